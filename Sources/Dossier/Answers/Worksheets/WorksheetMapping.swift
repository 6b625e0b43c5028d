/// Which columns of an office's own worksheet hold what, as a person states or keeps it (`lke import --mapping`).
public struct WorksheetMapping: Sendable, Hashable {
    public var match = Match.codeOrTitle
    /// Only these sheets are read; empty where all are, by their headings.
    public var sheets: [Sheet] = []
    /// The ids of indicators, by what the worksheet calls them.
    public var codes: [String: String] = [:]
    /// Choices of a scale, by what the worksheet calls them.
    public var answers: [String: String] = [:]

    public init() {}

    /// How a row finds its indicator.
    public enum Match: String, Sendable, Hashable, CaseIterable {
        /// By its code where it has one, else by its title.
        case codeOrTitle
        case code, title
    }

    public struct Sheet: Sendable, Hashable {
        /// As the tab names it.
        public var name: String
        /// The last row of the headings, as a spreadsheet counts them.
        public var headingRow: Int
        /// The area all its rows stand under, by title or id.
        public var area: String?
        public var columns: [WorksheetRole: Column]

        public init(name: String, headingRow: Int, area: String? = nil, columns: [WorksheetRole: Column]) {
            self.name = name
            self.headingRow = headingRow
            self.area = area
            self.columns = columns
        }
    }

    public enum Column: Sendable, Hashable {
        /// 0-based.
        case position(Int)
        /// As it stands in the row of headings.
        case heading(String)
    }
}
