internal import OfficeFiles
internal import Pictures

/// A piece of a report.
indirect enum ReportBlock: Sendable {
    case paragraph(OutgoingText, OutgoingParagraph.Style = .body, alignment: OutgoingAlignment? = nil)
    /// A heading below that of the part: level 2 to 4.
    case heading(Int, String, anchor: String? = nil)
    case list(OutgoingList)
    /// Names on the left, values on the right, without a heading row.
    case facts([ReportFact])
    case table(ReportTable)
    case chart(ReportChart)
    /// A picture that needs no table: a drawn map.
    case picture(Picture, caption: String)
    /// What stands out: a warning, the score, an assumption.
    case note(OutgoingNote.Tone, [OutgoingText])
    case letterhead(ReportLetterhead)
    case signatures([ReportSignature])
    /// The table of contents, where a form has one.
    case contents
    case pageBreak

    static func text(_ text: OutgoingText) -> ReportBlock { .paragraph(text) }

    /// The blanks in it, in order.
    var blanks: [OutgoingBlank] {
        switch self {
        case .paragraph(let text, _, _): text.blanks
        case .list(let list): list.items.flatMap(\.text.blanks)
        case .facts(let facts): facts.flatMap(\.value.blanks)
        case .table(let table): table.blanks
        case .chart(let chart): chart.table.blanks
        case .note(_, let paragraphs): paragraphs.flatMap(\.blanks)
        case .letterhead(let head): head.lines.flatMap(\.blanks) + head.address.flatMap(\.blanks)
        case .signatures(let signatures): signatures.flatMap(\.blanks)
        case .heading, .picture, .contents, .pageBreak: []
        }
    }

    var tables: [ReportTable] {
        switch self {
        case .table(let table): [table]
        case .chart(let chart): [chart.table]
        default: []
        }
    }
}

/// The head of a letter: who writes, and where from.
struct ReportLetterhead: Sendable {
    /// From the largest body to the office that writes.
    var lines: [OutgoingText]
    var address: [OutgoingText]
    /// The coat of arms, at the left of the lines.
    var logo: OutgoingImage?
    /// The same for a page where it is no picture of points: its address, which holds the picture itself.
    var drawnLogo: ReportLogo?
}

/// Where somebody signs: `Inspektur,` – room – name – rank and number.
struct ReportSignature: Sendable {
    /// Place and date, or `Mengetahui`.
    var above: OutgoingText
    var position: OutgoingText
    var name: OutgoingText
    /// Rank, NIP: what stands below the name.
    var below: [OutgoingText]

    var blanks: [OutgoingBlank] { above.blanks + position.blanks + name.blanks + below.flatMap(\.blanks) }
}

/// A chart: its finding as the title, the picture, and the figures it shows as a table below.
struct ReportChart: Sendable {
    /// The finding in one sentence, not what the axes are.
    var finding: String
    var picture: Picture
    var table: ReportTable
    /// What stands in its place on paper; `nil` for the chart itself and what its table is there.
    var onPaper: [ReportBlock]?
}

extension OutgoingText {
    var blanks: [OutgoingBlank] {
        pieces.compactMap { piece in
            if case .blank(let blank) = piece { blank } else { nil }
        }
    }
}
