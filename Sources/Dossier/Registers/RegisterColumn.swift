import Findings

/// The columns of one kind of register, and every heading they are known by.
protocol RegisterColumn: Hashable, CaseIterable, Sendable {
    static var registerKind: RegisterKind { get }
    /// The register, as messages call it.
    static var register: LocalizedText { get }
    /// Without one column of each of these groups the register says nothing that counts.
    static var essential: [[Self]] { get }
    /// Columns whose absence people should hear of once.
    static var expected: [Self] { get }
    /// Columns that tell this register from the others.
    static var telling: Set<Self> { get }
    /// Columns of dates, in which “belum ada” leaves the cell blank.
    static var dates: Set<Self> { get }
    /// Columns that name what a row is about. Where their cells are merged over several rows, the rows are one.
    static var identity: [Self] { get }
    /// The column that names the unit of a row, which a sheet or section may name for many rows.
    static var unitColumn: Self? { get }
    /// What a bare “No” or “Nomor” means where the cells below do not just count.
    static var numbered: Self? { get }
    /// Headings of columns in which a mark stands for a value: a tick under “Tidak Berlaku” is a status.
    static var marks: [(heading: String, column: Self, value: String)] { get }
    /// A column that remarks may stand for where it is absent, and whether a remark is a word of it.
    static var remarked: (column: Self, isWord: @Sendable (String) -> Bool)? { get }
    /// Of several ticks in one row each makes a row of its own. A date in place of a tick goes into this column.
    static var dateOfMark: Self? { get }
    /// The heading in Indonesian, as `init` writes it.
    var heading: String { get }
    /// The English key.
    var key: String { get }
    /// Other headings offices use; earlier ones win where a file has two of them.
    var variants: [String] { get }
}

extension RegisterColumn {
    static var dates: Set<Self> { [] }
    static var identity: [Self] { [] }
    static var numbered: Self? { nil }
    static var marks: [(heading: String, column: Self, value: String)] { [] }
    static var dateOfMark: Self? { nil }
    static var remarked: (column: Self, isWord: @Sendable (String) -> Bool)? { nil }
}
