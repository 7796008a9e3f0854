//! Dates: one day in the words of six languages, in every order in which it is printed.

use makul::core::letters::folded;
use makul::core::policy::date::{date, seconds};
use proptest::prelude::*;

fn read(text: &str) -> Option<String> {
    date(&folded(text))
}

#[test]
fn a_day_is_found_in_every_language_and_order() {
    for text in [
        "Вступает в силу 25 августа 2025 года",
        "от «25» августа 2025 г.",
        "2025 жылғы 25 тамыздан бастап",
        "25 тамыз 2025 жыл",
        "2025 ж. 25 тамыз",
        "2025-жылдын 25-августунан",
        "2025-ж. 25-август",
        "25-август 2025-жыл",
        "25-avgust, 2025-yil",
        "2025-yil 25-avgustdan",
        "2025 yilning 25 avgusti",
        "2025 йил 25 августдан",
        "25 август, 2025 йил",
        "August 25, 2025",
        "August 25th, 2025",
        "25 August 2025",
        "the 25th August 2025",
        "25.08.2025",
        "25/08/2025",
        "25-08-2025",
        "2025-08-25",
        "2025.08.25.",
        "25.8.2025",
    ] {
        assert_eq!(read(text).as_deref(), Some("2025-08-25"), "{text}");
    }
}

#[test]
fn every_month_of_every_language_has_its_number() {
    let languages = [
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        "январдын февралдын марттын апрелдин майдын июндун июлдун августтун сентябрдын октябрдын ноябрдын декабрдын",
        "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
        "yanvardan fevraldan martdan apreldan maydan iyundan iyuldan avgustdan sentyabrdan oktyabrdan noyabrdan dekabrdan",
        "январдан февралдан мартдан апрелдан майдан июндан июлдан августдан сентябрдан октябрдан ноябрдан декабрдан",
        "January February March April May June July August September October November December",
    ];
    for months in languages {
        for (at, month) in months.split(' ').enumerate() {
            let expected = format!("2026-{:0>2}-07", at + 1);
            assert_eq!(read(&format!("7 {month} 2026")), Some(expected), "{month}");
        }
    }
}

#[test]
fn what_is_no_day_is_no_date() {
    for text in [
        "",
        "2025",
        "август 2025",
        "25 августа",
        "32 августа 2025",
        "31 апреля 2025",
        "30 февраля 2024",
        "29.02.2025",
        "0 мая 2025",
        "13.13.2025",
        "25 августа 1925",
        "25 августа 20255",
        "закон № 274 от 2025",
        "192.168.1.1",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
    assert_eq!(read("29.02.2024").as_deref(), Some("2024-02-29"));
}

#[test]
fn a_day_has_its_seconds() {
    for (day, at) in [
        ("1970-01-01", 0),
        ("2000-02-29", 951_782_400),
        ("2025-08-25", 1_756_080_000),
        ("2026-12-31", 1_798_675_200),
    ] {
        assert_eq!(seconds(day), Some(at), "{day}");
    }
    for day in
        ["", "2025", "2025-08", "2025-13-01", "2025-01-32", "1969-12-31", "2200-01-01", "a-b-c", "2025-0x-1"]
    {
        assert_eq!(seconds(day), None, "{day}");
    }
}

proptest! {
    #[test]
    fn a_day_that_is_read_has_seconds_and_the_next_comes_a_day_later(year in 1990u64..2100, month in 1u64..13, day in 1u64..28) {
        let print = |day: u64| format!("{day:0>2}.{month:0>2}.{year}");
        let at = |day: u64| seconds(&read(&print(day)).unwrap()).unwrap();
        prop_assert_eq!(at(day + 1) - at(day), 86_400);
    }

    #[test]
    fn any_text_yields_a_date_that_is_one_or_none(text in "[0-9 .a-zа-я-]{0,40}") {
        if let Some(day) = read(&text) {
            prop_assert!(seconds(&day).is_some(), "{}", day);
        }
        let _ = seconds(&text);
    }
}
