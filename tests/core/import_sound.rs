//! Sound: what holds of the answer to any text that was stored anywhere.
use makul::core::entry::BUILT_IN;
use makul::core::import::import;

/// The names of cookies and keys that are read; of those that begin many, one each.
pub const NAMES: [&str; 16] = [
    "cc_cookie",
    "klaro",
    "tarteaucitron",
    "CookieConsent",
    "OptanonConsent",
    "OptanonAlertBoxClosed",
    "c15t",
    "eu-consent",
    "orejime",
    "cookieconsent_status",
    "cookieyes-consent",
    "viewed_cookie_policy",
    "ucData",
    "uc_user_interaction",
    "consenti_3f2b8a52-1111-4222-8333-444455556666_1",
    "cookielawinfo-checkbox-analytics",
];

/// Reads `text` as lines and as the value of each name, beside every sign that a person chose.
pub fn try_out(text: &str) {
    looked_at(text);
    let value = text.replace(|letter: char| letter < ' ', " ");
    for name in NAMES {
        looked_at(&format!(
            "{name}\t\ts\t{value}\n\nOptanonAlertBoxClosed\t\tn\t1713015515675\n\n\
             viewed_cookie_policy\t\ts\tyes\n\nuc_user_interaction\t\ts\ttrue\n\n"
        ));
    }
}

/// Asks for an answer, and looks whether it is one.
pub fn looked_at(stored: &str) -> String {
    let answer = import(stored);
    assert_eq!(answer, import(stored), "always the same");
    let mut words = answer.split(' ').peekable();
    if let Some(at) = words.next_if(|word| word.starts_with('@')) {
        assert!(at[1..].parse::<u64>().is_ok(), "{answer}");
        assert!(words.peek().is_some(), "a date alone is no answer: {answer}");
    }
    let mut order = BUILT_IN.split(' ');
    for word in words.filter(|_| !answer.is_empty()) {
        assert!(word.starts_with('+') || word.starts_with('-'), "{answer}");
        assert!(order.any(|id| id == &word[1..]), "each once and in order: {answer}");
    }
    // vanilla-cookieconsent's yes is a name in a list.
    let yes = ["true", "yes", "1", "allow", "granted", "cc_cookie\t"];
    assert!(!answer.contains('+') || yes.iter().any(|yes| stored.contains(yes)), "{answer} of {stored:?}");
    answer
}
