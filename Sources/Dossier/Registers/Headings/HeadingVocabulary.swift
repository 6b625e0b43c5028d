import Findings

/// What headings mean in one kind of register. Columns are numbered as in `allCases`, so that the kinds can be compared.
struct HeadingVocabulary: Sendable {
    enum Match: Hashable {
        /// The lower the rank, the surer. `isExact` where the heading is the one `init` writes, or the English key.
        case column(Int, rank: Int, isExact: Bool)
        /// The running number of the rows (“No.”), unless what stands below says otherwise.
        case runningNumber
        /// A column in which a mark stands for a value of another column.
        case mark(Int, value: String)
        /// The heading may mean several columns.
        case several([Int])
        case unknown
    }

    let kind: RegisterKind
    let register: LocalizedText
    /// The Indonesian heading and the English key of each column.
    let headings: [String]
    let keys: [String]
    let essential: [[Int]]
    let telling: Set<Int>
    let identity: [Int]
    let unit: Int?
    let numbered: Int?
    /// The column for a date that stands in place of a mark.
    let datesOfMarks: Int?
    /// The column remarks may stand for.
    let remarked: (column: Int, isWord: @Sendable (String) -> Bool)?
    private var columns: [String: (column: Int, rank: Int, isExact: Bool)] = [:]
    private var marks: [String: (column: Int, value: String)] = [:]

    static let all: [HeadingVocabulary] = [sops, maps, evidence, units]
    private static let sops = HeadingVocabulary(SOPColumn.self)
    private static let maps = HeadingVocabulary(MatrixColumn.self)
    private static let evidence = HeadingVocabulary(EvidenceColumn.self)
    private static let units = HeadingVocabulary(UnitColumn.self)

    static func of(_ kind: RegisterKind) -> HeadingVocabulary {
        switch kind {
        case .sops: sops
        case .maps: maps
        case .evidence: evidence
        case .units: units
        }
    }

    /// No heading is longer.
    private static let longest = 120

    private init<Column: RegisterColumn>(_ type: Column.Type) {
        let all = Array(Column.allCases)
        let number = Dictionary(
            all.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        kind = Column.registerKind
        register = Column.register
        headings = all.map(\.heading)
        keys = all.map(\.key)
        essential = Column.essential.map { $0.compactMap { number[$0] } }
        telling = Set(Column.telling.compactMap { number[$0] })
        identity = Column.identity.compactMap { number[$0] }
        unit = Column.unitColumn.flatMap { number[$0] }
        numbered = Column.numbered.flatMap { number[$0] }
        datesOfMarks = Column.dateOfMark.flatMap { number[$0] }
        remarked = Column.remarked.flatMap { remarked in number[remarked.column].map { ($0, remarked.isWord) } }
        for (position, column) in all.enumerated() {
            for (rank, heading) in ([column.heading, column.key] + column.variants).enumerated() {
                let entry = (position, max(0, rank - 1), rank < 2)
                let folded = HeadingText.folded(heading)
                if columns[folded] == nil { columns[folded] = entry }
                let expanded = HeadingText.expanded(heading)
                if columns[expanded] == nil { columns[expanded] = (position, max(0, rank - 1), false) }
            }
        }
        for mark in Column.marks {
            guard let column = number[mark.column] else { continue }
            marks[HeadingText.folded(mark.heading)] = (column, mark.value)
        }
    }

    func match(_ heading: String) -> Match {
        guard heading.utf8.count <= Self.longest else { return .unknown }
        let folded = HeadingText.folded(heading)
        guard !folded.isEmpty else { return .unknown }
        if let found = columns[folded] { return .column(found.column, rank: found.rank, isExact: found.isExact) }
        if Self.runningNumbers.contains(folded) { return .runningNumber }
        if let found = marks[folded] { return .mark(found.column, value: found.value) }
        let expanded = HeadingText.expanded(heading)
        if let found = columns[expanded] { return .column(found.column, rank: found.rank, isExact: false) }
        if let found = marks[expanded] { return .mark(found.column, value: found.value) }
        return alternatives(heading)
    }

    /// The column whose heading was probably meant, as in “Tgl Efektf”; `nil` where none is near, or several are.
    func nearest(to heading: String) -> Int? {
        guard heading.utf8.count <= Self.longest else { return nil }
        let found = Set(columns.keys.slips(of: HeadingText.expanded(heading)).compactMap { columns[$0]?.column })
        return found.count == 1 ? found.first : nil
    }

    /// “Perangkat Daerah/Unit Kerja”: the readings that are known must agree.
    private func alternatives(_ heading: String) -> Match {
        var found: [Int: Int] = [:]
        for part in HeadingText.alternatives(heading) {
            let entry = columns[HeadingText.folded(part)] ?? columns[HeadingText.expanded(part)]
            if let entry { found[entry.column] = min(found[entry.column] ?? .max, entry.rank) }
        }
        guard let first = found.first else { return .unknown }
        return found.count == 1
            ? .column(first.key, rank: first.value, isExact: false) : .several(found.keys.sorted())
    }

    /// Whether a cell may be a heading of any register. The quick question is asked of every row of a sheet, the
    /// thorough one only where headings are likely.
    static func isHeading(_ text: String, thorough: Bool) -> Bool {
        guard let first = text.utf8.first, !(0x30...0x39).contains(first), text.utf8.count <= longest else {
            return false
        }
        if everyHeading.contains(HeadingText.folded(text)) { return true }
        guard thorough else { return false }
        if everyHeading.contains(HeadingText.expanded(text)) { return true }
        return HeadingText.alternatives(text).contains { everyHeading.contains(HeadingText.expanded($0)) }
    }

    private static let everyHeading: Set<String> = Set(all.flatMap { $0.columns.keys }).union(runningNumbers)

    static let runningNumbers: Set<String> = ["no", "nomorurut", "nourut", "urut", "nourutan", "num"]
}

/// What the keys of a YAML register mean.
struct HeadingIndex<Column: RegisterColumn> {
    private let vocabulary = HeadingVocabulary.of(Column.registerKind)
    private let columns = Array(Column.allCases)

    func column(_ heading: String) -> Column? {
        guard case .column(let position, _, _) = vocabulary.match(heading) else { return nil }
        return columns[position]
    }

    /// The key that was probably meant.
    func nearest(to heading: String) -> Column? { vocabulary.nearest(to: heading).map { columns[$0] } }
}
