//! What the visitor does: presses with a real pointer, types on a real keyboard.
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;

use super::{Sight, Visitor};

impl Visitor {
    /// Moves the pointer to the middle of a thing and clicks. Waits until the thing is there, seen and at rest.
    pub async fn press(&self, thing: &str) {
        let sight = self.reach(thing).await;
        let (down, up) = (
            PointerAction::Down { button: MOUSE_BUTTON_LEFT },
            PointerAction::Up { button: MOUSE_BUTTON_LEFT },
        );
        self.point(MouseActions::new("mouse".to_owned()).then(there(&sight)).then(down).then(up)).await;
    }

    /// The same while Ctrl is down.
    pub async fn press_with_ctrl(&self, thing: &str) {
        let control = char::from(Key::Control);
        let hold = |action| KeyActions::new("keyboard".to_owned()).then(action);
        self.browser.perform_actions(hold(KeyAction::Down { value: control })).await.unwrap();
        self.press(thing).await;
        self.browser.perform_actions(hold(KeyAction::Up { value: control })).await.unwrap();
    }

    /// Moves the pointer over a thing and leaves it there.
    pub async fn hover(&self, thing: &str) {
        let sight = self.reach(thing).await;
        self.point(MouseActions::new("mouse".to_owned()).then(there(&sight))).await;
    }

    /// Presses one key.
    pub async fn key(&self, key: Key) {
        self.keys(&[char::from(key)]).await;
    }

    pub async fn tab(&self) {
        self.key(Key::Tab).await;
    }

    /// Tab backwards.
    pub async fn back_tab(&self) {
        let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: tab })
            .then(KeyAction::Up { value: tab })
            .then(KeyAction::Up { value: shift });
        self.browser.perform_actions(keys).await.unwrap();
    }

    /// Types a text, key by key.
    pub async fn types(&self, text: &str) {
        self.keys(&text.chars().collect::<Vec<_>>()).await;
    }

    /// Tabs forward until this part has the focus; says what was passed if it never does.
    pub async fn tab_to(&self, part: &str) {
        let mut passed = Vec::new();
        for _ in 0..40 {
            self.tab().await;
            let focused = self.focused_part().await;
            if focused == part {
                return;
            }
            passed.push(focused);
        }
        panic!("{part} is not reached by Tab, only {passed:?}");
    }

    async fn keys(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys.iter().copied() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.browser.perform_actions(actions).await.unwrap();
    }

    async fn point(&self, actions: MouseActions) {
        self.browser.perform_actions(actions).await.unwrap();
    }

    /// Looks until the thing is seen twice at the same place, scrolling to it if need be.
    async fn reach(&self, thing: &str) -> Sight {
        let mut last = Sight::default();
        self.patiently(&format!("{thing} can be pressed"), async || {
            let sight = self.look(thing).await;
            if sight.exists && !sight.seen {
                self.scroll_to(thing).await;
            }
            let still = sight.seen && (sight.x, sight.y) == (last.x, last.y);
            last = sight;
            still
        })
        .await;
        last
    }
}

fn there(sight: &Sight) -> PointerAction {
    PointerAction::MoveTo { duration: None, x: sight.x.floor(), y: sight.y.floor() }
}
