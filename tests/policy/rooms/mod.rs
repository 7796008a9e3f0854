//! The rooms of the reader, each by itself: tables of what goes in and what comes out.

mod arrange;
mod contact;
mod date;
mod entity;
mod facts;
mod inline;
mod letters;
mod line;
mod marker;
mod outline;
mod page;
mod span;
mod tag;
mod title;
