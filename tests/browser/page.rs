//! A page (or any other answer) that a test puts on the internet: address, body and headers.

/// One answer, served at one address. The query of a request is not part of the address.
#[derive(Clone, Debug)]
pub struct Page {
    pub address: String,
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Page {
    /// An HTML page, as it stands.
    pub fn html(address: &str, body: &str) -> Self {
        Self::of("text/html; charset=utf-8", address, body)
    }

    /// A text file.
    pub fn text(address: &str, body: &str) -> Self {
        Self::of("text/plain; charset=utf-8", address, body)
    }

    pub fn script(address: &str, body: &str) -> Self {
        Self::of("text/javascript; charset=utf-8", address, body)
    }

    pub fn json(address: &str, body: &str) -> Self {
        Self::of("application/json", address, body)
    }

    /// These very bytes.
    pub fn bytes(address: &str, kind: &str, body: Vec<u8>) -> Self {
        Self { body, ..Self::of(kind, address, "") }
    }

    fn of(kind: &str, address: &str, body: &str) -> Self {
        let headers = vec![("content-type".to_owned(), kind.to_owned())];
        Self { address: address.to_owned(), status: 200, headers, body: body.into() }
    }

    /// Answers with another status than 200.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Adds a header, or replaces the content type. `set-cookie` may be given more than once.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if name == "content-type" {
            self.headers.retain(|(known, _)| known != "content-type");
        }
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}
