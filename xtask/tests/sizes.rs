//! pkg/ is of exactly the recorded size, and below the ceilings; `cargo xtask sizes` says what to do when not.
use std::process::Command;

#[test]
fn built_files_have_their_recorded_size() {
    let status = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["sizes", "--check"]).status();
    assert!(status.expect("xtask starts").success(), "see the message above");
}
