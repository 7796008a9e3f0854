//! Spans of time: numbers with a unit, and words that only begin like one.

use makul::core::letters::folded;
use makul::core::policy::span::{Unit, span};

#[test]
fn spans_are_found_in_every_language() {
    for (text, amount, unit) in [
        ("60 дней", 60, Unit::Day),
        ("60 (шестидесяти) календарных дней", 60, Unit::Day),
        ("в течение трёх лет", 3, Unit::Year),
        ("3 года", 3, Unit::Year),
        ("5 (пяти) лет", 5, Unit::Year),
        ("14 суток", 14, Unit::Day),
        ("двух недель", 2, Unit::Week),
        ("6 месяцев", 6, Unit::Month),
        ("7 (жеті) күн", 7, Unit::Day),
        ("үш жыл бойы", 3, Unit::Year),
        ("6 ай ішінде", 6, Unit::Month),
        ("6 айдан кийин", 6, Unit::Month),
        ("беш жылга чейин", 5, Unit::Year),
        ("30 күндүн ичинде", 30, Unit::Day),
        ("2 жума", 2, Unit::Week),
        ("30 kun", 30, Unit::Day),
        ("o‘n kunlik", 10, Unit::Day),
        ("uch oy", 3, Unit::Month),
        ("6 oydan keyin", 6, Unit::Month),
        ("besh yil", 5, Unit::Year),
        ("2 hafta", 2, Unit::Week),
        ("30 кун ичида", 30, Unit::Day),
        ("6 ой", 6, Unit::Month),
        ("3 йил", 3, Unit::Year),
        ("30 days", 30, Unit::Day),
        ("for two years", 2, Unit::Year),
        ("six months", 6, Unit::Month),
        ("12 weeks", 12, Unit::Week),
        ("3-5 жыл", 5, Unit::Year),
        ("2025 года: 30 дней", 30, Unit::Day),
    ] {
        assert_eq!(span(&folded(text)), Some((amount, unit)), "{text}");
    }
}

#[test]
fn what_only_begins_like_a_span_is_none() {
    for text in [
        "",
        "30",
        "дней",
        "2 айта кетүү",
        "3 айнек",
        "5 oyna",
        "5 oyoq",
        "2 ойын",
        "2 куница",
        "закон 2021 года",
        "2025 жылғы 25 тамыз",
        "25 августа 2025 года",
        "12345 дней",
        "3 раза, как сказано выше, в день",
    ] {
        assert_eq!(span(&folded(text)), None, "{text}");
    }
}
