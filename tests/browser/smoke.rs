//! The stage itself, without the widget: if these fail, no other browser test means anything.
mod network;
mod person;
mod vendors;
