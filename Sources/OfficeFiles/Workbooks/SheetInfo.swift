/// A sheet of a workbook, as its list of sheets names it.
public struct SheetInfo: Sendable, Hashable {
    /// The name on its tab.
    public var name: String
    /// Its place among the tabs, from 0 on.
    public var index: Int
    public var visibility: Visibility
    public var kind: Kind

    public init(name: String, index: Int, visibility: Visibility = .visible, kind: Kind = .worksheet) {
        self.name = name
        self.index = index
        self.visibility = visibility
        self.kind = kind
    }

    /// Whether people see its tab (ECMA-376 part 1, 18.18.68).
    public enum Visibility: String, Sendable, Hashable, CaseIterable {
        case visible, hidden
        /// Hidden so that only a macro or another program shows it again.
        case veryHidden
    }

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case worksheet
        /// A chart that fills the sheet: it has no cells.
        case chartsheet
        /// A form of Excel 5: it has no cells of its own.
        case dialogsheet
        /// A sheet of Excel 4 macros, which are never run nor read.
        case macrosheet
        /// Listed, but nothing in the file leads to it.
        case missing
    }
}
