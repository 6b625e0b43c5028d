/// The styles our documents use. The raw value is the id; the name of one that Word brings along is Word's, so that
/// people find it under its own name in their language.
enum WordStyle: String, CaseIterable {
    case normal = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case heading4 = "Heading4"
    case contentsHeading = "TOCHeading"
    case contents1 = "TOC1"
    case contents2 = "TOC2"
    case contents3 = "TOC3"
    case contents4 = "TOC4"
    case caption = "Caption"
    case listItem = "ListParagraph"
    case header = "Header"
    case footer = "Footer"
    case footnoteText = "FootnoteText"
    case lead = "ReportLead"
    case small = "ReportSmall"
    case compact = "ReportCompact"
    case note = "ReportNote"
    case tableText = "ReportTableText"
    case tableHeading = "ReportTableHeading"
    case picture = "ReportPicture"
    case spacer = "ReportSpacer"
    // Of letters
    case footnoteReference = "FootnoteReference"
    case hyperlink = "Hyperlink"
    case placeholder = "PlaceholderText"
    case code = "ReportCode"

    static func heading(_ level: Int) -> WordStyle {
        switch level {
        case ...1: .heading1
        case 2: .heading2
        case 3: .heading3
        default: .heading4
        }
    }

    static func contents(_ level: Int) -> WordStyle {
        switch level {
        case ...1: .contents1
        case 2: .contents2
        case 3: .contents3
        default: .contents4
        }
    }

    /// What the style is called in every language of Word (ECMA-376 part 1, 17.7.4.9): built-in names in lower case.
    var name: String {
        switch self {
        case .heading1: "heading 1"
        case .heading2: "heading 2"
        case .heading3: "heading 3"
        case .heading4: "heading 4"
        case .contentsHeading: "TOC Heading"
        case .contents1: "toc 1"
        case .contents2: "toc 2"
        case .contents3: "toc 3"
        case .contents4: "toc 4"
        case .caption: "caption"
        case .listItem: "List Paragraph"
        case .header: "header"
        case .footer: "footer"
        case .footnoteText: "footnote text"
        case .footnoteReference: "footnote reference"
        case .placeholder: "Placeholder Text"
        case .lead: "Report Lead"
        case .small: "Report Small"
        case .compact: "Report Compact"
        case .note: "Report Note"
        case .tableText: "Report Table Text"
        case .tableHeading: "Report Table Heading"
        case .picture: "Report Picture"
        case .spacer: "Report Spacer"
        case .code: "Report Code"
        case .normal, .title, .subtitle, .hyperlink: rawValue
        }
    }

    var isOfLetters: Bool {
        switch self {
        case .footnoteReference, .hyperlink, .placeholder, .code: true
        default: false
        }
    }

    /// One of ours, that Word does not know by its name.
    var isOwn: Bool { rawValue.hasPrefix("Report") }

    /// The style of the paragraph that follows when somebody types on; `nil` for the same.
    var next: WordStyle? {
        switch self {
        case .title, .subtitle, .heading1, .heading2, .heading3, .heading4, .contentsHeading, .caption, .lead, .note,
            .picture, .spacer:
            .normal
        default: nil
        }
    }
}
