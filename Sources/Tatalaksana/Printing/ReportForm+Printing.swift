public import Reporting

extension ReportForm {
    /// The report as a file of this form: what is printed is printed.
    ///
    /// - Throws: `ReportError` as `output` does, `PrintError` where it cannot be printed.
    public func file(_ request: ReportRequest, printer: PagePrinter = PagePrinter()) throws -> ReportOutput {
        var made = try output(request)
        if isPrinted { made.bytes = try printer.pdf(made.bytes, dated: request.result.provenance.asOf) }
        return made
    }
}
