/// How much of a pack is taken. A pack may come from anywhere; what goes beyond is refused with a reason. The largest
/// file of the bundled packs has 30 KB.
enum PackLimits {
    /// YAML files in the folder.
    static let files = 200
    /// Bytes of one file.
    static let fileBytes = 512 << 10
    /// Bytes of all files together.
    static let bytes = 4 << 20
    /// Bytes that the aliases (`*name`) of a file might repeat: a chain of them makes a small file describe gigabytes.
    static let repeatedBytes = 32 << 20
    /// Values in one file, with what aliases repeat.
    static let values = 100_000
    /// Lists and mappings inside each other.
    static let depth = 40
    /// Children of one node that are added up.
    static let children = 500
}
