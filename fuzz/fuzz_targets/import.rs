//! Other tools' records under any bytes: a sound answer, the same every time, no yes without one.
#![no_main]

#[path = "../../tests/core/import_sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| sound::try_out(&String::from_utf8_lossy(bytes)));
