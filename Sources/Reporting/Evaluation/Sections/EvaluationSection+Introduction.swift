internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

extension EvaluationSection {
    /// By which assignment, and who was in the team.
    static let assignment = EvaluationSection(id: "assignment") { content, opening in
        opening + [.table(content.team)]
    }

    /// The instrument, then what the office rests on besides.
    static let legalBasis = EvaluationSection(id: "legal-basis") { content, opening in
        opening + [
            .list(
                OutgoingList(
                    .numbers,
                    content.particulars.legalBasis.map { OutgoingText($0) } + [content.instrumentBasis]))
        ]
    }

    static let objective = EvaluationSection.words("objective")

    /// What was looked at, what was not, and what could not be read.
    static let scope = EvaluationSection(id: "scope") { content, opening in
        opening + [.heading(2, content.wording(EvaluationWords.inScope))]
            + [content.list(content.particulars.scope, or: .scope)]
            + [.heading(2, content.wording(EvaluationWords.outOfScope))]
            + [content.list(content.particulars.limits, or: .limits)] + content.unreadFiles
    }

    /// How was counted, with every setting and its source.
    static let method = EvaluationSection(id: "method") { content, opening in
        opening + [.table(content.settings)]
    }

    /// What is evaluated: figures of the result, and the words of the office.
    static let profile = EvaluationSection(id: "profile") { content, opening in
        opening + content.paragraphs(content.particulars.profile, or: .profile) + [.facts(content.profileFacts)]
    }
}

extension EvaluationContent {
    fileprivate var team: ReportTable {
        // Without a team one row to fill in.
        let members = particulars.team.isEmpty ? [EvaluationTeamMember()] : particulars.team
        return ReportTable(
            id: "team", title: wording(EvaluationWords.team),
            columns: [
                ReportTable.Column(key: "role", title: wording(EvaluationWords.role)),
                ReportTable.Column(key: "name", title: wording(EvaluationWords.personName), share: 3),
                ReportTable.Column(key: "position", title: wording(EvaluationWords.position), share: 3),
            ],
            rows: members.enumerated().map { position, member in
                let number = position + 1
                return ReportTable.Row([
                    .rich(text(member.role, or: .teamRole(number))), .rich(text(member.name, or: .teamName(number))),
                    .rich(text(member.position, or: .teamPosition(number))),
                ])
            })
    }

    /// `PermenPANRB 26/2020, …; berlaku 2020 sampai 2023, diganti PermenPANRB 9/2023`
    fileprivate var instrumentBasis: OutgoingText {
        OutgoingText(
            "\(figures.instrument.legalBasis.citation) (\(wording(EvaluationWords.legalBasisOfInstrument)): "
                + "\(wording(figures.instrument.title)); \(wording(Catalogue.validity).lowercased()) "
                + "\(figures.validityText))")
    }

    fileprivate var unreadFiles: [ReportBlock] {
        let files = figures.unreadable
        guard !files.isEmpty else { return [] }
        return [
            .table(
                ReportTable(
                    id: "unread", title: wording(Catalogue.unreadable),
                    columns: [
                        ReportTable.Column(key: "path", title: wording(Catalogue.path), share: 3),
                        ReportTable.Column(key: "state", title: wording(Catalogue.stateLabel)),
                        ReportTable.Column(key: "reason", title: wording(Catalogue.reasonLabel), share: 4),
                    ],
                    rows: files.map {
                        ReportTable.Row([
                            .head($0.path), .text(wording(Catalogue.readState($0.state))),
                            .text(figures.reason(of: $0)),
                        ])
                    }))
        ]
    }

    fileprivate var settings: ReportTable {
        ReportTable(
            id: "settings", title: wording(EvaluationWords.settings),
            columns: [
                ReportTable.Column(key: "setting", title: wording(Catalogue.setting), share: 3),
                ReportTable.Column(key: "value", title: wording(Catalogue.settingValue), share: 3),
                ReportTable.Column(key: "source", title: wording(Catalogue.sourceLabel), share: 4),
            ],
            rows: figures.settings.map {
                ReportTable.Row([.head($0.name), .text($0.value), .text(sourceText($0.source))])
            })
    }

    fileprivate var profileFacts: [ReportFact] {
        var facts: [ReportFact] = []
        if case .unit(let id) = scope, let unit = figures.units[id] {
            if let group = unit.peerGroup { facts.append(fact(EvaluationWords.peersOf, group)) }
            if !unit.formerNames.isEmpty {
                facts.append(fact(EvaluationWords.formerNamesLabel, unit.formerNames.joined(separator: "; ")))
            }
            if let responsible = unit.responsible { facts.append(fact(Catalogue.responsible, responsible)) }
        } else {
            facts.append(fact(EvaluationWords.unitsEvaluated, wording.count(figures.scopeUnits.count)))
        }
        let (maps, sops) = (figures.scopeMaps, figures.scopeSOPs)
        return facts + [
            fact(Catalogue.mapsWorkedOut, wording.counts(maps.count { $0.isWorkedOut }, of: maps.count)),
            fact(Catalogue.sopsInForce, wording.counts(sops.count { $0.standing == .inForce }, of: sops.count)),
            fact(Catalogue.evidenceTitle, wording.count(figures.scopeEvidence.count)),
        ]
    }

    func fact(_ name: LocalizedText, _ value: String) -> ReportFact {
        ReportFact(name: wording(name), value: OutgoingText(value))
    }

    /// The text of a source and how far it may be trusted.
    func sourceText(_ source: Source) -> String { "\(source.text) (\(wording(source.confidence.label)))" }
}
