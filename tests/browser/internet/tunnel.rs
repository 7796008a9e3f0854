//! The tunnel: a proxy for a browser that cannot be told where hosts are. Whatever it asks for by CONNECT, our own door is behind it.
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// The longest request that a browser makes of a proxy.
const LONGEST: usize = 16_384;

/// Digs a tunnel to this port of ours; answers with the port of its other end.
pub async fn dig(https: u16) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((browser, _)) = listener.accept().await {
            tokio::spawn(lead(browser, https));
        }
    });
    port
}

/// One connection. One that breaks is the browser's affair.
async fn lead(mut browser: TcpStream, https: u16) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") && request.len() < LONGEST {
        request.push(browser.read_u8().await?);
    }
    let request = String::from_utf8_lossy(&request);
    let mut words = request.split(' ');
    let leads = words.next() == Some("CONNECT") && words.next().is_some_and(|host| host.ends_with(":443"));
    if !leads {
        return browser.write_all(b"HTTP/1.1 502 No such place\r\ncontent-length: 0\r\n\r\n").await;
    }
    let mut door = TcpStream::connect(("127.0.0.1", https)).await?;
    browser.write_all(b"HTTP/1.1 200 Through\r\n\r\n").await?;
    copy_bidirectional(&mut browser, &mut door).await.map(|_| ())
}
