import Findings

/// The dates of an SOP follow each other: made, then revised or effective, then revoked.
struct DatesOutOfOrder: SOPRule {
    let about = RuleDescription(
        id: "sop/dates-out-of-order",
        title: LocalizedText(id: "Tanggal tidak berurutan", en: "Dates out of order"),
        explanation: LocalizedText(
            id: "Tanggal-tanggal SOP harus berurutan: dibuat, lalu direvisi atau efektif, lalu dicabut. Bila "
                + "tidak, tidak jelas versi mana yang berlaku dan sejak kapan.",
            en: "The dates of an SOP follow each other: made, then revised or effective, then revoked. Where they "
                + "do not, nobody can tell which version applies since when."),
        action: LocalizedText(
            id: "Periksa kedua tanggal pada naskah SOP.",
            en: "Check both dates in the SOP itself."),
        basis: .identity("Tanggal Pembuatan, Tanggal Revisi, Tanggal Efektif"))
    let principles: [SOPPrinciple] = [.legalCertainty, .documented]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        let sop = entry.sop
        let pairs: [(first: (SOPColumn, CalendarDate?), second: (SOPColumn, CalendarDate?))] = [
            ((.created, sop.created), (.revised, sop.revised)),
            ((.created, sop.created), (.effective, sop.effective)),
            ((.effective, sop.effective), (.revoked, sop.revoked)),
        ]
        return pairs.compactMap { first, second in
            // A month without a day is out of order only where no day of it fits.
            guard let earlier = first.1, let later = second.1, later.latest < earlier.earliest else { return nil }
            let message = Self.message(entry, (first.0, earlier), (second.0, later))
            return violation(.warning, entry, second.0, message)
        }
    }
}

extension DatesOutOfOrder {
    fileprivate static func message(
        _ entry: SOPEntry, _ first: (column: SOPColumn, day: CalendarDate),
        _ second: (column: SOPColumn, day: CalendarDate)
    ) -> LocalizedText {
        LocalizedText(
            id:
                "\(second.column.heading) \(entry.name) (\(second.day.words.indonesian)) mendahului \(first.column.heading) "
                + "(\(first.day.words.indonesian)).",
            en: "\(second.column.heading) of \(entry.name) (\(second.day.words.english)) comes before "
                + "\(first.column.heading) (\(first.day.words.english)).")
    }
}
