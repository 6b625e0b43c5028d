internal import Tatalaksana

/// `map inspect` a file at a time, so that a folder of any size is shown as it is read: one object for one file, an
/// array for several, one object a line for `ndjson`.
struct MapInspectionStream {
    private let format: MapInspectCommand.Format
    private let isArray: Bool
    private let language: Language
    private var isFirst = true

    init(_ format: MapInspectCommand.Format, count: Int, _ language: Language) {
        self.format = format
        isArray = count != 1
        self.language = language
    }

    /// What is made of a file while others are read.
    enum Piece: Sendable {
        case bytes([UInt8])
        /// Too large to lie in memory once more: it is shown as it is written.
        case file(MapFile)
    }

    private static let largest = 10_000

    func piece(_ file: MapFile) -> Piece {
        if format != .text, file.map.nodes.count > Self.largest { return .file(file) }
        switch format {
        case .ndjson: return .bytes(MapInspection.ndjson(file))
        case .json: return .bytes(MapInspection.json([file]))
        case .text: return .bytes(MapInspection.text([file], language: language))
        }
    }

    /// Shows the next file.
    mutating func show(_ piece: Piece, _ write: ([UInt8]) throws -> Void) throws {
        defer { isFirst = false }
        let separator =
            switch format {
            case .ndjson: ""
            case .json: isArray ? (isFirst ? "[\n" : ",\n") : ""
            case .text: isFirst ? "" : "\n"
            }
        let isElement = format == .json && isArray
        switch piece {
        case .bytes(let bytes):
            try write(Array(separator.utf8) + (isElement ? bytes.trimmingLineEnd : bytes))
        case .file(let file):
            // Only the last piece ends with a line.
            if !separator.isEmpty { try write(Array(separator.utf8)) }
            try MapInspection.json(file, isIndented: format == .json) {
                try write(isElement ? $0.trimmingLineEnd : $0)
            }
        }
    }

    /// What closes the whole.
    var ending: [UInt8] {
        guard format == .json, isArray else { return [] }
        return Array((isFirst ? "[]\n" : "\n]\n").utf8)
    }
}

extension [UInt8] {
    fileprivate var trimmingLineEnd: [UInt8] { last == UInt8(ascii: "\n") ? dropLast() : self }
}
