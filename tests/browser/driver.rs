//! A WebDriver server and the browser behind it: how they are found, started and ended. Nothing else in the tests knows which engine runs.
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Map, Value};

use crate::internet::Internet;

/// What differs from browser to browser: how its driver starts, and what a session is asked for with.
pub struct Engine {
    pub start: fn() -> Driver,
    /// The capabilities of a session on this internet, for a visitor who reads these languages and has changed these settings.
    pub capabilities: fn(&Driver, &Internet, &str, Value) -> Map<String, Value>,
}

/// A WebDriver server and, through it, one browser with a folder of its own. Dropping it ends both.
pub struct Driver {
    process: Child,
    pub address: String,
    /// What the browser and its driver write goes in here.
    pub profile: PathBuf,
}

impl Driver {
    /// Starts a driver on a free port, and returns when it says which, after these words. The arguments may name its folder.
    pub fn start(program: PathBuf, arguments: impl FnOnce(&Path) -> Vec<String>, announcement: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("profile-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&profile).unwrap();
        let mut command = Command::new(program);
        command.args(arguments(&profile)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        // A group of its own, so that the browser it starts can be ended with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let (process, port) = loop {
            let mut process = command.spawn().expect("the driver does not start");
            let mut told = BufReader::new(process.stdout.take().unwrap());
            match announced_port(&mut told, announcement) {
                Ok(port) => {
                    // It may go on talking, and would wait for whoever does not listen.
                    std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
                    break (process, port);
                }
                // chromedriver takes a port that is free for IPv4, and ends when another has the same for IPv6.
                Err(last) if last.contains("port not available") => process.wait().map(drop).unwrap(),
                Err(last) => panic!("the driver ended before it named its port: {last}"),
            }
        };
        Self { process, address: format!("http://127.0.0.1:{port}"), profile }
    }

    /// The folder in which downloads arrive.
    pub fn downloads(&self) -> PathBuf {
        self.profile.join("downloads")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        #[cfg(unix)]
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", self.process.id())])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// The program named by the environment, or the first of these names on the path or where cargo installs.
pub fn found(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(named) = std::env::var_os(variable) {
        return PathBuf::from(named);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let home = |name: &str, folder: &str| std::env::var_os(name).map(|home| PathBuf::from(home).join(folder));
    let cargo = [home("CARGO_HOME", "bin"), home("HOME", ".cargo/bin")].into_iter().flatten();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).chain(cargo).collect();
    let mut places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("{} is not on the path, nor named by {variable}", names[0]))
}

/// The driver chooses a free port and prints it, which cannot clash with another test's choice. Or else all that it printed.
fn announced_port(told: &mut impl BufRead, announcement: &str) -> Result<u16, String> {
    let mut said = String::new();
    for line in told.lines().map_while(Result::ok) {
        if let Some((_, port)) = line.split_once(announcement) {
            return Ok(port.trim_end_matches('.').parse().unwrap());
        }
        said += &line;
        said += "\n";
    }
    Err(said)
}
