import Findings

/// The dates of an SOP follow each other: made, then revised or effective, then revoked.
struct DatesOutOfOrder: SOPRule {
    let id: RuleID = "sop/dates-out-of-order"
    let summary = LocalizedText(
        id: "Tanggal-tanggal SOP harus berurutan.", en: "The dates of an SOP follow each other.")
    let legalBasis: LegalBasis? = .identity("Tanggal Pembuatan, Tanggal Revisi, Tanggal Efektif")

    func findings(for entry: SOPEntry, among sops: SOPSet) -> [Finding] {
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
            return finding(.warning, entry, second.0, message, Self.action)
        }
    }
}

extension DatesOutOfOrder {
    fileprivate static let action = LocalizedText(
        id: "Periksa kedua tanggal pada naskah SOP.", en: "Check both dates in the SOP itself.")

    fileprivate static func message(
        _ entry: SOPEntry, _ first: (column: SOPColumn, day: CalendarDate),
        _ second: (column: SOPColumn, day: CalendarDate)
    ) -> LocalizedText {
        LocalizedText(
            id: "\(second.column.heading) \(entry.name) (\(second.day.iso)) mendahului \(first.column.heading) "
                + "(\(first.day.iso)).",
            en: "\(second.column.heading) of \(entry.name) (\(second.day.iso)) comes before "
                + "\(first.column.heading) (\(first.day.iso)).")
    }
}
