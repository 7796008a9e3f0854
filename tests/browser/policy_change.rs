//! policy_change, to come.
