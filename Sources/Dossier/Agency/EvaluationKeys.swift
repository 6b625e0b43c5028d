import Findings
import Yams

/// The `evaluation` of `agency.yaml`. All of it is optional; a value of a wrong kind is reported and left out.
struct EvaluationKeys {
    private(set) var evaluation = AgencyEvaluation()
    /// Where the particulars of each unit stand, in the order of `evaluation.units`.
    private(set) var places: [SourceLocation] = []

    private static let keys = [
        "evaluator", "letterhead", "address", "letter", "assignment", "period", "team", "signatories", "scope",
        "limits",
        "legalBasis", "assurance", "deadlineDays", "followUp", "profile", "goodPractices", "response",
    ]

    init(_ node: Node?, of file: YAMLFile, log: inout FindingLog) {
        guard let node, !node.isBlank else { return }
        guard let fields = YAMLFields(node, under: "evaluation", of: file, log: &log) else { return }
        evaluation.agency = Self.particulars(fields, besides: ["units"], log: &log)
        readUnits(fields.member("units"), of: file, log: &log)
    }

    /// Particulars of units that are not there are reported, once all units are known.
    func check(_ units: UnitTree, log: inout FindingLog) {
        for (entry, place) in zip(evaluation.units, places) where units[entry.unit] == nil {
            log.report(Message.unknownUnit(entry.unit, place))
        }
    }

    private mutating func readUnits(_ node: Node?, of file: YAMLFile, log: inout FindingLog) {
        guard let node, !node.isBlank, let units = YAMLFields(node, under: "units", of: file, log: &log) else { return }
        for (key, value) in units.members {
            guard let id = key.text else { continue }
            guard !value.isBlank, let fields = YAMLFields(value, under: id, of: file, log: &log) else { continue }
            evaluation.units.append(
                AgencyEvaluation.Unit(unit: id, particulars: Self.particulars(fields, besides: [], log: &log)))
            places.append(file.location(key, key: id))
        }
    }

    private static func particulars(
        _ fields: YAMLFields, besides others: [String], log: inout FindingLog
    ) -> EvaluationParticulars {
        fields.reportUnknown(besides: keys + others, log: &log)
        var found = EvaluationParticulars()
        found.evaluator = fields.text("evaluator", log: &log)
        found.letterhead = fields.texts("letterhead", log: &log)
        found.address = fields.texts("address", log: &log)
        fields.object("letter", log: &log) { found.letter = EvaluationLetter($0, log: &$1) }
        fields.object("assignment", log: &log) { found.assignment = EvaluationAssignment($0, log: &$1) }
        fields.object("period", log: &log) { found.period = EvaluationPeriod($0, log: &$1) }
        found.team = fields.objects("team", log: &log) { EvaluationTeamMember($0, log: &$1) }
        found.signatories = fields.objects("signatories", log: &log) { EvaluationSignatory($0, log: &$1) }
        found.scope = fields.texts("scope", log: &log)
        found.limits = fields.texts("limits", log: &log)
        found.legalBasis = fields.texts("legalBasis", log: &log)
        found.assurance = fields.texts("assurance", log: &log)
        found.deadlineDays = fields.count("deadlineDays", in: 1...3650, log: &log)
        found.followUp = fields.objects("followUp", log: &log) { EarlierRecommendation($0, log: &$1) }
            .filter { !$0.recommendation.isEmpty }
        found.profile = fields.texts("profile", log: &log)
        found.goodPractices = fields.texts("goodPractices", log: &log)
        found.response = fields.texts("response", log: &log)
        return found
    }
}

extension EvaluationLetter {
    fileprivate init(_ fields: YAMLFields, log: inout FindingLog) {
        self.init()
        let keys = ["place", "number", "date", "nature", "attachments", "subject", "addressee", "copies"]
        fields.reportUnknown(besides: keys, log: &log)
        place = fields.text("place", log: &log)
        number = fields.text("number", log: &log)
        date = fields.date("date", log: &log)
        nature = fields.text("nature", log: &log)
        attachments = fields.text("attachments", log: &log)
        subject = fields.text("subject", log: &log)
        addressee = fields.texts("addressee", log: &log)
        copies = fields.texts("copies", log: &log)
    }
}

extension EvaluationAssignment {
    fileprivate init(_ fields: YAMLFields, log: inout FindingLog) {
        self.init()
        fields.reportUnknown(besides: ["instrument", "number", "date"], log: &log)
        instrument = fields.text("instrument", log: &log)
        number = fields.text("number", log: &log)
        date = fields.date("date", log: &log)
    }
}

extension EvaluationPeriod {
    fileprivate init(_ fields: YAMLFields, log: inout FindingLog) {
        self.init()
        fields.reportUnknown(besides: ["from", "to"], log: &log)
        from = fields.date("from", log: &log)
        to = fields.date("to", log: &log)
        guard let first = from, let last = to, last.latest < first.earliest else { return }
        log.report(Message.endsBeforeItBegins(fields.place))
        (from, to) = (nil, nil)
    }
}

extension EvaluationTeamMember {
    fileprivate init(_ fields: YAMLFields, log: inout FindingLog) {
        fields.reportUnknown(besides: ["role", "name", "position"], log: &log)
        self.init(
            role: fields.text("role", log: &log), name: fields.text("name", log: &log),
            position: fields.text("position", log: &log))
    }
}

extension EvaluationSignatory {
    fileprivate init(_ fields: YAMLFields, log: inout FindingLog) {
        fields.reportUnknown(besides: ["position", "name", "rank", "nip", "place", "date"], log: &log)
        self.init(
            position: fields.text("position", log: &log), name: fields.text("name", log: &log),
            rank: fields.text("rank", log: &log), nip: fields.text("nip", log: &log),
            place: fields.text("place", log: &log), date: fields.date("date", log: &log))
    }
}

extension EarlierRecommendation {
    fileprivate init(_ fields: YAMLFields, log: inout FindingLog) {
        fields.reportUnknown(besides: ["number", "recommendation", "state", "note"], log: &log)
        let recommendation = fields.text("recommendation", log: &log)
        if recommendation == nil { log.report(Message.withoutRecommendation(fields.place)) }
        self.init(
            number: fields.text("number", log: &log), recommendation: recommendation ?? "",
            state: fields.text("state", log: &log), note: fields.text("note", log: &log))
    }
}

private enum Message {
    static func unknownUnit(_ id: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/evaluation-unit-unknown", severity: .warning,
            message: LocalizedText(
                id: "“evaluation” memuat keterangan untuk unit \(id.quoted), yang tidak ada.",
                en: "“evaluation” holds particulars for the unit \(id.quoted), which does not exist."),
            action: LocalizedText(
                id: "Perbaiki id unitnya, atau hapus bagian itu.", en: "Mend the id of the unit, or remove the part."),
            location: place)
    }

    static func endsBeforeItBegins(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/evaluation-period-reversed", severity: .warning,
            message: LocalizedText(
                id: "Periode evaluasi berakhir sebelum dimulai, jadi tidak dipakai.",
                en: "The period of the evaluation ends before it begins and was not used."),
            action: LocalizedText(id: "Tukar “from” dan “to”.", en: "Swap “from” and “to”."), location: place)
    }

    static func withoutRecommendation(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/value-unreadable", severity: .warning,
            message: LocalizedText(
                id: "Entri “followUp” ini tidak memuat “recommendation”, jadi dilewati.",
                en: "This entry of “followUp” has no “recommendation” and was skipped."), location: place)
    }
}
