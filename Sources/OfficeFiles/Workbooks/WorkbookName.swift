import XMLStreaming

/// The element and attribute names of SpreadsheetML (ECMA-376 part 1, 18) and of the package (part 2) that the reader
/// knows; the raw value is the symbol the parser gives.
enum WorkbookName: XMLSymbol, CaseIterable {
    // Worksheet, the commonest first
    case c, v, f, row, r, s, t, `is`, rPh
    case worksheet, sheetData, sheetFormatPr, cols, col, mergeCells, mergeCell, hyperlinks, hyperlink
    case min, max, width, hidden, ht, ref, location
    case defaultColWidth, baseColWidth, defaultRowHeight, zeroHeight

    // Shared strings and styles
    case sst, si
    case styleSheet, numFmts, numFmt, cellXfs, xf, numFmtId, formatCode

    // Workbook
    case workbook, workbookPr, sheets, sheet, calcPr
    case name, state, id, date1904, fullCalcOnLoad

    // Package
    case relationships, relationship, relationshipID, relationshipType, target, targetMode
    case override, partName, contentType

    // Markup compatibility (part 3)
    case alternateContent, fallback

    /// The name in XML.
    var xmlName: String {
        switch self {
        case .relationships: "Relationships"
        case .relationship: "Relationship"
        case .relationshipID: "Id"
        case .relationshipType: "Type"
        case .target: "Target"
        case .targetMode: "TargetMode"
        case .override: "Override"
        case .partName: "PartName"
        case .contentType: "ContentType"
        case .alternateContent: "AlternateContent"
        case .fallback: "Fallback"
        default: String(describing: self)
        }
    }
}

/// The namespaces of a workbook's parts; the raw value is the symbol the parser gives.
enum WorkbookNamespace: XMLSymbol, CaseIterable {
    case main, strictMain, relationships, contentTypes, compatibility

    var uri: String {
        switch self {
        case .main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        case .strictMain: "http://purl.oclc.org/ooxml/spreadsheetml/main"
        case .relationships: "http://schemas.openxmlformats.org/package/2006/relationships"
        case .contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types"
        case .compatibility: "http://schemas.openxmlformats.org/markup-compatibility/2006"
        }
    }

    /// What the parser is to know; shared, so that parsers are used again.
    static let vocabulary = XMLVocabulary(names: WorkbookName.allCases.map(\.xmlName), namespaces: allCases.map(\.uri))
}

extension XMLStartTag {
    /// The name, in the namespaces of a workbook or in none at all; `nil` for any other.
    var workbookName: WorkbookName? {
        guard namespace < WorkbookNamespace.compatibility.rawValue || namespace == .noNamespace else { return nil }
        return WorkbookName(rawValue: name)
    }

    /// The value of an attribute as text; `nil` where the tag has none.
    func text(of name: WorkbookName) -> String? { withValue(of: name.rawValue) { String(utf8: $0) } }

    /// The value of `r:id`; `nil` where the tag has none.
    var relationshipID: String? { withQualifiedValue(of: WorkbookName.id.rawValue) { String(utf8: $0) } }

    /// A whole number; `nil` where there is none, or none that fits.
    func integer(of name: WorkbookName) -> Int? { withValue(of: name.rawValue) { Int(digits: $0) } ?? nil }

    /// What a flag says; `nil` where the tag has none.
    func flag(of name: WorkbookName) -> Bool? { withValue(of: name.rawValue) { WorkbookFlag.isOn($0) } }

    /// A measure; `nil` where there is none, or no number.
    func measure(of name: WorkbookName) -> Double? {
        text(of: name).flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
    }
}

/// Flags in attributes (ECMA-376 part 1, 22.9.2.7, and XML Schema).
enum WorkbookFlag {
    /// `1`, `true`, `on`.
    static func isOn(_ value: Span<UInt8>) -> Bool {
        guard value.count > 0 else { return false }
        return value[0] == 0x31 || value[0] | 0x20 == 0x74 || (value.count == 2 && value[0] | 0x20 == 0x6F)
    }
}
