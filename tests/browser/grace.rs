//! grace, to come.
