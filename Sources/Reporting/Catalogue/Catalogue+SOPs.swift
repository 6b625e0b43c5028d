internal import Dossier
internal import Findings
internal import Foundation

/// The words of `sop list`.
extension Catalogue {
    static let step = Noun(id: "langkah", one: "step", many: "steps")
    static let sopNumber = LocalizedText(id: "Nomor SOP", en: "SOP number")
    static let sopTitle = LocalizedText(id: "Judul SOP", en: "Title")
    static let effectiveOn = LocalizedText(id: "Efektif", en: "Effective")
    static let stepsLabel = LocalizedText(id: "Langkah", en: "Steps")
    static let withDocument = LocalizedText(id: "dengan dokumen", en: "with a document")
    static let noTime = LocalizedText(id: "tanpa waktu", en: "no time")

    static func stepKind(_ kind: SOPStep.Kind) -> LocalizedText {
        switch kind {
        case .start: LocalizedText(id: "mulai", en: "start")
        case .process: LocalizedText(id: "proses", en: "process")
        case .decision: LocalizedText(id: "keputusan", en: "decision")
        case .end: LocalizedText(id: "selesai", en: "end")
        case .connector: LocalizedText(id: "sambungan", en: "connector")
        }
    }

    static func timeUnit(_ unit: SOPDuration.Unit) -> Noun {
        switch unit {
        case .minute: Noun(id: "menit", one: "minute", many: "minutes")
        case .hour: Noun(id: "jam", one: "hour", many: "hours")
        case .day: Noun(id: "hari", one: "day", many: "days")
        case .workday: Noun(id: "hari kerja", one: "working day", many: "working days")
        case .week: Noun(id: "minggu", one: "week", many: "weeks")
        case .month: Noun(id: "bulan", one: "month", many: "months")
        case .instant: Noun(id: "seketika", one: "at once", many: "at once")
        }
    }
}

extension Wording {
    /// `10 menit`, `1–2 hari`, `seketika`.
    func duration(_ duration: SOPDuration) -> String {
        let noun = Catalogue.timeUnit(duration.unit)
        guard duration.unit != .instant else { return self(noun.many) }
        let (least, most) = (number(duration.minimum), number(duration.maximum))
        let unit = self(duration.maximum == 1 ? noun.one : noun.many)
        return least == most ? "\(most) \(unit)" : "\(least)–\(most) \(unit)"
    }

    private func number(_ number: Decimal) -> String {
        String(number.description.map { $0 == "." ? Character(decimalMark) : $0 })
    }
}
