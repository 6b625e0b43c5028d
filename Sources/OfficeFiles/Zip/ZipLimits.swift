/// How much an archive may make of itself. What goes beyond is refused: no office writes such a file.
public struct ZipLimits: Sendable, Hashable {
    /// Entries in the archive. Default 20,000: a workbook of 500 sheets has a few thousand.
    public var entries: Int
    /// Bytes of one entry, counted while it is unpacked. Default 512 MiB: the sheet of a register of 100,000 rows has
    /// 60 MiB.
    public var entryBytes: Int
    /// Bytes unpacked from the archive in all. Default 1 GiB.
    public var totalBytes: Int
    /// How many bytes may come out of an entry for each that lies in it, once more than `alwaysAllowed` has. Default 250:
    /// sheets that repeat themselves give 20 to 60.
    public var ratio: Int
    /// Bytes of an entry for which no ratio is asked. Default 16 MiB.
    public var alwaysAllowed: Int

    public init(
        entries: Int = 20_000, entryBytes: Int = 512 << 20, totalBytes: Int = 1 << 30, ratio: Int = 250,
        alwaysAllowed: Int = 16 << 20
    ) {
        self.entries = entries
        self.entryBytes = entryBytes
        self.totalBytes = totalBytes
        self.ratio = ratio
        self.alwaysAllowed = alwaysAllowed
    }
}
