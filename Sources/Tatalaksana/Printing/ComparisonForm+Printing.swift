internal import Findings
public import Reporting

extension ComparisonForm {
    /// The comparison as a file of this form: what is printed is printed, and says it was made on its last day.
    ///
    /// - Throws: `ReportError` as `output` does, `PrintError` where it cannot be printed.
    public func file(_ report: ComparisonReport, printer: PagePrinter = PagePrinter()) throws -> ReportOutput {
        var made = try output(report)
        if isPrinted, let day = report.comparison.sources.map(\.provenance.asOf).max() {
            made.bytes = try printer.pdf(made.bytes, dated: day)
        }
        return made
    }
}
