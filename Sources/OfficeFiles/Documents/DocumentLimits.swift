/// How much of a document is taken. What goes beyond is cut, with a note; what its archive may come to is bounded by
/// `ZipLimits`.
public struct DocumentLimits: Sendable, Hashable {
    /// Paragraphs, those in cells counted. Default 200,000: a book has 10,000.
    public var paragraphs: Int
    /// Tables, those in cells counted. Default 10,000.
    public var tables: Int
    /// Tables inside each other. Default 8: what people draw nests two or three.
    public var tableDepth: Int
    /// Cells of all tables. Default 200,000.
    public var cells: Int
    /// Columns of a table, and rows a cell may span. Default 1,024; Word itself ends at 63 columns.
    public var columns: Int
    /// UTF-8 bytes of one paragraph or cell. Default 256 KiB, far more than a page.
    public var textBytes: Int
    /// UTF-8 bytes of all text. Default 64 MiB.
    public var totalTextBytes: Int
    /// Shapes and connectors. Default 20,000.
    public var shapes: Int
    /// What the archive may come to.
    public var archive: ZipLimits

    public init(
        paragraphs: Int = 200_000, tables: Int = 10_000, tableDepth: Int = 8, cells: Int = 200_000,
        columns: Int = 1_024, textBytes: Int = 256 << 10, totalTextBytes: Int = 64 << 20, shapes: Int = 20_000,
        archive: ZipLimits = ZipLimits()
    ) {
        self.paragraphs = paragraphs
        self.tables = tables
        self.tableDepth = tableDepth
        self.cells = cells
        self.columns = columns
        self.textBytes = textBytes
        self.totalTextBytes = totalTextBytes
        self.shapes = shapes
        self.archive = archive
    }
}
