//! `makul receipt CONFIG.json COOKIE`: the receipt of a decision, and the words that it was made in view of.

use makul::core::config::Config;
use makul::core::issue::Issue;
use makul::core::receipt::write;
use makul::core::record::{Recall, Record};
use makul::core::wording::{page, wording};
use makul::core::{reading, wire};
use std::process::ExitCode;

/// Prints the receipt, or the words.
pub fn print(config: &str, cookie: &str, words: bool) -> ExitCode {
    let lines = match super::check::flatten(config) {
        Ok(flat) => flat.lines,
        Err(mistake) => {
            eprintln!("makul: the configuration, line {}: {}", mistake.line, mistake.mend);
            return ExitCode::from(2);
        }
    };
    let mut site = Config::default();
    // What is wrong with it, `makul check` says; here the stricter reading counts, as in the page.
    reading::read(&mut site, &lines, &mut Vec::<Issue>::new());
    let Some(record) = record(cookie) else {
        eprintln!("makul: there is no decision in this cookie.");
        return ExitCode::from(1);
    };
    let text = if words {
        page(&site, &record).and_then(|page| wording(&page, &record))
    } else {
        write(&site, &record).map(|receipt| receipt + "\n")
    };
    match text {
        Some(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        None if words => {
            let version = env!("CARGO_PKG_VERSION");
            eprintln!("makul: version {version} cannot say what another one showed.");
            ExitCode::from(1)
        }
        None => {
            eprintln!("makul: the widget never wrote this decision.");
            ExitCode::from(1)
        }
    }
}

/// The record in the value of the cookie, or in all cookies.
fn record(cookie: &str) -> Option<Record> {
    match [wire::read(cookie), wire::find(cookie)] {
        [Recall::Found(record), _] | [_, Recall::Found(record)] => Some(record),
        _ => None,
    }
}
