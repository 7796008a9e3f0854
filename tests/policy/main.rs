//! The policy reader.
#![cfg(not(target_arch = "wasm32"))]
#[test]
fn show() {
    for f in std::env::var("F").unwrap_or_default().split(' ') {
        let t = std::fs::read_to_string(f).unwrap();
        let p = makul::core::policy::policy(&t);
        println!("=== {f} title {:?} line {}\n{:?}", p.title, p.line, p.counts());
        for b in &p.blocks {
            println!(
                "{:4} {:10} {:8} [{}] lead {} {}",
                b.line,
                b.kind.word(),
                b.address,
                b.printed,
                b.lead,
                b.text.chars().take(70).collect::<String>()
            );
        }
        for d in &p.dropped {
            println!("DROP {} {} {}", d.line, d.reason.word(), d.text);
        }
    }
}
#[test]
fn facts() {
    for f in std::env::var("F").unwrap_or_default().split(' ') {
        let t = std::fs::read_to_string(f).unwrap();
        let p = makul::core::policy::policy(&t);
        println!("=== {f} {:#?}", p.facts);
    }
}
