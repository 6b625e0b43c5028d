/// What a file of a dossier is, by its name: kinds are found anywhere in the folder, never by position. Only
/// `agency.yaml` stands at the top.
enum FileKind: Sendable, Hashable {
    case agency
    case map
    /// XML that may be BPMN; a look inside decides.
    case xml
    /// A table, workbook or document that may hold registers or an SOP; a look inside decides.
    case office
    /// `sops.yaml`
    case sopList
    case answers
    /// `lke.xlsx`: answers in a workbook.
    case worksheet
    case links
    /// A kind the design knows and this version does not read.
    case notReadYet
    case unknown

    init(path: String) {
        let parts = path.split(separator: "/").map { $0.lowercased() }
        let name = parts.last ?? ""
        let (stem, ext) = Self.split(name)
        let folders = parts.dropLast()
        self = Self.kind(
            stem: stem, ext: ext, isAtTop: folders.isEmpty, topFolder: folders.first ?? "",
            isAmongSOPs: Self.isDocumentFolder(path))
    }

    /// Folders in which SOP documents are kept: there every document is expected to be one.
    static func isDocumentFolder(_ path: String) -> Bool {
        path.split(separator: "/").dropLast().contains { ["sops", "sop"].contains($0.lowercased()) }
    }

    /// Whether the name alone makes the file an input.
    func isInput(path: String) -> Bool {
        switch self {
        case .agency, .map, .sopList, .answers, .worksheet, .links: return true
        case .office:
            let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
            return Self.isDocumentFolder(path) || RegisterKind(stem: Self.split(name).stem) != nil
        case .xml, .notReadYet, .unknown: return false
        }
    }

    private static func kind(
        stem: String, ext: String, isAtTop: Bool, topFolder: String, isAmongSOPs: Bool
    ) -> FileKind {
        if topFolder == "logs" || ext == "xes" { return .notReadYet }
        switch ext {
        case "yaml", "yml":
            switch stem {
            case "agency" where isAtTop: return .agency
            case "sops": return .sopList
            case "answers": return .answers
            case "links": return .links
            default: return .unknown
            }
        case "bpmn", "bpmn2", "bpmn20": return .map
        case "gz": return ["bpmn", "bpmn2", "bpmn20"].contains(split(stem).ext) ? .map : .unknown
        case "xml": return .xml
        case "csv", "tsv": return .office
        case "xlsx", "xlsm": return stem == "lke" ? .worksheet : .office
        case "xls", "xlsb", "ods":
            return isAmongSOPs || RegisterKind(stem: stem) != nil ? .office : .unknown
        case "docx", "docm", "md", "markdown", "doc", "odt", "rtf": return isAmongSOPs ? .office : .unknown
        default: return isAmongSOPs ? .notReadYet : .unknown
        }
    }

    /// The name without its last extension, and that extension without the dot.
    private static func split(_ name: String) -> (stem: String, ext: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }
}
