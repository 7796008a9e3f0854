//! The moment: chance becomes a name of 32 digits, each bit of it in its place.
use makul::core::moment::{DAY, Moment};
use makul::core::setting::is_plain;
use proptest::prelude::*;

fn name(chance: [u32; 4]) -> String {
    Moment { at: 7, chance }.name()
}

#[test]
fn chance_is_written_in_hexadecimal_digits() {
    for (chance, wanted) in [
        ([0; 4], "00000000000000000000000000000000"),
        ([u32::MAX; 4], "ffffffffffffffffffffffffffffffff"),
        ([1, 2, 3, 4], "00000001000000020000000300000004"),
        ([0x0123_4567, 0x89ab_cdef, 0xfedc_ba98, 0x7654_3210], "0123456789abcdeffedcba9876543210"),
        ([0x8000_0000, 0, 0, 1], "80000000000000000000000000000001"),
    ] {
        assert_eq!(name(chance), wanted);
    }
}

#[test]
fn a_day_has_its_seconds() {
    assert_eq!(DAY, 24 * 60 * 60);
}

proptest! {
    #[test]
    fn every_name_can_stand_in_a_record_and_is_nobody_elses(one in any::<[u32; 4]>(), other in any::<[u32; 4]>()) {
        let [a, b, c, d] = one;
        prop_assert_eq!(name(one), format!("{a:08x}{b:08x}{c:08x}{d:08x}"));
        prop_assert!(is_plain(&name(one)));
        prop_assert_eq!(name(one) == name(other), one == other);
    }
}
