import XMLStreaming

/// The number formats of a workbook by the style of a cell.
struct Styles {
    fileprivate(set) var formats: [NumberFormat] = []

    /// A cell without a style, or with one the file does not describe, shows its number as it is.
    subscript(style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .general }
}

/// Reads the part of styles, of which only the number formats matter here (ECMA-376 part 1, 18.8).
struct StylesReader: XMLReceiver {
    private(set) var styles = Styles()
    private var named: [Int: NumberFormat] = [:]
    private var depth = 0
    /// The depth of the list of cell formats; 0 outside it.
    private var cellFormats = 0

    /// Excel has room for 65,490 styles and 250 formats; files have been seen with more of both.
    private static let mostStyles = 200_000
    private static let mostFormats = 20_000

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        depth += 1
        switch tag.workbookName {
        case .numFmt:
            guard named.count < Self.mostFormats, let id = tag.integer(of: .numFmtId),
                let code = tag.text(of: .formatCode)
            else { break }
            named[id] = NumberFormat(code: code)
        case .cellXfs: cellFormats = depth
        case .xf where cellFormats > 0 && depth == cellFormats + 1:
            guard styles.formats.count < Self.mostStyles else { break }
            let id = tag.integer(of: .numFmtId) ?? 0
            styles.formats.append(named[id] ?? NumberFormat(builtIn: id))
        default: break
        }
        return true
    }

    mutating func end() {
        if depth == cellFormats { cellFormats = 0 }
        depth -= 1
    }

    var wantsText: Bool { false }
    mutating func text(_ utf8: Span<UInt8>) {}
}
