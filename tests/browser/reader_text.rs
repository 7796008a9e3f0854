//! reader_text, to come.
