import Findings

// What is said where the main sheet of a worksheet answers a question and the sheets of numbers and ticks do, too.

extension Finding {
    /// A number on the main sheet, and numbers or ticks beside it: which of them is meant cannot be known.
    static func answeredTwofold(
        _ indicator: String, _ column: AnswerColumn, _ place: SourceLocation, _ other: SourceLocation
    ) -> Finding {
        Finding(
            rule: "worksheet/answered-twofold", severity: .error,
            message: LocalizedText(
                id: "`\(indicator)` (\(column.rawValue)) dijawab dengan angka di \(place.inWorkbook) dan dengan "
                    + "isian di \(other.inWorkbook); jawaban ini tidak dibaca, yang lain dibaca.",
                en: "`\(indicator)` (\(column.rawValue)) is answered by a number at \(place.inWorkbook) and by "
                    + "entries at \(other.inWorkbook); this answer was not read, the others were."),
            action: LocalizedText(
                id: "Kosongkan \(place.inWorkbook), atau kosongkan isiannya di lembar \(other.sheet ?? "").",
                en: "Empty \(place.inWorkbook), or empty the entries on the sheet \(other.sheet ?? "")."),
            location: place)
    }

    /// An indicator that does not apply has nothing to be counted.
    static func entriesNotTaken(
        _ indicator: String, _ column: AnswerColumn, _ place: SourceLocation, _ other: SourceLocation
    ) -> Finding {
        Finding(
            rule: "worksheet/entries-not-taken", severity: .note,
            message: LocalizedText(
                id: "`\(indicator)` (\(column.rawValue)) dijawab tidak berlaku di \(place.inWorkbook), jadi isian di "
                    + "\(other.inWorkbook) tidak diambil.",
                en: "`\(indicator)` (\(column.rawValue)) is answered as not applicable at \(place.inWorkbook), so the "
                    + "entries at \(other.inWorkbook) were not taken."),
            action: LocalizedText(
                id: "Bila indikator ini berlaku, kosongkan \(place.inWorkbook); bila tidak, isiannya boleh dihapus.",
                en: "If the indicator applies, empty \(place.inWorkbook); if not, the entries may be removed."),
            location: place)
    }
}

extension SourceLocation {
    /// The cell as formulas name it: `Jumlah!E4`.
    var inWorkbook: String { [sheet, cell].compactMap(\.self).joined(separator: "!") }
}
