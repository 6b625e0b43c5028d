import Findings

/// Register and document of an SOP say the same.
struct RegisterDisagrees: SOPRule {
    let about = RuleDescription(
        id: "sop/register-disagrees",
        title: LocalizedText(id: "Register dan naskah berbeda", en: "Register and document differ"),
        explanation: LocalizedText(
            id: "Nomor, judul, tanggal, dan pejabat pengesah di register sama dengan yang tertulis pada naskah. "
                + "Kalau berbeda, tidak jelas mana yang benar.",
            en: "Number, title, dates and ratifying official are the same in register and document. Where they "
                + "differ nobody knows which is right."),
        action: LocalizedText(
            id: "Cocokkan dengan naskah yang disahkan, lalu perbaiki yang salah.",
            en: "Compare with the ratified copy, and mend whichever is wrong."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "Identitas SOP"))
    let principles: [SOPPrinciple] = [.documented, .legalCertainty]
    let needs: SOPNeeds = [.current, .row, .document]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        Self.compared.compactMap { column, agree in
            guard let field = column.field, let value = entry.document?.fields[field], let written = value.text,
                let listed = entry.row?[column], !agree(listed, written)
            else { return nil }
            return SOPViolation(Self.message(entry, column, listed, written), at: value.location)
        }
    }

    /// What is compared, and when two texts say the same.
    private static let compared: [(SOPColumn, @Sendable (String, String) -> Bool)] = [
        (.number, { Folding.number($0) == Folding.number($1) }), (.title, isSameName), (.created, isSameDay),
        (.revised, isSameDay), (.effective, isSameDay), (.ratifiedBy, isSameOfficial),
    ]

    @Sendable private static func isSameName(_ one: String, _ other: String) -> Bool {
        let names = [one, other].map { Folding.name($0) }.map { $0.hasPrefix("sop") ? String($0.dropFirst(3)) : $0 }
        return names[0] == names[1]
    }

    /// A month without a day agrees with any day of it. What is no date has a finding of its own.
    @Sendable private static func isSameDay(_ one: String, _ other: String) -> Bool {
        guard case .date(let first) = DateText(one), case .date(let second) = DateText(other) else { return true }
        return first.earliest <= second.latest && second.earliest <= first.latest
    }

    /// One may add a name, a rank or a number to the position the other gives.
    @Sendable private static func isSameOfficial(_ one: String, _ other: String) -> Bool {
        let (first, second) = (Folding.name(one), Folding.name(other))
        return first.contains(second) || second.contains(first)
    }

    private static func message(
        _ entry: SOPEntry, _ column: SOPColumn, _ listed: String, _ written: String
    ) -> LocalizedText {
        LocalizedText(
            id: "\(column.heading) di register \(listed.quoted), di naskah \(written.quoted) (\(entry.name)).",
            en:
                "\(column.heading) of \(entry.name) is \(listed.quoted) in the register, \(written.quoted) in the document."
        )
    }
}
