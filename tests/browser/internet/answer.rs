//! How our internet answers: write the request down, then refusals, gates, the test's pages, the disk, the vendors, and a polite nothing.
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::{Refusal, Request, World, disk, place};
use crate::page::Page;
use crate::{chromium, firefox, vendors, visitor::console};

/// A transparent picture of one pixel.
const PIXEL: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// What a script that nobody wrote does: it says that it ran.
const STRANGER: &str =
    "(window.ran = window.ran || []).push(document.currentScript ? document.currentScript.src : 'module');";

#[derive(Clone)]
struct Door {
    world: Arc<World>,
    scheme: &'static str,
}

pub fn router(world: Arc<World>, scheme: &'static str) -> Router {
    Router::new().fallback(answer).with_state(Door { world, scheme })
}

async fn answer(
    State(door): State<Door>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let header = |name: header::HeaderName| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    };
    let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let request = Request {
        order: 0,
        scheme: door.scheme.to_owned(),
        method: method.to_string(),
        host: header(header::HOST),
        path,
        cookies: header(header::COOKIE),
        referrer: header(header::REFERER),
        purpose: header(header::HeaderName::from_static("sec-fetch-dest")),
        kind: header(header::CONTENT_TYPE),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    if uri.path() == console::PATH {
        return served(console::CAPTURE, "text/javascript");
    }
    if uri.path() == "/favicon.ico" {
        return served(PIXEL, "image/gif");
    }
    // The visitor's own sign that the page has settled is not part of what the page asked.
    if request.host.starts_with("settled-") {
        return served(PIXEL, "image/gif");
    }
    if chromium::is_own_errand(&request.url()) || firefox::is_own_errand(&request.url()) {
        return nothing();
    }
    door.world.diary.write(request.clone());
    let place = place(&format!("{}{}", request.host, uri.path()));
    let gate = door.world.gates.lock().unwrap().get(&place).cloned();
    if let Some(mut gate) = gate {
        let _ = gate.wait_for(|open| *open).await;
    }
    let refusal = door.world.refused.lock().unwrap().get(&place).copied();
    match refusal {
        Some(Refusal::Abort) => return aborted(),
        Some(Refusal::Status(status)) => return empty(status),
        None => {}
    }
    let page = door.world.pages.lock().unwrap().get(&place).cloned();
    page.map(put).or_else(|| from_disk(&request.host, uri.path())).unwrap_or_else(|| elsewhere(&request))
}

fn put(page: Page) -> Response {
    let html =
        page.headers.iter().any(|(name, value)| name == "content-type" && value.starts_with("text/html"));
    let body = if html { console::overheard(&String::from_utf8_lossy(&page.body)).into() } else { page.body };
    let mut response = Response::builder().status(page.status).header(header::CACHE_CONTROL, "no-store");
    for (name, value) in &page.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(body)).unwrap()
}

fn from_disk(host: &str, path: &str) -> Option<Response> {
    let (bytes, kind) = disk::file(host, path)?;
    if !kind.starts_with("text/html") {
        return Some(served(bytes, kind));
    }
    Some(served(console::overheard(&String::from_utf8_lossy(&bytes)), kind))
}

/// Hosts no test has arranged: the vendors' doubles, then whatever fits the name.
fn elsewhere(request: &Request) -> Response {
    if let Some(response) = vendors::answer(request) {
        return response;
    }
    let path = request.path.split('?').next().unwrap_or_default();
    match path.rsplit_once('.').map(|(_, kind)| kind) {
        Some("gif" | "png" | "jpg" | "svg") => served(PIXEL, "image/gif"),
        Some("js" | "mjs") => served(STRANGER, "text/javascript"),
        Some("css") => served("", "text/css"),
        _ if ["iframe", "document"].contains(&request.purpose.as_str()) => {
            served("<title>elsewhere</title>", "text/html")
        }
        _ => nothing(),
    }
}

pub fn served(body: impl Into<Body>, kind: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, body.into()).into_response()
}

pub fn nothing() -> Response {
    empty(204)
}

fn empty(status: u16) -> Response {
    Response::builder()
        .status(status)
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(Body::empty())
        .unwrap()
}

/// A promise of bytes that never come: the connection is closed in the middle.
fn aborted() -> Response {
    let broken = stream::once(async { Err::<Bytes, _>(io::Error::other("refused by the test")) });
    Response::builder().header(header::CONTENT_LENGTH, "1000").body(Body::from_stream(broken)).unwrap()
}
