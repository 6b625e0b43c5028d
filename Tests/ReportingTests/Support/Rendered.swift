import Assessment
import Findings

@testable import Reporting

extension GapReport {
    /// The report as text.
    func text(_ format: ReportFormat) throws -> String {
        String(decoding: try bytes(as: format), as: UTF8.self)
    }
}

/// The text as an HTML page shows it in its source.
func escapedForHTML(_ text: String) -> String {
    var html = HTMLWriter()
    html.text(text)
    return String(decoding: html.bytes, as: UTF8.self)
}

/// The pieces between `open` and `close`, in order.
func pieces(of text: String, from open: String, to close: String) -> [String] {
    text.split(separator: open, omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: close, maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
    }
}
