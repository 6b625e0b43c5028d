internal import Dossier
internal import Findings
internal import ProcessMaps

/// What a rule looks at: one map with a drawing beside the SOPs in force tied to it.
struct ComparedMap {
    let map: DossierMap
    let file: MapFile
    let comparing: MapComparing

    var comparison: MapComparison { comparing.comparison }

    /// `peta KTC-01.02 Penerbitan Izin`
    var called: LocalizedText {
        let title = map.title.isEmpty || map.title == map.id ? "" : " “\(map.title)”"
        let code = map.code.map { "\($0.text)" } ?? ""
        let name =
            code.isEmpty && !title.isEmpty ? title.dropFirst().description : (code.isEmpty ? map.id : code + title)
        return LocalizedText(id: "peta \(name)", en: "map \(name)")
    }

    /// Where something stands in the drawing, for the text: `maps/a.bpmn:12`.
    func place(line: Int) -> String { SourceLocation(path: file.path, line: line).description }

    func location(of activity: ActivityReference) -> SourceLocation {
        SourceLocation(path: file.path, line: activity.line, element: activity.id)
    }

    func location(of element: ElementIndex) -> SourceLocation {
        SourceLocation(path: file.path, line: file.map.line(of: element), element: file.map.id(of: element))
    }

    /// What a sentence calls an SOP: its number, or its title where it has none.
    func name(ofSOP id: String) -> String {
        guard let sop = comparing.compared.first(where: { $0.side.sop.id == id })?.side.sop else { return id }
        return sop.number == nil ? "“\(sop.title)”" : id
    }

    /// The numbers of the SOPs whose steps are known.
    var sopNames: String { comparison.sops.map { name(ofSOP: $0.sop) }.joined(separator: ", ") }
}

extension StepReference {
    /// `langkah 3 “Memeriksa berkas” (sops/a.docx …)`
    var called: LocalizedText {
        let name = self.name.isEmpty ? "" : " “\(self.name)”"
        let part =
            procedure.map { LocalizedText(id: " pada “\($0)”", en: " in “\($0)”") } ?? LocalizedText(id: "", en: "")
        return LocalizedText(id: "langkah \(number)\(name)", en: "step \(number)\(name)") + part
    }

    /// `, sops/a.docx:12 (C4)`; empty where nobody knows where it stands.
    var place: String { location.path == nil ? "" : " (\(location.description))" }
}

extension ActivityReference {
    /// `“Memeriksa berkas”`, or its id.
    var called: String { name.isEmpty ? id : "“\(name)”" }
}

extension LocalizedText {
    /// The same with its first letter large.
    var capitalised: LocalizedText {
        func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return LocalizedText(id: raised(indonesian), en: raised(english))
    }
}
