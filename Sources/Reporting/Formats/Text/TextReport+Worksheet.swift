internal import Assessment
internal import Findings
internal import Rubric

extension TextReport {
    /// The parts of the worksheet down to its areas, where it asks more than what is measured.
    mutating func writeWorksheet() {
        guard content.hasWorksheet else { return }
        var table = TextTable([
            .init(title: wording(Catalogue.part), isFlexible: true),
            .init(title: wording(Catalogue.atMost), isRight: true),
            .init(title: wording(Catalogue.measuredShort), isRight: true),
            .init(title: wording(Catalogue.selfShort), isRight: true),
            .init(title: wording(Catalogue.column(.evaluator)), isRight: true),
            .init(title: wording(Catalogue.answered), isRight: true),
        ])
        for part in content.parts where part.node.kind != .subArea {
            let indent = String(repeating: "\u{2002}", count: part.depth)
            let mark = part.isFromMemory ? " \(wording(Catalogue.memoryMark))" : ""
            table.add(
                [.init(indent + wording(part.node.title.value) + mark), .init(wording.score(part.maximum))]
                    + ScoreColumn.allCases.map { .init(content.partText(part.scores[$0])) }
                    + [.init("\(wording.count(part.answered))/\(wording.count(part.questions))")])
        }
        add(table)
        blank()
    }
}
