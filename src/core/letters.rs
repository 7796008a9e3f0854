//! Letters: what counts as a word in the texts of the region, and when two words are the same.

use alloc::string::String;

/// White space, with the kinds that word processors and web pages leave behind.
pub fn is_space(letter: char) -> bool {
    letter <= ' '
        || matches!(
            letter,
            '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'
                ..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
        )
        || is_nothing(letter)
}

/// Characters that nobody sees: soft hyphens, joiners, byte order marks, direction marks.
pub fn is_nothing(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// The five kinds of apostrophe and their relatives, which Uzbek texts mix within a line.
/// U+02BB and U+02BC are the right ones: <https://www.unicode.org/L2/L2020/20016-uzbek-ext.pdf>
pub fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '´' | 'ʹ' | 'ʻ' | 'ʼ' | '‘' | '’' | '‛' | '′')
}

/// Letters and digits of any alphabet; signs and punctuation are none.
pub fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || letter >= 'À'
            && !matches!(letter, '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fe00}'..='\u{fe0f}')
            && !is_nothing(letter)
            && !is_apostrophe(letter)
}

/// The small letter of a capital of the Latin and Cyrillic alphabets; anything else as it is. (The
/// standard library's table for all the world's scripts would be a sixth of the panel.)
pub fn small(letter: char) -> char {
    let code = letter as u32;
    let small = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => code + 32,
        'Ѐ'..='Џ' => code + 80,
        // From here on capitals and small letters take turns; the palochka group is shifted by one.
        'Ӂ'..='ӎ' => code + (code & 1),
        '\u{100}'..='\u{137}'
        | '\u{14a}'..='\u{177}'
        | '\u{460}'..='\u{481}'
        | '\u{48a}'..='\u{4bf}'
        | '\u{4d0}'..='\u{52f}' => code | 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// Whether a letter is a capital.
pub fn is_capital(letter: char) -> bool {
    small(letter) != letter
}

/// The Latin twin of a small Cyrillic letter that looks the same.
pub fn twin(letter: char) -> Option<char> {
    const TWINS: [(char, char); 13] = [
        ('а', 'a'),
        ('в', 'b'),
        ('е', 'e'),
        ('к', 'k'),
        ('м', 'm'),
        ('н', 'h'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('т', 't'),
        ('у', 'y'),
        ('х', 'x'),
        ('і', 'i'),
    ];
    TWINS.iter().find(|(cyrillic, _)| *cyrillic == letter).map(|(_, latin)| *latin)
}

/// The words of a text in the form in which they are compared: small letters, one kind of
/// apostrophe, one space between, no punctuation; a Cyrillic letter that stands for its Latin
/// twin within a Latin word is the twin.
pub fn folded(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars().chain([' ']) {
        if is_letter(letter) {
            word.push(small(letter));
        } else if is_apostrophe(letter) {
            word.push('\'');
        } else if !is_nothing(letter) {
            let inner = word.trim_matches('\'');
            if !inner.is_empty() {
                if !words.is_empty() {
                    words.push(' ');
                }
                let mixed = inner.bytes().any(|byte| byte.is_ascii_lowercase());
                words.extend(inner.chars().map(|l| if mixed { twin(l).unwrap_or(l) } else { l }));
            }
            word.clear();
        }
    }
    words
}

/// A text with one space where there were several, of whatever kind, and none at its ends.
pub fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if !is_space(letter) {
            out.push(letter);
        } else if !is_nothing(letter) && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}
