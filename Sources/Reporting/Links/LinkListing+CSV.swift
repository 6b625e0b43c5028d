internal import Findings
internal import Tracing

extension LinkListing {
    /// A table for review in Excel: whoever agrees writes `ya` into the first column, and `link confirm --from` reads it.
    ///
    /// As `CSVText` writes it.
    public var csv: [UInt8] {
        var rows = [Self.headings]
        for suggestion in suggestions {
            rows.append([
                "", suggestion.confidenceText(.english), suggestion.sop, suggestion.sopTitle, suggestion.map,
                suggestion.mapTitle, suggestion.activity ?? "", suggestion.activityName ?? "",
                suggestion.reason.in(language),
            ])
        }
        return CSVText.bytes(rows.map { $0.map { .text($0) } })
    }

    static let headings = [
        "Setuju", "Keyakinan", "SOP", "Judul SOP", "Peta", "Judul Peta", "Kegiatan", "Nama Kegiatan", "Alasan",
    ]
}
