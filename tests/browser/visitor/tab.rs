//! The visitor's tabs: open one, go to one, close one.
use fantoccini::wd::WindowHandle;

use super::Visitor;

#[derive(Clone, Debug)]
pub struct Tab(WindowHandle);

impl Visitor {
    /// The tab the visitor looks at.
    pub async fn tab_in_view(&self) -> Tab {
        Tab(self.browser.window().await.unwrap())
    }

    /// Opens a tab and looks at it.
    pub async fn new_tab(&self) -> Tab {
        let tab = Tab(self.browser.new_window(true).await.unwrap().handle);
        self.look_at(&tab).await;
        tab
    }

    pub async fn look_at(&self, tab: &Tab) {
        self.browser.switch_to_window(tab.0.clone()).await.unwrap();
    }

    /// How many tabs there are.
    pub async fn tabs(&self) -> usize {
        self.browser.windows().await.unwrap().len()
    }

    /// Closes the tab in view and looks at another.
    pub async fn close_tab(&self, next: &Tab) {
        self.browser.close_window().await.unwrap();
        self.look_at(next).await;
    }
}
