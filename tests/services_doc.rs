//! docs/services.md against the table of vendors: a row for each, with its category, its options and what goes on after a no.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(not(target_arch = "wasm32"))]

use makul::core::preset;
use makul::core::vendor::{ALL, vendor};

/// The cells of the row of a vendor.
fn row(id: &str) -> Vec<&'static str> {
    let rows = include_str!("../docs/services.md").lines();
    let row = rows.filter(|line| line.starts_with(&format!("| `{id}` |")));
    let rows: Vec<&str> = row.collect();
    assert_eq!(rows.len(), 1, "{id} has one row");
    rows[0].trim_matches('|').split('|').map(str::trim).collect()
}

#[test]
fn every_preset_has_a_row_with_its_category_and_options() {
    assert_eq!(ALL.len(), preset::COUNT);
    for id in preset::ids() {
        let (row, vendor) = (row(id), vendor(id).unwrap());
        let (category, _) = preset::preset(id).unwrap();
        assert_eq!(row[1], category, "{id}");
        let options: Vec<&str> = row[3].split('`').skip(1).step_by(2).collect();
        assert_eq!(options, vendor.options().map(|(name, _)| name).collect::<Vec<_>>(), "{id}");
        assert!(row[7].parse::<u32>().is_ok_and(|bytes| (10..300).contains(&bytes)), "{id}: {}", row[7]);
    }
}

#[test]
fn what_goes_on_and_what_is_not_confirmed_is_told() {
    for vendor in ALL {
        let row = row(vendor.id());
        let stays = vendor.lines().any(|line| line.starts_with("stays "));
        assert_eq!(row[5] != "–", stays, "{}", vendor.id());
        let doubted: Vec<&str> =
            vendor.hosts().filter(|host| host.unconfirmed).map(|host| host.text).collect();
        let told: Vec<&str> = row[6].split('`').skip(1).step_by(2).collect();
        assert_eq!(told, doubted, "{}", vendor.id());
    }
}
