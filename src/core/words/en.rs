//! English.

pub const FIRST: &str = first! {
    text: "This site asks for your consent to cookies and similar technologies. They are for: {}. You can change your choice at any time.",
    again: "The terms have changed.",
    accept: "Accept",
    reject: "Reject",
    settings: "Settings",
    policy: "Privacy policy",
    reopen: "Cookie settings",
    trouble: "The settings could not be loaded, try again.",
    preferences: "preferences",
    analytics: "analytics",
    marketing: "advertising",
    social: "social networks",
};

pub const SECOND: &str = second! {
    intro: "Switch on what you allow. The site will not load the rest.",
    always: "Always on",
    save: "Save choice",
    close: "Close",
    language: "Language",
    withdraw: "Withdraw consent",
    chosen: "You chose on {}",
    receipt: "Keep my receipt",
    authorization: "sign-in and security",
    about_authorization: "Signing in, protecting forms and remembering your choice.",
    about_preferences: "Remembers the language, theme and other things you have set.",
    about_analytics: "Counts visits and shows what works well on the site and what does not.",
    about_marketing: "Shows advertising that fits your interests and measures it.",
    about_social: "Videos, buttons and widgets of other sites.",
};
