import Findings

// What is said where text stands in the place of a number, and its points may part thousands as well as decimals.

extension AnswerWorksheet.Cell {
    /// Whether the cell holds the text `1.000` or the like: a thousand as people write it, one as a program reads it. A
    /// number cell says which it is.
    var isThousandsOrDecimals: Bool {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false).map(\.utf8)
        guard isTextNumber, groups.count > 1, let first = groups.first, (1...3).contains(first.count),
            first.first != UInt8(ascii: "0")
        else { return false }
        return groups.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
}

extension Finding {
    static func thousandsOrDecimals(_ cell: AnswerWorksheet.Cell) -> Finding {
        let digits = cell.text.filter { $0 != "." }
        return Finding(
            rule: "worksheet/thousands-or-decimals", severity: .warning,
            message: LocalizedText(
                id: "Sel \(cell.location.inWorkbook) berisi teks \(cell.text.quoted), bukan angka: titiknya dapat "
                    + "memisahkan ribuan atau desimal. Jumlah untuk jawaban ini tidak dibaca.",
                en: "The cell \(cell.location.inWorkbook) holds the text \(cell.text.quoted), not a number: its points "
                    + "may part thousands or decimals. The counts of this answer were not read."),
            action: LocalizedText(
                id: "Tulis sebagai angka tanpa pemisah ribuan, misalnya \(digits) bila ribuan yang dimaksud.",
                en: "Write it as a number without points, as \(digits) where thousands are meant."),
            location: cell.location)
    }
}
