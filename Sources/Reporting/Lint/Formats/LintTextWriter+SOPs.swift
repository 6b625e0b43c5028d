internal import Dossier
internal import Findings

/// What the text says of SOPs and not of maps.
extension LintTextWriter {
    /// Number and title, how many steps and how long they take.
    func heading(_ sop: CheckedSOP) -> String {
        let name = [sop.number, sop.title].compactMap { $0 }.joined(separator: " · ")
        var facts: [String] = []
        if sop.steps > 0 { facts.append(wording.amount(sop.steps, Catalogue.step)) }
        if let time = sop.totalTime, time.untimed == 0 { facts.append(wording(time.text)) }
        let tail = facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
        return styled(DisplayWidth.safe(name), .strong) + tail
    }

    /// Rules that could not be run, those with one reason together.
    func notRun(_ result: SOPCheckResult) -> [String] {
        var reasons: [LocalizedText] = []
        for rule in result.notChecked where !reasons.contains(rule.reason) { reasons.append(rule.reason) }
        return reasons.flatMap { reason in
            let rules = result.notChecked.filter { $0.reason == reason }.map(\.rule.rawValue).joined(separator: ", ")
            return wrapped("\(wording(Catalogue.notRun)): \(rules): \(wording(reason)).", indent: 0)
        }
    }

    /// How the SOPs stand by principle, and what is left to people.
    func principles(of result: SOPCheckResult) -> [String] {
        var table = TextTable([
            .init(title: wording(Catalogue.principle), isFlexible: true),
            .init(title: wording(Catalogue.rulesColumn), isRight: true),
            .init(title: wording(Catalogue.checkedColumn), isRight: true),
            .init(title: wording(Catalogue.withFindingsColumn), isRight: true),
        ])
        for phase in SOPPrinciple.Phase.allCases {
            table.add([.init(wording(Catalogue.phase(phase)), .strong), .init(""), .init(""), .init("")])
            for summary in result.principles where summary.principle.phase == phase {
                // Where nothing was looked at, nothing is said to be without findings.
                let (rules, checked) = (summary.rules.count, summary.checked)
                table.add([
                    .init("· " + wording(summary.principle.name)), .init(rules > 0 ? wording.count(rules) : "–"),
                    .init(checked > 0 ? wording.count(checked) : "–"),
                    .init(
                        checked > 0 ? wording.count(summary.withFindings) : "–",
                        summary.withFindings > 0 ? .fair : .plain),
                ])
            }
        }
        let people = result.principles.flatMap { summary in
            wrapped("• \(wording(summary.principle.name)): \(wording(summary.principle.leftToPeople))", indent: 2)
        }
        return ["", styled(wording(Catalogue.byPrinciple), .strong)]
            + table.lines(width: Self.width, isStyled: context.isStyled)
            + ["", styled(wording(Catalogue.leftToPeople), .strong)] + people + [""]
    }
}
