/// What a file of a dossier is, by its name: kinds are found anywhere in the folder, never by position. Only
/// `agency.yaml` stands at the top.
enum FileKind: Sendable, Hashable {
    case agency
    case map
    /// XML that may be BPMN; a look inside decides.
    case xml
    case register(RegisterKind)
    /// `sops.yaml`
    case sopList
    case answers
    case links
    /// A register as a spreadsheet, which this version does not read.
    case workbook(RegisterKind?)
    /// A kind the design knows and this version does not read.
    case notReadYet
    case unknown

    init(path: String) {
        let parts = path.split(separator: "/").map { $0.lowercased() }
        let name = parts.last ?? ""
        let (stem, ext) = Self.split(name)
        let folders = parts.dropLast()
        self = Self.kind(stem: stem, ext: ext, isAtTop: folders.isEmpty, topFolder: folders.first ?? "")
    }

    private static func kind(stem: String, ext: String, isAtTop: Bool, topFolder: String) -> FileKind {
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
        case "csv": return RegisterKind(stem: stem).map { .register($0) } ?? .unknown
        case "xlsx", "xls", "xlsm", "ods":
            // In sops/ a workbook is one SOP, whatever it is called, unless it has the name of the register.
            if topFolder == "sops" { return stem == "sops" ? .workbook(.sops) : .notReadYet }
            if let register = RegisterKind(stem: stem) { return .workbook(register) }
            return stem == "lke" ? .workbook(nil) : .unknown
        default: return topFolder == "sops" ? .notReadYet : .unknown
        }
    }

    /// The name without its last extension, and that extension without the dot.
    private static func split(_ name: String) -> (stem: String, ext: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }
}
