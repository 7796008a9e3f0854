//! The diary of the internet: every request in the order it arrived, and ways to ask about it or to wait for it.
use std::fmt;
use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::timeout;

/// How long a test waits for a request that must come.
const PATIENCE: Duration = Duration::from_secs(10);

/// One request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Its place in the order of arrival, from 0. Requests sent at the same time travel on connections of
    /// their own and arrive in any order: ask the page which script ran first, not the diary.
    pub order: usize,
    pub scheme: String,
    pub method: String,
    pub host: String,
    /// Path with query.
    pub path: String,
    /// The `Cookie` header, empty if there was none.
    pub cookies: String,
    pub referrer: String,
    /// What it was fetched for (`Sec-Fetch-Dest`): `script`, `image`, `document`, `empty` …
    pub purpose: String,
    /// The `Content-Type` of the body.
    pub kind: String,
    pub body: String,
}

impl Request {
    pub fn url(&self) -> String {
        format!("{}://{}{}", self.scheme, self.host, self.path)
    }

    /// Whether the URL starts so.
    pub fn is(&self, start: &str) -> bool {
        self.url().starts_with(start)
    }

    /// The decoded value of a query parameter.
    pub fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.path.split_once('?')?;
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| percent_decoded(value)).next()
    }
}

impl fmt::Display for Request {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Self { order, method, purpose, .. } = self;
        write!(out, "{order:>3} {method} {} ({purpose})", self.url())
    }
}

#[derive(Default)]
pub struct Diary {
    requests: Mutex<Vec<Request>>,
    news: Notify,
}

impl Diary {
    pub(super) fn write(&self, mut request: Request) {
        let mut requests = self.requests.lock().unwrap();
        request.order = requests.len();
        requests.push(request);
        drop(requests);
        self.news.notify_waiters();
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// The requests to exactly this host.
    pub fn requests_to(&self, host: &str) -> Vec<Request> {
        self.that(|request| request.host == host)
    }

    /// The requests whose URL starts so.
    pub fn asked(&self, start: &str) -> Vec<Request> {
        self.that(|request| request.is(start))
    }

    pub fn that(&self, wanted: impl Fn(&Request) -> bool) -> Vec<Request> {
        self.requests().into_iter().filter(|request| wanted(request)).collect()
    }

    /// Every host asked so far except the given one, each once, in order of first appearance.
    pub fn hosts_beside(&self, own: &str) -> Vec<String> {
        let mut hosts = Vec::new();
        for request in self.requests() {
            if request.host != own && !hosts.contains(&request.host) {
                hosts.push(request.host);
            }
        }
        hosts
    }

    /// Tears the pages out: what follows is a new chapter.
    pub fn forget(&self) {
        self.requests.lock().unwrap().clear();
    }

    /// Waits for a request whose URL starts so.
    pub async fn arrival(&self, start: &str) -> Request {
        self.arrivals(start, 1).await.remove(0)
    }

    /// Waits until at least `count` requests have a URL that starts so.
    pub async fn arrivals(&self, start: &str, count: usize) -> Vec<Request> {
        let waiting = async {
            loop {
                let news = self.news.notified();
                tokio::pin!(news);
                // Listen before looking, or a request between the two is missed.
                news.as_mut().enable();
                let found = self.asked(start);
                if found.len() >= count {
                    return found;
                }
                news.await;
            }
        };
        match timeout(PATIENCE, waiting).await {
            Ok(found) => found,
            Err(_) => panic!("{count} × {start} did not arrive; this did:\n{self}"),
        }
    }
}

impl fmt::Display for Diary {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        self.requests().iter().try_for_each(|request| writeln!(out, "{request}"))
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                let digits = String::from_utf8_lossy(&digits).into_owned();
                bytes.push(u8::from_str_radix(&digits, 16).unwrap_or(b'?'));
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
