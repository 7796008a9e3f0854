//! `cargo xtask`: one door to building, serving and testing Makul. Each verb is a file of its own.
mod bind;
mod build;
mod bundle;
mod compile;
mod embed;
mod gallery;
mod glue;
mod glue_cuts;
mod install;
mod known;
mod measure;
mod pack;
mod place;
mod prices;
mod run;
mod serve;
mod shrink;
mod sizes;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds, serves and tests Makul.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Xtask {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Make pkg/ from a clean checkout and print the size of every file in it
    Build,
    /// Build, then serve the demo site on this machine only
    Serve {
        /// The port; 0 lets the system choose a free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Install what the tests need, build, then check format, lints, the wall and every test
    Test {
        /// Passed to `cargo test`, to run a part of the tests
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        filter: Vec<String>,
    },
    /// Build, then record the exact size of every built file in tests/sizes.txt
    Sizes {
        /// Build nothing and write nothing: compare pkg/ with the record
        #[arg(long)]
        check: bool,
    },
    /// Build, then paint every surface in every layout, theme, language and width into target/gallery/index.html
    Gallery,
    /// Print what each preset adds to makul-services.js of the last build, in bytes after brotli
    Prices,
}

fn main() -> ExitCode {
    let Err(error) = obey(Xtask::parse().verb) else {
        return ExitCode::SUCCESS;
    };
    // Not `{error:?}`: a reader needs what, where and how to mend it, not this tool's stack.
    eprintln!("\nerror: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
    ExitCode::FAILURE
}

fn obey(verb: Verb) -> anyhow::Result<()> {
    let place = place::Place::find()?;
    match verb {
        Verb::Build => build::build(&place),
        Verb::Serve { port } => {
            build::build(&place)?;
            serve::serve(&place, port)
        }
        Verb::Test { filter } => test::test(&place, &filter),
        Verb::Sizes { check: true } => sizes::check(&place),
        Verb::Sizes { check: false } => {
            build::build(&place)?;
            sizes::record(&place)
        }
        Verb::Gallery => {
            build::build(&place)?;
            gallery::gallery(&place)
        }
        Verb::Prices => prices::print(&place),
    }
}
