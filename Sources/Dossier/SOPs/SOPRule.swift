import Findings

/// One check of the SOPs of a dossier. A rule is one file in `SOPRules/`, one line in `SOPRules.all` and one in each
/// preset that has it; `UnitFormerName` there has the id `sop/unit-former-name`. How much it weighs is said by the
/// preset; only what weighs otherwise than the rule usually does carries its own severity.
protocol SOPRule: Sendable {
    var about: RuleDescription { get }
    /// The principles it serves; at least one.
    var principles: [SOPPrinciple] { get }
    /// What must be there for the rule to have something to look at.
    var needs: SOPNeeds { get }

    /// What is wrong with `entry`, which has what the rule needs; it may be compared with the others.
    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation]
}

extension SOPRule {
    var id: RuleID { about.id }
    var needs: SOPNeeds { [] }

    /// A violation at the cell of `column`.
    func violation(_ entry: SOPEntry, _ column: SOPColumn, _ message: LocalizedText) -> SOPViolation {
        SOPViolation(message, at: entry.location(of: column))
    }

    /// One that weighs otherwise than the rule usually does.
    func violation(
        _ severity: Severity, _ entry: SOPEntry, _ column: SOPColumn, _ message: LocalizedText,
        _ action: LocalizedText? = nil
    ) -> SOPViolation {
        SOPViolation(message, at: entry.location(of: column), action: action, severity: severity)
    }

    /// The finding a violation makes, with the severity its case has or the one given.
    func finding(_ violation: SOPViolation, _ severity: Severity) -> Finding {
        Finding(
            rule: id, severity: severity, message: violation.message, action: violation.action ?? about.action,
            legalBasis: about.basis, location: violation.location)
    }
}

/// What a rule looks at. Where an entry lacks one of them the rule is not run on it, and the SOP does not count as
/// checked by it.
struct SOPNeeds: OptionSet, Sendable {
    let rawValue: Int

    /// A row of a register.
    static let row = SOPNeeds(rawValue: 1)
    /// A document that was read.
    static let document = SOPNeeds(rawValue: 2)
    /// A document with at least one field of the identity block.
    static let identity = SOPNeeds(rawValue: 4)
    /// A flow table.
    static let steps = SOPNeeds(rawValue: 8)
    /// The day the check speaks of.
    static let asOf = SOPNeeds(rawValue: 16)
    /// A register among what was read.
    static let register = SOPNeeds(rawValue: 32)
    /// Neither revoked nor superseded: what is out of force needs no mending.
    static let current = SOPNeeds(rawValue: 64)
}

/// One thing a rule does not like.
struct SOPViolation {
    var message: LocalizedText
    var location: SourceLocation
    /// What to do; `nil` where the action of the rule says it.
    var action: LocalizedText?
    /// Where this case weighs otherwise than the rule usually does.
    var severity: Severity?

    init(_ message: LocalizedText, at location: SourceLocation, action: LocalizedText? = nil, severity: Severity? = nil)
    {
        self.message = message
        self.location = location
        self.action = action
        self.severity = severity
    }
}

extension SOPEntry {
    /// How messages call it: `SOP “065/12/2024”`, else `SOP` with the title.
    var name: String { "SOP \((sop.number ?? sop.title).quoted)" }

    /// The flow tables, wherever they were kept.
    var steps: [SOPStep] { sop.steps.isEmpty ? document?.steps ?? [] : sop.steps }

    /// Whether it has what a rule needs.
    func meets(_ needs: SOPNeeds, among sops: SOPSet) -> Bool {
        (!needs.contains(.row) || row != nil) && (!needs.contains(.document) || document != nil)
            && (!needs.contains(.identity) || document?.fields.isEmpty == false)
            && (!needs.contains(.steps) || !steps.isEmpty) && (!needs.contains(.asOf) || sops.asOf != nil)
            && (!needs.contains(.register) || sops.hasRegister) && (!needs.contains(.current) || sop.isCurrent)
    }

    /// A violation where the identity block has `field` blank, or not at all. A document without any identity block is
    /// the business of `sop/identity-missing`.
    ///
    /// - Parameters:
    ///   - field: the field.
    ///   - heading: how the regulation calls it.
    ///   - mayWait: a draft may still lack it, with a note only; of an SOP that may be one it is a warning.
    /// - Returns: one violation, or none.
    func missing(_ field: SOPDocument.Field, _ heading: String, mayWait: Bool = false) -> [SOPViolation] {
        guard let document, !document.fields.isEmpty, document.fields[field]?.text == nil else { return [] }
        let message =
            document.fields[field] == nil
            ? LocalizedText(
                id: "Identitas \(name) tidak memuat \(heading).", en: "The identity block of \(name) has no \(heading)."
            )
            : LocalizedText(
                id: "\(heading) pada identitas \(name) masih kosong.",
                en: "\(heading) in the identity block of \(name) is blank.")
        let severity: Severity? =
            switch sop.status {
            case .draft where mayWait: .note
            case .unknown where mayWait: .warning
            default: nil
            }
        return [SOPViolation(message, at: location(of: field), severity: severity)]
    }
}

extension SOP {
    /// Neither revoked nor superseded, as far as the register says.
    var isCurrent: Bool { status != .revoked && status != .superseded }
}
