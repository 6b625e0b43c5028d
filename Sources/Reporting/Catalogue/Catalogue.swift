internal import Findings

/// Every label of every report, in both languages, in one place. Grouped by what they name, one file a group.
enum Catalogue {
    /// Two forms of a countable thing; Indonesian needs one.
    struct Noun: Sendable {
        let one: LocalizedText
        let many: LocalizedText

        init(id: String, one: String, many: String) {
            self.one = LocalizedText(id: id, en: one)
            self.many = LocalizedText(id: id, en: many)
        }
    }

    static let toolName = "tatalaksana"

    // MARK: Numbers and dates
    static let decimalMark = LocalizedText(id: ",", en: ".")
    static let thousandsMark = LocalizedText(id: ".", en: ",")
    static let workingDay = LocalizedText(id: "hari kerja", en: "working day")
    static let workingDays = LocalizedText(id: "hari kerja", en: "working days")

    // MARK: Small words
    static let of = LocalizedText(id: "dari", en: "of")
    static let and = LocalizedText(id: "dan", en: "and")
    static let others = LocalizedText(id: "lainnya", en: "more")
    static let to = LocalizedText(id: "sampai", en: "to")
    static let yes = LocalizedText(id: "ya", en: "yes")
    static let no = LocalizedText(id: "tidak", en: "no")
    static let none = LocalizedText(id: "tidak ada", en: "none")
    static let absent = LocalizedText(id: "—", en: "—")
    static let line = LocalizedText(id: "baris", en: "line")
    static let noReason = LocalizedText(id: "alasan tidak dicatat", en: "no reason was noted")

    // MARK: Countable things
    static let map = Noun(id: "peta", one: "map", many: "maps")
    static let sop = Noun(id: "SOP", one: "SOP", many: "SOPs")
    static let unit = Noun(id: "unit", one: "unit", many: "units")
    static let gap = Noun(id: "kesenjangan", one: "gap", many: "gaps")
    static let item = Noun(id: "butir", one: "item", many: "items")
    static let file = Noun(id: "berkas", one: "file", many: "files")
    static let finding = Noun(id: "temuan", one: "finding", many: "findings")
    static let error = Noun(id: "kesalahan", one: "error", many: "errors")
    static let warning = Noun(id: "peringatan", one: "warning", many: "warnings")
    static let note = Noun(id: "catatan", one: "note", many: "notes")
    static let task = Noun(id: "kegiatan", one: "task", many: "tasks")
    static let otherAction = Noun(id: "tindakan lain", one: "other action", many: "other actions")
    static let handoff = Noun(id: "serah-terima", one: "hand-off", many: "hand-offs")
    static let month = Noun(id: "bulan", one: "month", many: "months")
}
