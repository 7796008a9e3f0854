//! Writes the module `makul:known`: the services that `makul-block.js` knows, a line each, with the hosts they come from.
use std::fs;

use anyhow::{Context, Result};
use makul::core::vendor;

use crate::place::Place;

/// Writes `known.js` into the work folder of the block.
pub fn known(place: &Place) -> Result<()> {
    let work = place.work("block");
    fs::create_dir_all(&work).with_context(|| format!("making {}", work.display()))?;
    let text = format!("export default {};\n", serde_json::to_string(&table())?);
    fs::write(work.join("known.js"), text)
        .with_context(|| format!("writing the known hosts to {}", work.display()))
}

/// `ID CATEGORY HOST HOST/PATH`, as `src/block/known.js` reads it. What is unconfirmed is held like the rest.
fn table() -> String {
    let lines = vendor::known().map(|(id, category, hosts)| {
        let hosts: Vec<_> = hosts.map(|host| host.text).collect();
        format!("{id} {category} {}", hosts.join(" "))
    });
    lines.collect::<Vec<_>>().join("\n")
}
