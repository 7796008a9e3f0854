//! JSON, written: objects and lists of texts, as much as a receipt needs.

use super::cut::hex;
use alloc::string::String;

/// A comma, unless this is the first one in its object or list. (A text never ends with a bracket: its
/// last character is a quotation mark.)
pub fn next(json: &mut String) {
    if !json.ends_with(['{', '[']) {
        json.push(',');
    }
}

/// The key of the next member.
pub fn key(json: &mut String, name: &str) {
    next(json);
    text(json, name);
    json.push(':');
}

/// The next member with its value; `None` is null.
pub fn member(json: &mut String, name: &str, value: Option<&str>) {
    key(json, name);
    match value {
        Some(value) => text(json, value),
        None => json.push_str("null"),
    }
}

/// A text. No line end is left in it, so that a log has one line for each receipt.
pub fn text(json: &mut String, value: &str) {
    json.push('"');
    for letter in value.chars() {
        if matches!(letter, '"' | '\\') {
            json.push('\\');
        }
        if letter < ' ' {
            json.push_str(if letter < '\x10' { "\\u000" } else { "\\u001" });
            json.push(hex(letter as u8));
        } else {
            json.push(letter);
        }
    }
    json.push('"');
}
