import Crypto
import Foundation

/// One input file as it lies on the disk: how large it is, its hash, and its bytes where they are wanted.
struct LoadedFile: Sendable {
    let byteCount: Int
    /// Lower-case hexadecimal.
    let sha256: String
    /// `nil` where the file is larger than the limit asked for.
    let contents: [UInt8]?

    /// The same without its bytes.
    var withoutContents: LoadedFile { LoadedFile(byteCount: byteCount, sha256: sha256) }

    private init(byteCount: Int, sha256: String) {
        self.byteCount = byteCount
        self.sha256 = sha256
        contents = nil
    }

    private static let chunk = 1 << 18

    /// Reads the file once, in pieces; `nil` where it cannot be opened or read, or is none (a pipe would never end). With
    /// a limit of 0 only the hash is made.
    init?(_ path: String, contentsUpTo limit: Int) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let handle = FileHandle(forReadingAtPath: path)
        else { return nil }
        defer { try? handle.close() }
        var hash = SHA256()
        var count = 0
        var contents: [UInt8] = []
        do {
            while let piece = try handle.read(upToCount: Self.chunk), !piece.isEmpty {
                hash.update(data: piece)
                count += piece.count
                if count <= limit { contents.append(contentsOf: piece) }
            }
        } catch {
            return nil
        }
        byteCount = count
        sha256 = hash.finalize().hexadecimal
        self.contents = count <= limit ? contents : nil
    }
}

extension Sequence<UInt8> {
    fileprivate var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
