internal import Assessment
internal import Findings

extension TextReport {
    private static let shownUnits = 3

    /// How far the SOPs in force have come, who is furthest behind, and how many results wait: three lines.
    mutating func writeApplication() {
        guard let total = content.applicationTotal, !total.inForce.isEmpty else { return }
        add(wording(Catalogue.application), .strong)
        let stages = total.stages.map {
            "\(wording.count($0.done)) \(wording(Catalogue.stageHead($0.stage)).lowercased())"
        }
        let late = "\(wording.count(total.overdueTotal)) \(wording(Catalogue.overdueMany))"
        add(
            "\(wording(Catalogue.sopsInForce)) \(wording.count(total.inForce.count)): "
                + stages.joined(separator: ", ") + "; \(late)", hanging: "  ")
        let behind = content.comparesUnits ? content.laggingUnits(limit: Self.shownUnits) : []
        if !behind.isEmpty {
            let names = behind.map { "\(content.applicationName($0)) (\(wording.count($0.overdueTotal)))" }
            add("\(wording(Catalogue.lagging)): \(names.joined(separator: "; "))", hanging: "  ")
        }
        let open = content.openEvaluations
        if let oldest = open.first {
            add(
                "\(wording(Catalogue.openEvaluations)): \(wording.count(open.count)), \(wording(Catalogue.oldest)) "
                    + "\(oldest.evidence) (\(wording.amount(oldest.days, Catalogue.days)))", hanging: "  ")
        }
        blank()
    }
}
