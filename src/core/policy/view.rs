//! The view: what the policy reader must know of the state. It is a module of its own, without the
//! configuration's reader, so the panel tells it in one line.

use crate::core::cut::{digits, join, pieces, push_digits};
use crate::core::locale::Locale;
use crate::core::record::Note;
use crate::core::setting::Setting;
use crate::core::state::State;
use alloc::string::String;

/// The state as far as it concerns the policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    pub locale: Locale,
    /// When the choice in force was made, UTC seconds since 1970-01-01; none without a choice.
    pub chosen: Option<u64>,
    /// The version that the choice was made in view of; empty when none was known.
    pub noted: String,
    /// The operator's own name for the version; empty when the text speaks for itself.
    pub revision: String,
    /// Days for which a choice holds after a change; none when it ends at once.
    pub grace: Option<u64>,
}

/// The view of a state as one line, tabs between.
pub fn print(state: &State) -> String {
    let mut at = String::new();
    let record = state.in_force();
    if let Some(record) = record {
        push_digits(&mut at, record.at);
    }
    let noted = record.map_or("", |record| record.note(Note::Policy));
    let get = |setting| state.config.get(setting);
    join(&[
        state.locale.tag(),
        "\t",
        &at,
        "\t",
        noted,
        "\t",
        get(Setting::PolicyRevision),
        "\t",
        get(Setting::GraceDays),
    ])
}

/// The view that a line tells of; what is missing in it is not known.
pub fn read(line: &str) -> View {
    let mut fields = pieces(line, b'\t');
    let mut next = || fields.next().unwrap_or("");
    View {
        locale: Locale::tagged(next()),
        chosen: digits(next()),
        noted: join(&[next()]),
        revision: join(&[next()]),
        grace: digits(next()),
    }
}
