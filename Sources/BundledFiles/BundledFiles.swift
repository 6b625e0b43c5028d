internal import CBundledFiles

/// The files of `Rubrics/` and `Reports/` as they were when the tool was built.
public enum BundledFiles {
    /// Relative to the package, with `/`, in the order of the table.
    public static let paths: [String] = (0..<bundled_file_count).map {
        unsafe String(cString: bundled_file_at($0).path)
    }

    /// The bytes of one file; `nil` for a path that is not in the table.
    public static func bytes(_ path: String) -> [UInt8]? {
        guard let index = paths.firstIndex(of: path) else { return nil }
        let file = unsafe bundled_file_at(index)
        return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }

    /// The text of one file.
    public static func text(_ path: String) -> String? {
        bytes(path).map { String(decoding: $0, as: UTF8.self) }
    }
}
