public import Assessment
internal import Foundation
public import Reporting

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

    private static func bytes(of path: String) throws(ResultFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        if let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int {
            bytes.reserveCapacity(size)
        }
        try ResultPieces.read(path) { bytes.append(contentsOf: $0) }
        return bytes
    }
}

extension ComparedResult {
    /// Reads of a result file what a comparison needs. The memory it takes follows what is compared, not the maps, SOPs
    /// and drawings of the file.
    ///
    /// - Throws: `ResultFileError` where the file cannot be opened, or is not such a result.
    public init(contentsOf path: String) throws(ResultFileError) {
        var reader = ComparedFileReader(path: path)
        try ResultPieces.read(path) { reader.add($0) }
        self = try reader.result()
    }
}

/// A file in pieces.
private enum ResultPieces {
    private static let size = 1 << 20

    static func read(_ path: String, _ take: ([UInt8]) -> Void) throws(ResultFileError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let handle = FileHandle(forReadingAtPath: path)
        else { throw .cannotOpen(path) }
        defer { try? handle.close() }
        do {
            while let piece = try handle.read(upToCount: size), !piece.isEmpty { take(Array(piece)) }
        } catch {
            throw .cannotOpen(path)
        }
    }
}
