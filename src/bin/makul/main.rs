//! The command line: the core's own tools for developers, one file a verb. `makul check` reads a
//! configuration as the page does, `makul policy` a policy, `makul receipt` a decision.

mod check;
mod policy;
mod receipt;
mod theme;

use clap::{Parser, Subcommand};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A cookie and privacy consent widget: its tools for developers.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads a configuration as the page does, and tells every mistake with its line, place and
    /// mend. Exits with 0 when there is none, 1 when there is one, 2 when the file cannot be read.
    Check {
        /// The JSON file that `data-config` or the page's `#makul` script has.
        config: PathBuf,
        /// Prints the mistakes as a JSON list.
        #[arg(long)]
        json: bool,
        /// A style sheet of the site: whether its colours can be read, and whether it means to hide who asks.
        #[arg(long, value_name = "CSS")]
        theme: Option<PathBuf>,
    },
    /// Reads a policy as the page does, and prints its outline, what it says of itself, how many parts
    /// it has, and each line that was left out with the reason. Exits with 0, with 1 when there is no
    /// policy in the file, with 2 when it cannot be read.
    Policy {
        /// Plain text, Markdown or a web page; in UTF-8, or else in windows-1251.
        file: PathBuf,
        /// Prints the same as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints the receipt of the decision in a cookie, as the page and the log have it. Exits with 0
    /// when there is one, 1 when there is none, 2 when a file cannot be read.
    Receipt {
        /// The JSON file that `data-config` or the page's `#makul` script has.
        config: PathBuf,
        /// The value of the cookie `makul`, or a whole `Cookie` header with it.
        cookie: String,
        /// Prints the words that were shown instead, which `wording_sha256` is over.
        #[arg(long)]
        wording: bool,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check { config, json, theme } => with(&config, |text| {
            let config = check::Checked { file: &config, mistakes: check::check(text) };
            let Some(theme) = theme else { return check::print(&[config], json) };
            with(&theme, |css| {
                check::print(&[config, check::Checked { file: &theme, mistakes: theme::check(css) }], json)
            })
        }),
        Command::Policy { file, json } => with(&file, |text| policy::print(text, json)),
        Command::Receipt { config, cookie, wording } => {
            with(&config, |text| receipt::print(text, &cookie, wording))
        }
    }
}

/// Does something with the text of a file. What is no UTF-8 is taken for windows-1251, as the page
/// does with policies.
fn with(path: &Path, act: impl FnOnce(&str) -> ExitCode) -> ExitCode {
    match std::fs::read(path) {
        Ok(bytes) => match std::str::from_utf8(&bytes) {
            Ok(text) => act(text),
            Err(_) => act(&encoding_rs::WINDOWS_1251.decode(&bytes).0),
        },
        Err(error) => {
            eprintln!("makul: {} cannot be read: {error}", path.display());
            ExitCode::from(2)
        }
    }
}

/// Prints. Whoever reads may stop reading, as `head` does; that is no mistake of anybody's.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
