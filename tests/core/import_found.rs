//! What the page finds: values as browsers hold them become the lines of `src/migration/found.js`; tables of such.
use makul::core::import::import;
use serde_json::Value;

/// The lines of these names and values.
pub fn found(stored: &[(&str, &str)]) -> String {
    stored.iter().map(|(name, value)| format!("{}\n", block(name, value))).collect()
}

fn block(name: &str, value: &str) -> String {
    let decoded = decoded(value);
    for json in [value, &decoded] {
        if let Ok(value) = serde_json::from_str::<Value>(json)
            && (value.is_object() || value.is_array())
        {
            return lines(name, &value, "", 4);
        }
    }
    lines(name, &Value::String(decoded), "", 0)
}

/// `Date.parse`, for what `toISOString` writes: the milliseconds.
fn milliseconds(date: &str) -> Option<u64> {
    let parts: Vec<u64> = date
        .strip_suffix('Z')?
        .split(['-', 'T', ':', '.'])
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [year, month, day, hour, minute, second, thousandths] = parts[..] else { return None };
    // Years that begin on 1 March, as in `calendar`.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 719_469;
    Some((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + thousandths)
}

fn line(name: &str, path: &str, kind: &str, text: &str) -> String {
    let clean = |field: &str| field.replace(|letter: char| letter < ' ', " ");
    format!("{}\t{}\t{kind}\t{}\n", clean(name), clean(path), clean(text))
}

fn lines(name: &str, value: &Value, place: &str, depth: usize) -> String {
    let mut text = String::new();
    match value {
        Value::String(words) => {
            let date = milliseconds(words).map(|date| date.to_string());
            return line(name, place, if date.is_some() { "n" } else { "s" }, date.as_ref().unwrap_or(words));
        }
        Value::Number(number) => return line(name, place, "n", &number.to_string()),
        Value::Bool(yes) => return line(name, place, "b", if *yes { "true" } else { "false" }),
        Value::Array(items) if depth > 0 => {
            for (index, item) in items.iter().enumerate() {
                text += &lines(name, item, &format!("{place}[{index}]"), depth - 1);
            }
        }
        Value::Object(items) if depth > 0 => {
            for (key, item) in items {
                let inside = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                text += &lines(name, item, &inside, depth - 1);
            }
        }
        _ => {}
    }
    if text.is_empty() { line(name, place, "z", "") } else { text }
}

/// `decodeURIComponent`, and the text itself where that throws.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'%' {
            out.push(bytes[at]);
            at += 1;
            continue;
        }
        let hex = text.get(at + 1..at + 3).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let Some(hex) = hex else { return text.into() };
        out.push(u8::from_str_radix(hex, 16).unwrap());
        at += 3;
    }
    String::from_utf8(out).unwrap_or_else(|_| text.into())
}

/// One row: the value, ` | `, the answer.
pub fn holds(name: &str, beside: &[(&str, &str)], table: &str) {
    let mut count = 0;
    for row in table.trim().lines() {
        let (value, answer) = row.trim_start().split_once(" |").unwrap_or_else(|| panic!("{row}"));
        let mut stored = vec![(name, value)];
        stored.extend(beside);
        assert_eq!(import(&found(&stored)), answer.trim(), "{name} = {value}");
        // Whatever stands on either side, the answer is the same.
        stored.reverse();
        assert_eq!(import(&found(&stored)), answer.trim(), "{name} = {value}, the other way round");
        count += 1;
    }
    assert!(count > 5, "{name}: {count} rows");
}

/// The same values as a browser holds them.
pub fn encoded(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte);
    text.bytes()
        .map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// No beginning of a record grants what the whole one does not.
pub fn cut_short(name: &str, beside: &[(&str, &str)], value: &str) {
    let answer = |value: &str| {
        let mut stored = vec![(name, value)];
        stored.extend(beside);
        import(&found(&stored))
    };
    let whole = answer(value);
    assert!(whole.contains('+'), "{name}: {whole:?}");
    for value in [value.to_string(), encoded(value)] {
        assert_eq!(answer(&value), whole);
        for (end, _) in value.char_indices() {
            let part = answer(&value[..end]);
            for word in part.split(' ').filter(|word| word.starts_with('+')) {
                assert!(whole.contains(word), "{name}: {part:?} of {:?}", &value[..end]);
            }
        }
    }
}

#[test]
fn the_lines_are_those_that_the_page_writes() {
    let stored = [
        ("klaro", "%7B%22gtag%22%3Atrue%2C%22x%22%3Anull%7D"),
        ("cc_cookie", r#"{"categories":["a"],"n":1,"o":{},"p":{"q":[]}}"#),
        ("tarteaucitron", "!a=true\n!b"),
        ("CookieConsent", "%7Bstamp%3A%27q%27%7D"),
        ("c15t", "%zz"),
        ("orejime", "[]"),
        ("uc_user_interaction", "true"),
        ("OptanonAlertBoxClosed", "2024-04-13T13%3A38%3A35.675Z"),
    ];
    let expected = "klaro\tgtag\tb\ttrue\nklaro\tx\tz\t\n\n\
         cc_cookie\tcategories[0]\ts\ta\ncc_cookie\tn\tn\t1\ncc_cookie\to\tz\t\ncc_cookie\tp.q\tz\t\n\n\
         tarteaucitron\t\ts\t!a=true !b\n\nCookieConsent\t\ts\t{stamp:'q'}\n\nc15t\t\ts\t%zz\n\n\
         orejime\t\tz\t\n\nuc_user_interaction\t\ts\ttrue\n\n\
         OptanonAlertBoxClosed\t\tn\t1713015515675\n\n";
    assert_eq!(found(&stored), expected);
}
