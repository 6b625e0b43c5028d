import Findings

/// The checks of the SOP register. A test makes sure that every file of `SOPRules/` stands here.
enum SOPRules {
    static let all: [any SOPRule] = [
        DatesOutOfOrder(),
        EffectiveInFuture(),
        EffectiveMissing(),
        LegalBasisMisquoted(),
        LegalBasisMissing(),
        NumberDuplicate(),
        NumberMissing(),
        RatificationMissing(),
        StatusUnknown(),
        SupersededByUnknown(),
        UnitFormerName(),
    ]

    static func check(_ entries: [SOPEntry], asOf: CalendarDate?, log: inout FindingLog) {
        let sops = SOPSet(index: SOPIndex(entries.map(\.sop)), asOf: asOf)
        for entry in entries {
            for rule in all { log.report(rule.findings(for: entry, among: sops)) }
        }
    }
}

extension LegalBasis {
    /// A field of the identity block of an SOP.
    static func identity(_ field: String) -> LegalBasis {
        LegalBasis("PermenPANRB 35/2012", part: "Identitas SOP (\(field))")
    }
}
