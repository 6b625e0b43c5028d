/// Where in the input something stands. What is not known stays `nil`.
public struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
    /// The path relative to the dossier, with `/`.
    public var path: String?
    /// 1-based.
    public var line: Int?
    /// 1-based, in bytes of the file as it was decoded.
    public var column: Int?
    /// The `id` of an XML element, or the key of a YAML node.
    public var element: String?
    /// The name of a worksheet.
    public var sheet: String?
    /// A cell as a spreadsheet names it, `C12`.
    public var cell: String?

    public init(
        path: String? = nil, line: Int? = nil, column: Int? = nil, element: String? = nil, sheet: String? = nil,
        cell: String? = nil
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.element = element
        self.sheet = sheet
        self.cell = cell
    }

    /// `maps/a.bpmn:12:3`, `sops.csv:14 (C14)`: what an editor or a terminal can jump to.
    public var description: String {
        var text = path ?? ""
        if let sheet { text += " [\(sheet)]" }
        if let line {
            text += ":\(line)"
            if let column { text += ":\(column)" }
        }
        if let cell { text += " (\(cell))" }
        if let element { text += " #\(element)" }
        return text
    }
}
