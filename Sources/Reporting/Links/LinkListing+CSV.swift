internal import Findings
internal import Tracing

extension LinkListing {
    /// A table for review in Excel: whoever agrees writes `ya` into the first column, and `link confirm --from` reads it.
    ///
    /// UTF-8 with its mark, commas, CR LF, as Excel wants it. A cell that a spreadsheet would run as a formula begins
    /// with an apostrophe.
    public var csv: [UInt8] {
        var rows = [Self.headings]
        for suggestion in suggestions {
            rows.append([
                "", suggestion.confidenceText(.english), suggestion.sop, suggestion.sopTitle, suggestion.map,
                suggestion.mapTitle, suggestion.activity ?? "", suggestion.activityName ?? "",
                suggestion.reason.in(language),
            ])
        }
        let text = rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    static let headings = [
        "Setuju", "Keyakinan", "SOP", "Judul SOP", "Peta", "Judul Peta", "Kegiatan", "Nama Kegiatan", "Alasan",
    ]

    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
