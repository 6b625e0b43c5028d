internal import Tatalaksana

/// Where a result that comes in pieces goes: to stdout as it comes, or into a file, whole or not at all.
enum TerminalOutput {
    /// Calls `body` with what writes a piece.
    static func pieces(to path: String?, _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Void) throws {
        guard let path else {
            return try body(Terminal.show)
        }
        let file = try OutputFile(path)
        try body { try file.write($0) }
        try file.finish()
    }
}
