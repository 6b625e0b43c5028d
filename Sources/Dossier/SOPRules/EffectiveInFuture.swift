import Findings

/// An SOP that is said to be in force has taken effect by the as-of date.
struct EffectiveInFuture: SOPRule {
    let about = RuleDescription(
        id: "sop/effective-in-future",
        title: LocalizedText(id: "Belum efektif pada tanggal penilaian", en: "Not effective yet on the as-of date"),
        explanation: LocalizedText(
            id: "SOP yang dinyatakan berlaku sudah efektif pada tanggal penilaian; kalau belum, SOP itu belum "
                + "dihitung berlaku.",
            en: "An SOP that is said to be in force has taken effect by the as-of date; else it does not count as "
                + "in force yet."),
        action: LocalizedText(
            id: "Periksa tanggalnya; bila hanya bulan yang ditulis, lengkapi dengan hari.",
            en: "Check the date; where only the month is written, add the day."),
        basis: .identity("Tanggal Efektif"))
    let principles: [SOPPrinciple] = [.legalCertainty]
    let needs: SOPNeeds = [.asOf]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard entry.sop.status == .inForce, let asOf = sops.asOf, let effective = entry.sop.effective,
            effective.latest > asOf.latest
        else { return [] }
        return [violation(.warning, entry, .effective, Self.message(entry, effective, asOf), Self.action)]
    }
}

extension EffectiveInFuture {
    fileprivate static let action = LocalizedText(
        id: "Periksa tanggalnya; bila hanya bulan yang ditulis, lengkapi dengan hari.",
        en: "Check the date; where only the month is written, add the day.")

    fileprivate static func message(_ entry: SOPEntry, _ day: CalendarDate, _ asOf: CalendarDate) -> LocalizedText {
        guard day.earliest > asOf.latest else {
            return LocalizedText(
                id:
                    "\(entry.name) hanya menyebut bulan efektif (\(day.words.indonesian)); pada tanggal penilaian \(asOf.words.indonesian) "
                    + "belum pasti "
                    + "berlaku, jadi tidak dihitung.",
                en: "\(entry.name) gives only the month it took effect (\(day.words.english)); on the as-of date "
                    + "\(asOf.words.english) that is "
                    + "not sure, so it does not count.")
        }
        return LocalizedText(
            id:
                "\(entry.name) baru efektif pada \(day.words.indonesian), setelah tanggal penilaian \(asOf.words.indonesian), jadi belum "
                + "dihitung "
                + "berlaku.",
            en:
                "\(entry.name) takes effect on \(day.words.english), after the as-of date \(asOf.words.english), so it does not "
                + "count as in "
                + "force yet.")
    }
}
