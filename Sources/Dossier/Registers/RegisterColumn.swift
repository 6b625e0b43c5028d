import Findings

/// The columns of one kind of register, and every heading they are known by.
protocol RegisterColumn: Hashable, CaseIterable, Sendable {
    /// The register, as messages call it.
    static var register: LocalizedText { get }
    /// Without one column of each of these groups the register says nothing that counts.
    static var essential: [[Self]] { get }
    /// Columns whose absence people should hear of once.
    static var expected: [Self] { get }
    /// The heading in Indonesian, as `init` writes it.
    var heading: String { get }
    /// The English key.
    var key: String { get }
    /// Other headings offices use; earlier ones win where a file has two of them.
    var variants: [String] { get }
}

/// What the headings of a file mean.
struct HeadingIndex<Column: RegisterColumn> {
    enum Match: Hashable {
        /// The lower the rank, the surer.
        case column(Column, rank: Int)
        /// The running number of the rows (`No.`), which says nothing.
        case runningNumber
        case unknown
    }

    private var columns: [String: (Column, rank: Int)] = [:]

    init() {
        for column in Column.allCases {
            for (rank, heading) in ([column.heading, column.key] + column.variants).enumerated() {
                let key = Self.fold(heading)
                if columns[key] == nil { columns[key] = (column, max(0, rank - 1)) }
            }
        }
    }

    func match(_ heading: String) -> Match {
        let key = Self.fold(heading)
        if let (column, rank) = columns[key] { return .column(column, rank: rank) }
        return Self.runningNumbers.contains(key) ? .runningNumber : .unknown
    }

    /// Case, blanks and punctuation fall away; `Tgl` is `Tanggal`.
    private static func fold(_ heading: String) -> String {
        let folded = Folding.name(heading)
        guard folded.hasPrefix("tgl") else { return folded }
        return "tanggal" + folded.dropFirst(3)
    }

    private static var runningNumbers: Set<String> { ["no", "nomorurut", "nourut", "urut"] }
}
