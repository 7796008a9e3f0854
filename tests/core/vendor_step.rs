//! The steps of the table: every verb is known, and whatever an operator writes stays where it stands.
use crate::vendor_plan::options;
use makul::core::vendor::{ALL, Vendor, plan};
use proptest::prelude::*;
use serde_json::Value;

/// What stands before the verb of a step is taken off.
fn verb(step: &str) -> &str {
    let mut rest = step;
    loop {
        let (first, after) = rest.split_once(' ').unwrap_or((rest, ""));
        rest = match first {
            "then" => after,
            "if" | "seen" | "unseen" => after.split_once(' ').unwrap().1,
            _ => return rest,
        };
    }
}

fn is_step(line: &str) -> bool {
    ["early", "always", "start", "stop", "resume", "change"].contains(&line.split([' ', '?']).next().unwrap())
}

/// The steps of a block as they are written.
fn written(vendor: Vendor) -> impl Iterator<Item = &'static str> {
    vendor.lines().filter(|line| is_step(line)).map(|line| line.split_once(' ').unwrap().1)
}

/// The JSON of a step, a list of what it hands over; none when its verb takes none.
fn arguments(step: &str) -> Option<Vec<Value>> {
    let words = match step.split(' ').next().unwrap() {
        "set" | "give" | "call" => 2,
        "new" => 3,
        _ => return None,
    };
    let json = step.splitn(words + 1, ' ').nth(words).unwrap_or("");
    let list: Value = serde_json::from_str(&format!("[{json}]")).unwrap_or_else(|_| panic!("{step}"));
    Some(list.as_array().unwrap().clone())
}

/// Every text and number in a value, and the keys of its objects.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Number(number) => found.push(number.to_string()),
        Value::Array(list) => list.iter().for_each(|each| texts(each, found)),
        Value::Object(object) => object.iter().for_each(|(key, each)| {
            found.push(key.clone());
            texts(each, found);
        }),
        _ => {}
    }
}

#[test]
fn every_verb_and_its_arguments_are_known() {
    for vendor in ALL {
        for step in written(vendor) {
            let words: Vec<&str> = verb(step).split(' ').collect();
            let (least, most) = match words[0] {
                "set" | "give" => (3, 3),
                "call" => (2, 3),
                "new" => (4, 4),
                "stub" => (3, 4),
                "timed" | "same" => (3, 3),
                "methods" => (4, 4),
                "drop" | "mute" | "pixel" => (2, 2),
                "load" => (2, 3),
                "halt" => (1, 1),
                _ => panic!("{}: {step:?}", vendor.id()),
            };
            assert!((least..=most).contains(&words.len()), "{}: {step:?}", vendor.id());
            if ["load", "pixel"].contains(&words[0]) {
                assert!(words[1].starts_with("https://"), "{}: {step:?}", vendor.id());
            }
        }
    }
}

#[test]
fn every_placeholder_condition_and_option_is_known() {
    let in_the_page = ["now", "date", "url", "referrer", "title", "screen", "random", "lang"];
    for vendor in ALL {
        let id = vendor.id();
        let options: Vec<&str> = vendor.options().map(|(name, _)| name).collect();
        for (name, default) in vendor.options() {
            assert!(
                default == "-" || serde_json::from_str::<Value>(default).is_ok(),
                "{id}: {name} {default}"
            );
        }
        let text: String = vendor.lines().collect::<Vec<_>>().join("\n");
        for name in &options {
            let used = vendor.lines().any(|line| line.starts_with(&format!("option {name} ")))
                || text.contains(&format!("if {name} "))
                || text.contains(&format!("if !{name} "))
                || text.contains(&format!("{{option.{name}}}"));
            assert!(used, "{id}: nothing reads {name}");
        }
        let passed = vendor.lines().any(|line| line.starts_with("option "));
        assert_eq!(passed, text.contains("{options}") || text.contains("{more}"), "{id}");
        for step in vendor.lines() {
            for condition in step.split("if ").skip(1).filter(|_| step.contains(" if ")) {
                let condition = condition.split(' ').next().unwrap().trim_start_matches('!');
                let known = condition == "id" || condition.starts_with("id:") || options.contains(&condition);
                assert!(known, "{id}: {step:?}");
            }
            for inner in step.split('{').skip(1) {
                let name = inner.split('}').next().unwrap();
                let known = name.is_empty()
                    || name.starts_with(['"', '='])
                    || ["id", "options", "more"].contains(&name)
                    || in_the_page.contains(&name)
                    || name.strip_prefix("option.").is_some_and(|option| options.contains(&option));
                assert!(known, "{id}: {step:?} has {{{name}}}");
            }
        }
    }
}

#[test]
fn what_is_dropped_was_started_and_what_is_loaded_is_its_own() {
    for vendor in ALL {
        for step in written(vendor).map(verb) {
            if let Some(url) = step.strip_prefix("load ").or(step.strip_prefix("pixel ")) {
                let url =
                    url.split(' ').next().unwrap().replace("{id}", "AW-1").replace("{option.locale}", "ru");
                let url = url.replace("{option.host}", "cloud.roistat.com");
                let owners: Vec<_> = makul::core::vendor::owners_of(&url).map(Vendor::id).collect();
                let product = url.contains("/gtag/js") && owners == ["google-ads"];
                assert!(owners.contains(&vendor.id()) || product, "{}: {url} is {owners:?}'s", vendor.id());
            }
            if let Some(path) = step.strip_prefix("drop ").or(step.strip_prefix("mute ")) {
                let root = path.split('.').next().unwrap();
                let started = written(vendor).any(|step| {
                    let words: Vec<&str> = verb(step).split(' ').collect();
                    words.len() > 1
                        && !["drop", "mute"].contains(&words[0])
                        && words[1].split('.').next() == Some(root)
                });
                assert!(started, "{}: {path}", vendor.id());
            }
        }
    }
}

#[test]
fn nothing_that_was_started_goes_on_unnoticed() {
    for vendor in ALL {
        let plan = plan(vendor.id(), "AW-1", "");
        let loads = plan.lines().any(|line| line.starts_with("start ") && line.contains("load https"));
        let stops = plan.lines().any(|line| line.starts_with("stop "));
        let stays = plan.lines().any(|line| line.starts_with("stays "));
        assert!(!loads || stops || stays, "{}:\n{plan}", vendor.id());
        // What goes on by itself is not let in when its visitor has left it on the way.
        assert!(!loads || !stays || plan.contains("\nstop halt\n"), "{}:\n{plan}", vendor.id());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_id_and_any_options_make_a_plan_that_can_be_read(
        account in any::<String>(),
        names in prop::collection::vec((0usize..12, "[snbaz]?", any::<String>()), 0..5),
        noise in any::<String>(),
    ) {
        for vendor in ALL {
            let known: Vec<&str> = vendor.options().map(|(name, _)| name).collect();
            let given: Vec<(&str, &str, &str)> = names.iter()
                .map(|(at, kind, text)| (known.get(*at).copied().unwrap_or("other"), kind.as_str(), text.as_str()))
                .collect();
            let mut given = options(&given);
            given.push_str(&noise);
            let made = plan(vendor.id(), &account, &given);
            prop_assert!(made.is_empty() || made.ends_with('\n'));
            for line in made.lines().filter(|line| is_step(line)) {
                let step = verb(line.split_once(' ').unwrap().1);
                arguments(step);
                let first = step.split(' ').nth(1).unwrap_or("");
                prop_assert!(first.is_ascii(), "{line}");
                // No path leads anywhere but where the table says, and no address to another host.
                let template = written(vendor).map(verb).find(|each| same_shape(each, step));
                prop_assert!(template.is_some(), "{}: {line:?}", vendor.id());
            }
        }
    }

    #[test]
    fn an_id_is_one_text_wherever_it_stands(account in "\\PC{1,12}|[\"\\\\{}.,/?#%&= \n\u{0}-\u{1f}]{1,8}|[0-9]{1,20}") {
        for vendor in ALL {
            for line in plan(vendor.id(), &account, "").lines().filter(|line| is_step(line)) {
                let step = verb(line.split_once(' ').unwrap().1);
                let template = written(vendor).map(verb).find(|each| same_shape(each, step)).unwrap();
                let Some(values) = arguments(step) else { continue };
                let mut found = Vec::new();
                values.iter().for_each(|value| texts(value, &mut found));
                if template.split(' ').skip(2).any(|word| word.contains("{id}")) {
                    let whole = |text: &String| text == &account || text == &format!("yandex_rtb_{account}");
                    prop_assert!(found.iter().any(whole), "{line}");
                }
            }
        }
    }
}

/// Whether a step can have come of this line: what is fixed in front of the first placeholder, and
/// everything of an address or a path up to its arguments.
fn same_shape(template: &str, step: &str) -> bool {
    let mut rest = step;
    let fixed: Vec<&str> = template.split(['{', '}']).step_by(2).collect();
    if !template.contains('{') || !["load", "pixel"].contains(&template.split(' ').next().unwrap()) {
        return rest.starts_with(template.split('{').next().unwrap());
    }
    for (index, part) in fixed.iter().enumerate() {
        let Some(at) = rest.find(part) else { return false };
        if index == 0 && at > 0 {
            return false;
        }
        rest = &rest[at + part.len()..];
    }
    rest.is_empty() || !fixed.last().unwrap().is_empty() || !rest.contains([' ', '/'])
}
