//! What the visitor keeps: the files that the browser has put on their disk.
use super::Visitor;

impl Visitor {
    /// Waits for a file whose name ends so; answers with its name and its text, and throws it away.
    pub async fn download(&self, ending: &str) -> (String, String) {
        let found = || {
            let files = std::fs::read_dir(&self.downloads).ok()?.filter_map(Result::ok);
            let names = files.filter_map(|file| file.file_name().into_string().ok());
            // A browser makes the file first and fills it then.
            let whole = |name: &String| {
                std::fs::read_to_string(self.downloads.join(name))
                    .is_ok_and(|text| text.trim_end().ends_with('}'))
            };
            names.into_iter().find(|name| name.ends_with(ending) && whole(name))
        };
        self.patiently(&format!("a file *{ending} arrives"), async || found().is_some()).await;
        let name = found().unwrap();
        let file = self.downloads.join(&name);
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::remove_file(file).unwrap();
        (name, text)
    }
}
