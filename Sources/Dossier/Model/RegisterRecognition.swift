public import Findings

/// How one table of a file was understood as a register: what each heading was taken for, where units came from, and
/// which rows are no rows of the register. For people who ask why (`sop list --explain`).
public struct RegisterRecognition: Sendable, Hashable {
    /// The path relative to the dossier.
    public var path: String
    /// The worksheet; `nil` for formats without sheets.
    public var sheet: String?
    /// `nil` where the sheet was taken for no register.
    public var kind: RegisterKind?
    /// Why it was taken for that, or for none.
    public var reason: LocalizedText
    /// The row or rows with the headings, as a spreadsheet counts them.
    public var headingRows: ClosedRange<Int>?
    /// From left to right.
    public var columns: [Column] = []
    /// The units that stand for many rows: that of the sheet, and those of its sections; in the order of the sheet.
    public var units: [UnitSource] = []
    /// Rows that were not read as rows of the register, in the order of the sheet.
    public var skipped: [SkippedRows] = []
    /// How many rows of the register were read.
    public var rows = 0

    public init(path: String, sheet: String? = nil, kind: RegisterKind? = nil, reason: LocalizedText) {
        self.path = path
        self.sheet = sheet
        self.kind = kind
        self.reason = reason
    }

    /// One heading.
    public struct Column: Sendable, Hashable {
        /// The heading as written, a group heading before it: “Tanggal › Efektif”.
        public var written: String
        /// The cell of the heading, `C4`.
        public var cell: String
        /// The English key of the column it was taken for, `status=berlaku` for a column of marks; `nil` for none.
        public var meaning: String?
        /// The same for people: the heading `init` writes, or the English key.
        public var label: LocalizedText?
        public var how: How

        public init(written: String, cell: String, meaning: String?, label: LocalizedText? = nil, how: How) {
            self.written = written
            self.cell = cell
            self.meaning = meaning
            self.label = label
            self.how = how
        }
    }

    /// How a heading was understood.
    public enum How: String, Sendable, Hashable, CaseIterable {
        /// The heading `init` writes, or the English key.
        case exact
        /// Another heading offices use.
        case variant
        /// A heading together with the group heading above it.
        case grouped
        /// A column in which a mark stands for a value.
        case mark
        /// By what stands below: “No” over numbers that do not just count.
        case content
        /// The running number of the rows, which says nothing.
        case counter
        /// Another column that means the same was used.
        case duplicate
        /// Its heading may mean several columns.
        case ambiguous
        case unknown
    }

    /// A unit that stands for many rows.
    public struct UnitSource: Sendable, Hashable {
        /// As written in the sheet.
        public var written: String
        /// The id of the unit; `nil` where none is known by that name.
        public var unit: String?
        public var origin: Origin
        public var location: SourceLocation

        public init(written: String, unit: String?, origin: Origin, location: SourceLocation) {
            self.written = written
            self.unit = unit
            self.origin = origin
            self.location = location
        }
    }

    public enum Origin: String, Sendable, Hashable, CaseIterable {
        case sheetName, titleLine, section
    }

    /// Neighbouring rows left out for one reason.
    public struct SkippedRows: Sendable, Hashable {
        /// As a spreadsheet counts them.
        public var rows: ClosedRange<Int>
        public var reason: Reason

        public init(rows: ClosedRange<Int>, reason: Reason) {
            self.rows = rows
            self.reason = reason
        }
    }

    /// Why a row is no row of the register.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case title, columnNumbers, repeatedHeading, section, total, signature, note, onlyCounter
        /// Its cells were added to the row above, with which it shares merged cells.
        case continuation
        /// No mark stands in it.
        case unmarked

        /// In words.
        public var text: LocalizedText {
            switch self {
            case .title: LocalizedText(id: "judul tabel", en: "title of the table")
            case .columnNumbers: LocalizedText(id: "nomor kolom", en: "numbers of the columns")
            case .repeatedHeading: LocalizedText(id: "judul kolom yang diulang", en: "the headings again")
            case .section: LocalizedText(id: "judul bagian", en: "heading of a section")
            case .total: LocalizedText(id: "jumlah", en: "total")
            case .signature: LocalizedText(id: "tanda tangan", en: "signature")
            case .note: LocalizedText(id: "catatan di bawah tabel", en: "note below the table")
            case .onlyCounter: LocalizedText(id: "hanya nomor urut", en: "only a running number")
            case .continuation: LocalizedText(id: "lanjutan baris di atasnya", en: "goes on with the row above")
            case .unmarked: LocalizedText(id: "tidak ada tanda", en: "no mark in it")
            }
        }
    }
}
