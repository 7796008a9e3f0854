//! The internet on loopback: answers for every host, and writes down every request.
mod answer;
mod certificate;
mod diary;
mod disk;
mod tunnel;

use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use tokio::sync::watch;

use crate::page::Page;
pub use answer::{nothing, served};
use diary::Diary;
pub use diary::Request;
pub use disk::built;

/// Everything a test has arranged. Addresses are kept without scheme and query: `om.kg/a.html`.
#[derive(Default)]
struct World {
    pages: Mutex<HashMap<String, Page>>,
    gates: Mutex<HashMap<String, watch::Receiver<bool>>>,
    refused: Mutex<HashMap<String, Refusal>>,
    diary: Diary,
}

#[derive(Clone, Copy)]
enum Refusal {
    /// The connection breaks: what a dead network or an ad blocker looks like to a page.
    Abort,
    /// The server answers with this status and nothing else.
    Status(u16),
}

/// One test's internet: two ports and a proxy to the first, what they answer, and what they were asked.
pub struct Internet {
    world: Arc<World>,
    pub https: u16,
    pub http: u16,
    pub tunnel: u16,
    doors: [Handle<std::net::SocketAddr>; 2],
}

/// Holds the answer to one address back until released (or dropped).
pub struct Gate(watch::Sender<bool>);

impl Gate {
    pub fn release(&self) {
        self.0.send_replace(true);
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.release();
    }
}

impl Internet {
    pub async fn start() -> Self {
        let world = Arc::new(World::default());
        let doors = [Handle::new(), Handle::new()];
        let (secure, https) = door();
        let (plain, http) = door();
        let tls = RustlsConfig::from_config(certificate::server());
        let server = axum_server::from_tcp_rustls(secure, tls).unwrap().handle(doors[0].clone());
        tokio::spawn(server.serve(answer::router(world.clone(), "https").into_make_service()));
        let server = axum_server::from_tcp(plain).unwrap().handle(doors[1].clone());
        tokio::spawn(server.serve(answer::router(world.clone(), "http").into_make_service()));
        Self { world, https, http, tunnel: tunnel::dig(https).await, doors }
    }

    /// Puts an HTML page at an address, on any host.
    pub fn page(&self, address: &str, html: &str) {
        self.put(Page::html(address, html));
    }

    /// Puts any answer on the internet; the last one at an address counts.
    pub fn put(&self, page: Page) {
        let place = place(&page.address);
        self.world.pages.lock().unwrap().insert(place, page);
    }

    /// From now on the answer to this address waits for the gate.
    pub fn hold(&self, address: &str) -> Gate {
        let (gate, waiting) = watch::channel(false);
        self.world.gates.lock().unwrap().insert(place(address), waiting);
        Gate(gate)
    }

    /// From now on connections that ask for this address break.
    pub fn refuse(&self, address: &str) {
        self.world.refused.lock().unwrap().insert(place(address), Refusal::Abort);
    }

    /// From now on this address answers with an error status.
    pub fn fail(&self, address: &str, status: u16) {
        self.world.refused.lock().unwrap().insert(place(address), Refusal::Status(status));
    }

    /// Ends a refusal or failure.
    pub fn mend(&self, address: &str) {
        self.world.refused.lock().unwrap().remove(&place(address));
    }

    /// What was asked, and by whom: see `diary.rs`.
    pub fn diary(&self) -> &Diary {
        &self.world.diary
    }
}

impl std::ops::Deref for Internet {
    type Target = Diary;

    fn deref(&self) -> &Diary {
        self.diary()
    }
}

impl Drop for Internet {
    fn drop(&mut self) {
        for door in &self.doors {
            door.shutdown();
        }
    }
}

/// A port of our own on loopback.
fn door() -> (TcpListener, u16) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

/// An address without scheme and query.
fn place(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or(rest);
    if rest.contains('/') { rest.to_owned() } else { format!("{rest}/") }
}
