//! agree, to come.
