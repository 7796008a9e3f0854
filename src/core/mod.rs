//! The pure core: no clock, no chance, no page.
