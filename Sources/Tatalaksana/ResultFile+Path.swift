public import Reporting

internal import Foundation

extension ResultFile {
    /// Reads a result that `tatalaksana assess --format json -o FILE` wrote.
    ///
    ///     let result = try ResultFile(contentsOf: "hasil.json").result
    ///
    /// The memory it takes is about three times the size of the file.
    ///
    /// - Throws: `ResultFileError` where the file cannot be opened, or is not such a result.
    public init(contentsOf path: String) throws(ResultFileError) {
        try self.init(Self.bytes(of: path), path: path)
    }

    private static let chunk = 1 << 20

    private static func bytes(of path: String) throws(ResultFileError) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let handle = FileHandle(forReadingAtPath: path)
        else { throw .cannotOpen(path) }
        defer { try? handle.close() }
        var bytes: [UInt8] = []
        if let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int {
            bytes.reserveCapacity(size)
        }
        do {
            while let piece = try handle.read(upToCount: chunk), !piece.isEmpty { bytes.append(contentsOf: piece) }
        } catch {
            throw .cannotOpen(path)
        }
        return bytes
    }
}
