internal import OfficeFiles
internal import Rubric

extension ReportDocument {
    /// The document as paper has it, for Word and for print: columns drawn together, each list once, long tables cut with a
    /// sentence that says so and where the whole is. What is shown on a screen and what workbooks and CSV hold stays whole.
    var onPaper: ReportDocument {
        let wording = Wording(language: language)
        var paper = self
        // A part that has nothing on paper has no title there either.
        paper.parts = parts.filter { $0.onPaper?.isEmpty != true }.map { part in
            var copy = part
            copy.blocks = (part.onPaper ?? part.blocks).flatMap { $0.onPaper(wording) }
            copy.onPaper = nil
            return copy
        }
        return paper
    }
}

extension ReportBlock {
    /// What stands on paper in its place.
    func onPaper(_ wording: Wording) -> [ReportBlock] {
        switch self {
        case .table(let table): table.blocksOnPaper(wording)
        case .chart(let chart): chart.blocksOnPaper(wording)
        default: [self]
        }
    }
}

extension ReportChart {
    fileprivate func blocksOnPaper(_ wording: Wording) -> [ReportBlock] {
        if let onPaper { return onPaper.flatMap { $0.onPaper(wording) } }
        guard let replaced = table.onPaper else {
            var chart = self
            chart.table = table.cutForPaper(wording)
            return [.chart(chart)]
        }
        // The picture goes with the table that stands in place of its own, or alone.
        guard case .table(let first)? = replaced.first else {
            return [.picture(picture, caption: finding)] + replaced.flatMap { $0.onPaper(wording) }
        }
        let chart = ReportChart(finding: finding, picture: picture, table: first.cutForPaper(wording))
        return [.chart(chart)] + replaced.dropFirst().flatMap { $0.onPaper(wording) }
    }
}

extension ReportTable {
    /// Of tables that may be left out of paper for their length, so many rows are kept.
    static var listedOnPaper: Int { 200 }

    fileprivate func blocksOnPaper(_ wording: Wording) -> [ReportBlock] {
        guard let onPaper else { return [.table(cutForPaper(wording))] }
        return onPaper.flatMap { $0.onPaper(wording) }
    }

    /// How many rows it has on paper.
    var rowLimitOnPaper: Int? { rowsOnPaper ?? (isFullListing ? Self.listedOnPaper : nil) }

    /// The first rows, with a note that says how many more there are.
    fileprivate func cutForPaper(_ wording: Wording) -> ReportTable {
        var table = self
        table.isFullListing = false
        table.rowsOnPaper = nil
        guard let limit = rowLimitOnPaper, rows.count > limit else { return table }
        var kept = Array(rows.prefix(max(0, limit)))
        // A heading without a row below it says nothing.
        while let last = kept.last, last.kind == .group { kept.removeLast() }
        table.rows = kept
        let rest = rows.dropFirst(kept.count).count { $0.kind != .group }
        let sentence = wording(Catalogue.rowsNotPrinted(wording.count(rest)))
        table.note = [sentence, note].compactMap(\.self).joined(separator: " ")
        return table
    }
}
