internal import Dossier
internal import Findings

/// One check of what the evidence register shows of SOPs in force, or does not. A rule is one file in `EvidenceRules/`,
/// one line in `EvidenceChecks.all` and one in the preset. None of them changes a score.
protocol EvidenceCheck: Sendable {
    var about: RuleDescription { get }

    /// What is wrong, in the order of the units or of the register.
    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation]
}

extension EvidenceCheck {
    var id: RuleID { about.id }

    /// The finding a violation makes, with the weight the preset gives the rule.
    func finding(_ violation: EvidenceViolation) -> Finding {
        Finding(
            rule: id, severity: LintPreset.evidence.levels[id] ?? .warning, message: violation.message,
            action: about.action, legalBasis: about.basis, location: violation.location)
    }
}

/// One thing a rule does not like.
struct EvidenceViolation {
    var message: LocalizedText
    var location: SourceLocation

    init(_ message: LocalizedText, at location: SourceLocation) {
        self.message = message
        self.location = location
    }
}

/// The evidence register as checks look at it.
struct CheckedEvidence {
    let ground: Groundwork
    let table: ApplicationTable

    var register: [Evidence] { ground.dossier.evidence }
    var asOf: CalendarDate { ground.asOf }

    /// The SOPs a piece of evidence names, with where each stands.
    func sops(of evidence: Evidence) -> [(sop: SOP, standing: SOPStanding)] {
        evidence.subjects.compactMap { subject in
            guard case .sop(let id) = subject, let position = ground.sopPositions[id] else { return nil }
            return (ground.dossier.sops[position], ground.standings[position])
        }
    }
}
