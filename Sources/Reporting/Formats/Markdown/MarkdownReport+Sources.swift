internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension MarkdownReport {
    mutating func writeFindings() {
        markdown.heading(2, wording(Catalogue.findings))
        let groups = content.findingsByRule
        guard !groups.isEmpty else { return markdown.paragraph(wording(Catalogue.noFindings)) }
        for group in groups {
            markdown.heading(3, "\(group.rule.rawValue) (\(wording.amount(group.findings.count, Catalogue.finding)))")
            markdown.table(
                [
                    wording(Catalogue.message), wording(Catalogue.nextAction), wording(Catalogue.legalBasis),
                    wording(Catalogue.place),
                ],
                group.findings.map {
                    [
                        wording($0.message), $0.action.map { wording($0) } ?? absent, $0.legalBasis?.citation ?? absent,
                        $0.location.description,
                    ]
                })
        }
    }

    mutating func writeEvidence() {
        markdown.heading(2, wording(Catalogue.evidenceTitle))
        let evidence = content.scopeEvidence
        guard !evidence.isEmpty else { return markdown.paragraph(wording(Catalogue.noEvidence)) }
        markdown.table(
            [
                wording(Catalogue.evidenceID), wording(Catalogue.evidenceFor), wording(Catalogue.kind),
                wording(Catalogue.evidenceDate), wording(Catalogue.validUntil), wording(Catalogue.descriptionLabel),
                wording(Catalogue.link),
            ],
            evidence.map {
                [
                    $0.id, $0.subjectText, $0.kind.map { wording(Catalogue.evidence($0)) } ?? $0.kindText,
                    $0.date.map(wording.date) ?? absent, $0.validUntil.map(wording.date) ?? absent,
                    $0.description ?? absent, [$0.link, $0.file].compactMap(\.self).joined(separator: " · "),
                ]
            })
    }

    mutating func writeInputs() {
        markdown.heading(2, wording(Catalogue.manifest))
        markdown.table(
            [
                wording(Catalogue.path), wording(Catalogue.stateLabel), wording(Catalogue.reasonLabel),
                wording(Catalogue.size), "SHA-256",
            ], numbers: [3],
            content.inputs.map {
                [
                    $0.path, wording(Catalogue.readState($0.state)),
                    $0.state == .read ? absent : content.reason(of: $0),
                    wording.count($0.bytes), $0.sha256.isEmpty ? absent : $0.sha256,
                ]
            })
    }

    mutating func writeMethod() {
        let instrument = content.instrument
        markdown.heading(2, wording(Catalogue.method))
        markdown.paragraph(wording(Catalogue.arithmetic))
        markdown.list([
            "\(wording(Catalogue.instrument)): \(wording(instrument.title)) (\(instrument.id))",
            "\(wording(Catalogue.legalBasis)): \(instrument.legalBasis.citation)",
            "\(wording(Catalogue.version)): \(instrument.version), SHA-256 \(instrument.sha256)",
            "\(wording(Catalogue.validity)): \(content.validityText)",
            "\(wording(Catalogue.tool)): \(Catalogue.toolName) \(content.result.provenance.toolVersion)",
        ])
        markdown.table(
            [wording(Catalogue.setting), wording(Catalogue.settingValue), wording(Catalogue.sourceLabel)],
            content.settings.map { [$0.name, $0.value, sourceText($0.source)] })
        markdown.table(
            [wording(Catalogue.node), wording(Catalogue.maximum), wording(Catalogue.sourceLabel)], numbers: [1],
            content.weights.map { row in
                let basis = content.weightBasis(of: row.node).map { "\($0.text): \(sourceText($0.source))" }
                return [
                    wording(row.node.title.value), wording.plain(row.maximum),
                    basis.isEmpty ? absent : basis.joined(separator: "; "),
                ]
            })
    }
}
