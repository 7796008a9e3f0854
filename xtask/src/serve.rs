//! The demo site on this machine only: pages from www/, the built files from pkg/ both at the root and under /pkg/.
use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use tower_http::services::ServeDir;

use crate::place::Place;

const MISSING: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Not found</title>\n\
                       <p>There is no such page here. <a href=\"/\">All demo pages</a>\n";

/// Serves until it is interrupted.
pub fn serve(place: &Place, port: u16) -> Result<()> {
    let site = site(place);
    tokio::runtime::Runtime::new().context("starting the server's runtime")?.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.with_context(|| {
            format!("port {port} of this machine is not free: choose another with `cargo xtask serve --port N`")
        })?;
        println!("The demo site: http://{}/\nCtrl+C ends it.", listener.local_addr()?);
        axum::serve(listener, site).await.context("serving the demo site")
    })
}

/// Pages win over built files of the same name. `ServeDir` refuses every path that would leave its folder.
fn site(place: &Place) -> Router {
    let missing = tower::service_fn(async |_: Request| {
        Ok::<_, std::convert::Infallible>((StatusCode::NOT_FOUND, Html(MISSING)).into_response())
    });
    let pkg = ServeDir::new(place.pkg()).fallback(missing);
    let www = ServeDir::new(place.root.join("www")).fallback(pkg.clone());
    Router::new().nest_service("/pkg", pkg).fallback_service(www).layer(from_fn(fresh)).layer(from_fn(posted))
}

/// A form may be posted to a page. Files take no posts, so the page is served, and what was sent is printed.
async fn posted(request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (mut head, body) = request.into_parts();
    let sent = to_bytes(body, 1 << 20).await.unwrap_or_default();
    println!("POST {}: {}", head.uri.path(), String::from_utf8_lossy(&sent));
    head.method = Method::GET;
    next.run(Request::from_parts(head, Body::empty())).await
}

/// What was just built must be what the browser runs; and a text's charset must not be a guess.
async fn fresh(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    let text = kind.starts_with("text/") || ["application/json", "image/svg+xml"].contains(&kind.as_str());
    if text
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
    {
        headers.insert(CONTENT_TYPE, kind);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tower::ServiceExt;

    async fn get(site: &Router, path: &str) -> (StatusCode, String, String) {
        ask(site, Method::GET, path).await
    }

    async fn ask(site: &Router, method: Method, path: &str) -> (StatusCode, String, String) {
        let request = Request::builder().method(method).uri(path).body(Body::from("agree=yes")).unwrap();
        let response = site.clone().oneshot(request).await.unwrap();
        let kind = response.headers().get(CONTENT_TYPE).map(|kind| kind.to_str().unwrap().to_owned());
        let status = response.status();
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, kind.unwrap_or_default(), String::from_utf8_lossy(&body).into_owned())
    }

    #[tokio::test]
    async fn pages_and_built_files_and_nothing_else() {
        let root = std::env::temp_dir().join(format!("makul-serve-{}", std::process::id()));
        fs::create_dir_all(root.join("www/one")).unwrap();
        fs::create_dir_all(root.join("pkg")).unwrap();
        fs::write(root.join("www/index.html"), "start").unwrap();
        fs::write(root.join("www/one/index.html"), "one").unwrap();
        fs::write(root.join("pkg/makul.js"), "script").unwrap();
        fs::write(root.join("secret"), "secret").unwrap();
        let place = Place { root: root.clone(), target: root.join("target"), version: String::new() };
        let site = site(&place);

        let html = "text/html; charset=utf-8".to_owned();
        let script = "text/javascript; charset=utf-8".to_owned();
        assert_eq!(get(&site, "/").await, (StatusCode::OK, html.clone(), "start".to_owned()));
        assert_eq!(get(&site, "/one/").await, (StatusCode::OK, html.clone(), "one".to_owned()));
        assert_eq!(get(&site, "/makul.js").await, (StatusCode::OK, script.clone(), "script".to_owned()));
        assert_eq!(get(&site, "/pkg/makul.js").await, (StatusCode::OK, script, "script".to_owned()));
        assert_eq!(ask(&site, Method::POST, "/one/").await, (StatusCode::OK, html.clone(), "one".to_owned()));
        assert_eq!(ask(&site, Method::POST, "/none").await.0, StatusCode::NOT_FOUND);
        assert_eq!(get(&site, "/none").await, (StatusCode::NOT_FOUND, html.clone(), MISSING.to_owned()));
        assert_eq!(get(&site, "/pkg/none").await.0, StatusCode::NOT_FOUND);
        for path in ["/../secret", "/%2e%2e/secret", "/pkg/../secret", "/pkg/%2e%2e/secret", "/..%2fsecret"] {
            let (status, _, body) = get(&site, path).await;
            assert_ne!(status, StatusCode::OK, "{path}");
            assert_ne!(body, "secret", "{path}");
        }
        fs::remove_dir_all(root).unwrap();
    }
}
