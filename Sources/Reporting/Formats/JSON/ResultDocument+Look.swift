internal import Assessment
internal import Dossier

extension ResultDocument {
    /// What the reports look like; only where `agency.yaml` gives some of it.
    func writeLook(to json: inout JSONWriter) {
        let look = result.look
        guard !look.isEmpty else { return }
        json.set("look") { json in
            if let colour = look.colour { json.set("colour", colour.text) }
            if let logo = look.logo {
                json.set("logo") { json in
                    json.set("path", logo.path)
                    json.set("format", logo.format.rawValue)
                    json.set("data", Base64.text(logo.bytes))
                }
            }
        }
    }
}
