internal import Findings
internal import Foundation
internal import OfficeFiles
internal import ProcessMaps

/// Files of marks.
///
/// CSV: one row a mark under the headings `element` (Unsur), `kind` (Tanda), `text` (Keterangan), `legend` (Arti), in
/// any order; all but the first may be absent. JSON: an array of objects with the same keys, where `text` and `legend`
/// are a text, or `{"id": …, "en": …}`.
extension MarkList {
    /// - Throws: `MarkError` where the file cannot be read in full: a mark is never left out in silence.
    public init(contentsOf path: String) throws(MarkError) {
        let bytes = try Self.bytes(of: path)
        let first = bytes.first { !" \n\r\t\u{FEFF}".utf8.contains($0) }
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
            try self.init(json: bytes, path: path)
        } else {
            try self.init(csv: bytes, path: path)
        }
    }

    private static let mostBytes = 16 << 20

    private static func bytes(of path: String) throws(MarkError) -> [UInt8] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw MarkError(code: .isFolder, names: [path])
        }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw MarkError(code: .cannotOpen, names: [path]) }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: mostBytes + 1) ?? Data() else {
            throw MarkError(code: .cannotOpen, names: [path])
        }
        guard data.count <= mostBytes else { throw MarkError(code: .tooLarge, names: [path]) }
        return Array(data)
    }

    // MARK: JSON

    private struct JSONMark: Decodable {
        var element: String
        var kind: String?
        var text: JSONText?
        var legend: JSONText?
    }

    /// One text for both languages, or one for each.
    private struct JSONText: Decodable {
        var text: LocalizedText

        private enum Key: String, CodingKey { case id, en }

        init(from decoder: any Decoder) throws {
            if let single = try? decoder.singleValueContainer().decode(String.self) {
                text = LocalizedText(id: single, en: single)
                return
            }
            let both = try decoder.container(keyedBy: Key.self)
            let indonesian = try both.decode(String.self, forKey: .id)
            text = LocalizedText(id: indonesian, en: try both.decodeIfPresent(String.self, forKey: .en) ?? indonesian)
        }
    }

    private init(json: [UInt8], path: String) throws(MarkError) {
        let read: [JSONMark]
        do {
            read = try JSONDecoder().decode([JSONMark].self, from: Data(json))
        } catch {
            throw MarkError(code: .badFile, names: [path])
        }
        var entries: [Entry] = []
        let lines = Self.linesOfObjects(in: json)
        for (position, mark) in read.enumerated() {
            let location = SourceLocation(path: path, line: position < lines.count ? lines[position] : nil)
            entries.append(
                Entry(
                    element: mark.element, style: try Self.style(mark.kind ?? "", at: location),
                    note: mark.text?.text ?? LocalizedText(id: "", en: ""), legend: mark.legend?.text,
                    location: location))
        }
        self.init(entries)
    }

    /// The line each object of a JSON array begins on, from 1; the parser tells none.
    private static func linesOfObjects(in json: [UInt8]) -> [Int] {
        var lines: [Int] = []
        var (line, depth) = (1, 0)
        var (isInText, isEscaped) = (false, false)
        for byte in json {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if depth == 1 { lines.append(line) }
                depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return lines
    }

    // MARK: CSV

    private enum Column: CaseIterable {
        case element, kind, text, legend

        var headings: Set<String> {
            switch self {
            case .element: ["element", "id", "unsur", "elemen", "idunsur"]
            case .kind: ["kind", "mark", "tanda", "jenis", "jenistanda"]
            case .text: ["text", "note", "keterangan", "catatan"]
            case .legend: ["legend", "arti", "legenda"]
            }
        }
    }

    private init(csv: [UInt8], path: String) throws(MarkError) {
        guard let table = try? CSVReader().read(csv).table, let head = table.rows.first else {
            throw MarkError(code: .badFile, names: [path])
        }
        if let problem = table.problems.first { throw MarkError(code: .badFile, names: ["\(path):\(problem.row)"]) }
        var places: [Column: Int] = [:]
        for (place, cell) in head.cells.enumerated() {
            let heading = cell.lowercased().filter { $0.isLetter }
            for column in Column.allCases where places[column] == nil && column.headings.contains(heading) {
                places[column] = place
            }
        }
        guard places[.element] != nil else { throw MarkError(code: .badFile, names: ["\(path):\(head.number)"]) }
        var entries: [Entry] = []
        for row in table.rows.dropFirst() {
            func cell(_ column: Column) -> String {
                let cell = places[column].map { row[$0] } ?? ""
                return cell.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            let location = SourceLocation(path: path, line: row.number)
            let (text, legend) = (cell(.text), cell(.legend))
            entries.append(
                Entry(
                    element: cell(.element), style: try Self.style(cell(.kind), at: location),
                    note: LocalizedText(id: text, en: text),
                    legend: legend.isEmpty ? nil : LocalizedText(id: legend, en: legend), location: location))
        }
        self.init(entries)
    }

    private static func style(_ word: String, at location: SourceLocation) throws(MarkError) -> DrawingMark.Style {
        if word.isEmpty { return .attention }
        guard let style = DrawingMark.Style(word: word) else {
            throw MarkError(code: .unknownKind, names: [word], locations: [location])
        }
        return style
    }
}
