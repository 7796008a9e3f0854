//! The arguments of a step with what is known before the page: in a path, in an address, in JSON.
//! Nothing that an operator writes can end the text it stands in.

use super::super::cut::{cut, digits, hex, push};
use super::super::json;
use super::options::Options;
use alloc::string::String;

/// What a verb takes.
enum Place {
    /// A path in the page: names with dots between, each percent-encoded.
    Path,
    /// An address; what the page knows stays as it is.
    Address,
    /// JSON values with commas between; what the page knows becomes `{"$":NAME}`, which no operator
    /// can write.
    Json,
}

/// Puts `VERB ARGUMENTS` at the end of `out`.
pub fn fill(out: &mut String, step: &str, options: Options<'_>) {
    let (verb, rest) = cut(step, b' ');
    out.push_str(verb);
    let mut rest = rest;
    // How many words stand in front of the JSON; all of them where there is none.
    let mut words = match verb {
        "set" | "give" | "call" => 1,
        "new" => 2,
        _ => usize::MAX,
    };
    while let Some(arguments) = rest {
        out.push(' ');
        if words == 0 {
            put(out, arguments, &Place::Json, options);
            return;
        }
        words -= 1;
        let (word, after) = cut(arguments, b' ');
        let address = matches!(verb, "load" | "pixel");
        put(out, word, if address { &Place::Address } else { &Place::Path }, options);
        rest = after;
    }
}

/// One text with its placeholders filled in.
fn put(out: &mut String, text: &str, place: &Place, options: Options<'_>) {
    let mut rest = text;
    let mut quoted = false;
    while let Some(letter) = rest.chars().next() {
        if letter == '"' {
            quoted = !quoted;
        }
        // An object's `{` has a quotation mark behind it, or its end.
        let inner = rest
            .strip_prefix('{')
            .filter(|inner| inner.starts_with(|l: char| l == '=' || l.is_ascii_lowercase()));
        if let Some(inner) = inner {
            let (name, after) = cut(inner, b'}');
            placeholder(out, name, place, quoted, options);
            rest = after.unwrap_or("");
        } else {
            out.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or("");
        }
    }
}

fn placeholder(out: &mut String, name: &str, place: &Place, quoted: bool, options: Options<'_>) {
    let option = name.strip_prefix("option.");
    let known = if name == "id" {
        Some(String::from(options.account))
    } else {
        option.map(|name| options.text(name))
    };
    match (place, known) {
        (Place::Path | Place::Address, Some(text)) => escape(out, &text, matches!(place, Place::Address)),
        (Place::Json, Some(text)) if quoted => {
            let mut value = String::new();
            json::text(&mut value, &text);
            // Without its quotation marks.
            out.push_str(value.get(1..value.len() - 1).unwrap_or(""));
        }
        (Place::Json, Some(text)) => match option {
            Some(name) => out.push_str(&options.json(name).unwrap_or_else(|| String::from("null"))),
            None if digits(&text).is_some() => out.push_str(&text),
            None => json::text(out, &text),
        },
        (Place::Json, None) if name == "options" => push(out, &["{", &options.members(), "}"]),
        (Place::Json, None) if name == "more" => {
            let members = options.members();
            push(out, &[if members.is_empty() { "" } else { "," }, &members]);
        }
        (Place::Json, None) if !quoted => {
            out.push_str("{\"$\":");
            json::text(out, name);
            out.push('}');
        }
        (_, None) => {
            out.push('{');
            out.push_str(name);
            out.push('}');
        }
    }
}

/// Percent-encoded, in a path its dots too.
fn escape(out: &mut String, text: &str, dots: bool) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'~') || dots && byte == b'.' {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(hex(byte >> 4).to_ascii_uppercase());
            out.push(hex(byte).to_ascii_uppercase());
        }
    }
}
