//! Damage: a record that was cut, forged, doubled or written by somebody else is never half believed.
use crate::site::record;
use makul::core::record::Recall;
use makul::core::wire::{LONGEST, find, print, read};
use proptest::prelude::*;

const LINE: &str = "1:.authorization.analytics.!marketing:1790000000:id:2026-01:1:ru:saved:0.1.0";

#[test]
fn the_line_that_is_damaged_here_is_whole() {
    assert!(matches!(read(LINE), Recall::Found(_)));
}

#[test]
fn a_line_cut_anywhere_grants_nothing_that_it_did_not_grant_before() {
    for end in 0..LINE.len() {
        match read(&LINE[..end]) {
            Recall::Nothing => assert_eq!(end, 0),
            Recall::Unreadable => {}
            // Only the version at the very end can lose letters and still be a word.
            Recall::Found(found) => {
                assert!(LINE[..end].matches(':').count() == 8, "cut at {end}");
                assert!(!found.choices.granted("marketing"));
            }
        }
    }
}

#[test]
fn a_line_that_lost_its_beginning_is_unreadable() {
    for start in 1..LINE.len() {
        assert_eq!(read(&LINE[start..]), Recall::Unreadable, "from {start}");
    }
}

#[test]
fn a_line_that_lost_one_colon_is_unreadable() {
    for (at, _) in LINE.match_indices(':') {
        let line = format!("{}{}", &LINE[..at], &LINE[at + 1..]);
        assert_eq!(read(&line), Recall::Unreadable, "{line}");
    }
}

/// What stands in `LINE`, and with what in its place nobody can read it.
const FORGED: &str = "
    1: | 0: 2: 11: 01: : 1 v1: 1:: -1: 1.0: +1:
    .authorization. | authorization. ..authorization. .authorization.. ..
    .authorization. | .Authorization. .authorization,. .author%20ization. ._authorization.
    .authorization. | .авторизация. .a+b. .a=b. .analytics. .marketing. .authorization.authorization.
    .analytics. | .analytics! .analytics.! .analytics!. analytics .analytics.analytics. .analytics.!x.
    !marketing | !marketing! !!marketing !authorization !analytics !marketing!marketing ! !Marketing
    !marketing | !_marketing !market.ing marketing .marketing !marketing. +marketing -marketing
    1790000000 | -1 +1 1e9 0x10 1.5 1790000000s NaN ۱۷۹ 1,790 9999999999999999 18446744073709551616
    1790000000 | soon 1790000000Z Infinity ½
    :id: | :i,d: :i%3Ad: :i+d: :id=: :i\"d: :{}: :ид: :id/: :id;:
    :2026-01: | :2026/01: :2026-01,: :v%202: :§1:
    :saved: | :saved:saved: :saved,: :: :save!: :сохранено:
    :0.1.0 | :0.1.0: :0.1.0:more :0.1.0+build :0.1.0, :0.1.0% :0.1.0~
";

#[test]
fn a_forged_line_is_unreadable() {
    let mut count = 0;
    for row in FORGED.trim().lines() {
        let (part, others) = row.trim().split_once(" | ").unwrap();
        for other in others.split(' ') {
            let line = LINE.replacen(part, other, 1);
            // An empty cause is a word too: the fields are counted, not judged.
            if other == "::" || line == LINE {
                continue;
            }
            assert_eq!(read(&line), Recall::Unreadable, "{line}");
            count += 1;
        }
    }
    assert!(count > 60, "{count} forgeries");
}

#[test]
fn an_id_is_a_yes_or_a_no_and_stands_once() {
    for choices in [".a.!a", ".a.a.", "!a!a", ".a.b.a.", ".a.b.!c!b", ".a.!b!c!b", ".a.b.!a!b"] {
        let line = format!("1:{choices}:0:id:::ru:saved:0");
        assert_eq!(read(&line), Recall::Unreadable, "{line}");
    }
}

#[test]
fn an_id_is_as_long_as_ids_are() {
    for (length, readable) in [(1, true), (40, true), (41, false), (4000, false)] {
        let line = format!("1:.{}.:0:id:::ru:saved:0", "a".repeat(length));
        assert_eq!(matches!(read(&line), Recall::Found(_)), readable, "{length}");
    }
}

#[test]
fn a_note_is_as_long_as_notes_are() {
    for (length, readable) in [(0, true), (1, true), (64, true), (65, false)] {
        let line = format!("1::0:{}:::ru:saved:0", "a".repeat(length));
        assert_eq!(matches!(read(&line), Recall::Found(_)), readable, "{length}");
    }
}

#[test]
fn a_field_more_or_less_is_another_version() {
    for fields in 0..14 {
        let line = format!("1::0{}", ":x".repeat(fields));
        assert_eq!(matches!(read(&line), Recall::Found(_)), fields == 6, "{line}");
    }
}

#[test]
fn a_number_is_written_in_one_way_only() {
    for at in ["00", "01", "007", "01790000000", "000000000000001"] {
        let line = LINE.replace("1790000000", at);
        assert_eq!(read(&line), Recall::Unreadable, "nobody printed {line}");
    }
}

#[test]
fn a_line_longer_than_any_we_write_is_unreadable() {
    let ids = |count: usize| -> String { (0..count).map(|n| format!(".{n:0>39}")).collect() };
    let line = |count: usize| format!("1:{}.:0:id:::ru:saved:0", ids(count));
    assert!(matches!(read(&line(1000)), Recall::Found(_)));
    assert!(line(1700).len() > LONGEST);
    assert_eq!(read(&line(1700)), Recall::Unreadable);
}

#[test]
fn what_a_browser_or_a_server_does_to_a_value_makes_it_unreadable() {
    for value in [
        LINE.replace(':', "%3A"),
        LINE.replace('.', "%2E"),
        LINE.replace('!', "%21"),
        format!("\"{LINE}\""),
        format!("{LINE} "),
        format!(" {LINE}"),
        format!("\t{LINE}"),
        format!("{LINE}\r"),
        format!("{LINE}\0"),
        LINE.to_uppercase(),
        "deleted".into(),
        "null".into(),
        "undefined".into(),
        "true".into(),
        "{}".into(),
        "1".into(),
        ":".repeat(8),
    ] {
        assert_eq!(read(&value), Recall::Unreadable, "{value:?}");
        assert_eq!(find(&format!("makul={value}")), Recall::Unreadable, "{value:?}");
    }
}

#[test]
fn an_empty_line_is_nothing_and_an_empty_cookie_is_no_record() {
    assert_eq!(read(""), Recall::Nothing);
    for cookies in ["makul=", "makul", "a=b; makul=", "makul=; makul=", "makul; a=b"] {
        assert_eq!(find(cookies), Recall::Unreadable, "{cookies}");
    }
}

#[test]
fn of_two_cookies_that_differ_neither_is_believed() {
    let yes = print(&record("+analytics", 5));
    let no = print(&record("-analytics", 5));
    let later = print(&record("+analytics", 6));
    for (one, other) in [(&yes, &no), (&no, &yes), (&yes, &later)] {
        let cookies = format!("makul={one}; a=b; makul={other}");
        assert_eq!(find(&cookies), Recall::Unreadable, "{cookies}");
    }
    for empty in ["makul", "makul="] {
        assert_eq!(find(&format!("{empty}; makul={yes}")), Recall::Unreadable);
        assert_eq!(find(&format!("makul={yes}; {empty}")), Recall::Unreadable);
    }
    let thrice = format!("makul={yes}; makul={yes}; makul={no}");
    assert_eq!(find(&thrice), Recall::Unreadable);
}

proptest! {
    #[test]
    fn any_text_is_read_without_an_accident(text in any::<String>()) {
        if let Recall::Found(found) = read(&text) {
            prop_assert_eq!(&print(&found), &text);
        }
        find(&text);
    }

    #[test]
    fn whatever_is_believed_is_what_we_would_have_written(
        version in "1|1|1|1|0?1?",
        choices in "(\\.a|\\.a\\.b|\\.b\\.a)?\\.?(!a|!c|!d){0,2}",
        at in "[0-9]{1,16}",
        notes in "(:[a-z0-9.-]{0,4}){5}:[a-z0-9.+-]{0,4}",
    ) {
        let line = format!("{version}:{choices}:{at}{notes}");
        if let Recall::Found(found) = read(&line) {
            prop_assert_eq!(print(&found), line);
        }
    }

    #[test]
    fn one_byte_changed_never_grants_what_was_refused(at in 0..LINE.len(), byte in 32_u8..127) {
        let mut bytes = LINE.as_bytes().to_vec();
        bytes[at] = byte;
        if let Recall::Found(found) = read(&String::from_utf8(bytes).unwrap()) {
            prop_assert!(!found.choices.granted("marketing"));
        }
    }
}
