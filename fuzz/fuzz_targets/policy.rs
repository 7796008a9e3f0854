//! The policy reader under any bytes: sound, the same every time, nothing lost.
#![no_main]

#[path = "../../tests/policy/sound.rs"]
mod sound;
#[path = "../../tests/policy/words.rs"]
mod words;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| sound::try_out(&String::from_utf8_lossy(bytes)));
