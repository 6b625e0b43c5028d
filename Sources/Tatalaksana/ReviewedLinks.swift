public import Findings
internal import Foundation
internal import OfficeFiles
public import Reporting

/// The links of a reviewed list of suggestions: the CSV or the JSON of `link suggest`.
public struct ReviewedLinks: Sendable {
    /// In the order of the file.
    public private(set) var wishes: [LinkConfirmation.Wish] = []
    /// What stands under *Setuju* and is neither yes nor no.
    public private(set) var unclear: [UnclearWord] = []

    private static let limit = 50 << 20

    /// Of a CSV the rows with `ya` (y, yes, x, 1, v) under *Setuju*, or all where there is no such column; of JSON the
    /// suggestions that are left in it, without those with `"accept": false`.
    ///
    /// - Parameter path: a file that ends in `.csv` or `.json`.
    /// - Throws: `ReviewedLinksError` for a file that cannot be opened or understood.
    public init(at path: String) throws(ReviewedLinksError) {
        guard let data = FileManager.default.contents(atPath: path) else { throw ReviewedLinksError(.missing, path) }
        guard data.count <= Self.limit else { throw ReviewedLinksError(.notUnderstood, path) }
        if path.lowercased().hasSuffix(".json") {
            wishes = try Self.fromJSON(data, path)
        } else {
            try readCSV(Array(data), path)
        }
    }

    // MARK: - JSON

    private static func fromJSON(_ data: Data, _ path: String) throws(ReviewedLinksError) -> [LinkConfirmation.Wish] {
        let root = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
        guard let list = root?["suggestions"] as? [[String: Any]] else {
            throw ReviewedLinksError(.notUnderstood, path)
        }
        return list.compactMap { item in
            guard item["accept"] as? Bool != false, let sop = item["sop"] as? String, let map = item["map"] as? String
            else { return nil }
            return LinkConfirmation.Wish(
                sop: sop, map: map, activity: item["activity"] as? String,
                reason: (item["reason"] as? [String: Any])?["id"] as? String)
        }
    }

    // MARK: - CSV

    private mutating func readCSV(_ bytes: [UInt8], _ path: String) throws(ReviewedLinksError) {
        guard let table = try? CSVReader().read(bytes).table, let heading = table.rows.first else {
            throw ReviewedLinksError(.notUnderstood, path)
        }
        let columns = Dictionary(
            heading.texts.map { ($0.text.lowercased(), $0.column) }, uniquingKeysWith: { first, _ in first })
        guard let sop = columns["sop"], let map = columns["peta"] ?? columns["map"] else {
            throw ReviewedLinksError(.notUnderstood, path)
        }
        let agreed = columns["setuju"] ?? columns["accept"]
        for row in table.rows.dropFirst() {
            let cells = Dictionary(row.texts.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
            if let agreed {
                let answer = Self.answer(cells[agreed] ?? "")
                if answer == nil { unclear.append(UnclearWord(line: row.number, text: cells[agreed] ?? "")) }
                guard answer == true else { continue }
            }
            guard let sop = cells[sop], let map = cells[map], !sop.isEmpty, !map.isEmpty else { continue }
            let activity = (columns["kegiatan"] ?? columns["activity"]).flatMap { cells[$0] }
            wishes.append(
                LinkConfirmation.Wish(
                    sop: Self.plain(sop), map: Self.plain(map),
                    activity: activity.flatMap { $0.isEmpty ? nil : Self.plain($0) },
                    reason: (columns["alasan"] ?? columns["reason"]).flatMap { cells[$0] }.map(Self.plain)))
        }
    }

    /// Yes, no, or `nil` for neither; a blank is a no.
    private static func answer(_ text: String) -> Bool? {
        let word = text.lowercased().filter { !$0.isWhitespace && !".!,;".contains($0) }
        if yes.contains(word) { return true }
        return no.contains(word) ? false : nil
    }

    private static let yes: Set<String> = [
        "ya", "y", "yes", "x", "v", "1", "✓", "√", "✔", "setuju", "true", "benar", "ok", "oke", "iya",
    ]
    private static let no: Set<String> = [
        "", "tidak", "tdk", "t", "no", "n", "0", "-", "–", "false", "salah", "bukan", "tidaksetuju", "belum", "tolak",
        "ditolak",
    ]

    /// Without the apostrophe that keeps a spreadsheet from running a cell.
    private static func plain(_ text: String) -> String {
        guard text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) else { return text }
        return String(text.dropFirst())
    }
}

extension TableRow {
    /// The cells that hold something, without blanks at their ends.
    fileprivate var texts: [(column: Int, text: String)] {
        cells.enumerated().map { ($0, $1.trimmingCharacters(in: .whitespacesAndNewlines)) }.filter { !$1.isEmpty }
    }
}

/// Why a reviewed list of suggestions cannot be used.
public struct ReviewedLinksError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        case missing, notUnderstood
    }

    public var code: Code
    public var path: String

    init(_ code: Code, _ path: String) {
        self.code = code
        self.path = path
    }

    public var message: LocalizedText {
        switch code {
        case .missing:
            LocalizedText(id: "\(path): berkas tidak dapat dibuka.", en: "\(path): the file cannot be opened.")
        case .notUnderstood:
            LocalizedText(
                id: "\(path): bukan daftar usulan. Pakai berkas dari `link suggest --format csv` atau `json`.",
                en: "\(path): no list of suggestions. Use a file of `link suggest --format csv` or `json`.")
        }
    }
}
