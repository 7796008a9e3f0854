//! pkg/ is of exactly the recorded size, and below the ceilings; `cargo xtask sizes` says what to do when not.
use std::process::Command;

#[test]
fn built_files_have_their_recorded_size() {
    let status = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["sizes", "--check"]).status();
    assert!(status.expect("xtask starts").success(), "see the message above");
}

#[test]
fn the_readme_tells_the_sizes_that_were_recorded() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let readme = read("README.md");
    for line in read("tests/sizes.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split_ascii_whitespace();
        let file = fields.next().unwrap();
        let row = readme.lines().find(|row| row.starts_with(&format!("| `{file}` |"))).unwrap();
        let told: Vec<&str> =
            row.split('|').map(str::trim).filter(|cell| cell.parse::<f64>().is_ok()).collect();
        let recorded: Vec<String> =
            fields.map(|bytes| format!("{:.1}", bytes.parse::<f64>().unwrap() / 1000.0)).collect();
        assert_eq!(told, recorded, "in KB: {row}");
    }
}
