//! A value as a configuration brings it, whether it came from JSON or from an attribute of the tag.

/// One node of a configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    #[default]
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    /// An attribute of the tag: text that may stand for a number or a truth.
    Attribute(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

impl Value {
    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) | Value::Attribute(text) => Some(text),
            _ => None,
        }
    }

    /// A whole number from 0 up to 9,007,199,254,740,991, the largest that JSON carries exactly.
    pub fn whole(&self) -> Option<u64> {
        match self {
            Value::Number(number) => {
                let whole = *number as u64;
                (whole as f64 == *number && whole < 1 << 53).then_some(whole)
            }
            Value::Attribute(text) => digits(text),
            _ => None,
        }
    }

    /// A truth; the attribute's words are `true`, `false` and the empty text, which is `true`.
    pub fn truth(&self) -> Option<bool> {
        match self {
            Value::Bool(truth) => Some(*truth),
            Value::Attribute(text) => match text.as_str() {
                "true" | "" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Decimal digits as a number; anything else, or more than 15 of them, is none.
pub fn digits(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    let mut number = 0;
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u64::from(byte - b'0');
    }
    Some(number)
}
