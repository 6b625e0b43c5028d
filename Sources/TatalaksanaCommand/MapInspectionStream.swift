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

    mutating func bytes(for file: MapFile) -> [UInt8] {
        defer { isFirst = false }
        switch format {
        case .ndjson: return MapInspection.ndjson(file)
        case .json:
            let object = MapInspection.json([file])
            guard isArray else { return object }
            return Array((isFirst ? "[\n" : ",\n").utf8) + object.trimmingLineEnd
        case .text:
            return (isFirst ? [] : Array("\n".utf8)) + MapInspection.text([file], language: language)
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
