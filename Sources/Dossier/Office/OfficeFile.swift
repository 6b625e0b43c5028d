/// A file that may hold registers or SOPs: where it lies, and what it is by its name.
struct OfficeFile: Sendable, Hashable {
    /// As results name it.
    let path: String
    /// Where it lies on this machine.
    let absolute: String
    let kind: Kind
    /// The register its name says it is; `nil` where it says none.
    let register: RegisterKind?

    enum Kind: Sendable, Hashable {
        case csv
        case yaml
        case workbook
        case word
        case markdown
        /// A format of old or other office programs that can be saved as one of the above.
        case foreign(ending: String, SavedAs)
    }

    /// What a foreign file can be saved as.
    enum SavedAs: String, Sendable, Hashable {
        case workbook = ".xlsx"
        case word = ".docx"
    }

    /// `nil` where the name has no ending of such a file.
    init?(path: String, absolute: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
            let kind = Self.kind(name[name.index(after: dot)...].lowercased())
        else { return nil }
        self.path = path
        self.absolute = absolute
        self.kind = kind
        register = RegisterKind(stem: String(name[..<dot]))
    }

    /// The path without its ending, to find files of one name.
    var stem: String { String(path[..<(path.lastIndex(of: ".") ?? path.endIndex)]).lowercased() }

    var isWorkbook: Bool {
        switch kind {
        case .workbook, .foreign(_, .workbook): true
        default: false
        }
    }

    /// Whether it can be nothing but a document.
    var isDocument: Bool { kind == .word || kind == .markdown }

    private static func kind(_ ending: String) -> Kind? {
        switch ending {
        case "csv", "tsv": return .csv
        case "yaml", "yml": return .yaml
        case "xlsx", "xlsm": return .workbook
        case "docx", "docm": return .word
        case "md", "markdown": return .markdown
        case "xls", "xlsb", "ods", "et", "numbers": return .foreign(ending: ".\(ending)", .workbook)
        case "doc", "odt", "rtf", "wps", "pages": return .foreign(ending: ".\(ending)", .word)
        default: return nil
        }
    }
}
