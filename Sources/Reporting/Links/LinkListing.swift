internal import Dossier
public import Findings
internal import Rubric
public import Tracing

/// What `link suggest` shows (contracts, section 6): as JSON for programs, as text for people, as CSV for review.
public struct LinkListing: Sendable {
    let suggestions: [LinkSuggestion]
    let minimum: Int
    let counts: (sops: Int, maps: Int)
    let language: Language
    let isStyled: Bool
    let dossier: String

    /// - Parameters:
    ///   - suggestions: shown in their order.
    ///   - minimum: the least confidence that was asked for, in hundredths.
    ///   - counts: how many SOPs and maps were compared.
    ///   - dossier: how commands name the dossier.
    ///   - language: of the text; JSON holds both.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(
        _ suggestions: [LinkSuggestion], minimum: Int, counts: (sops: Int, maps: Int), dossier: String,
        language: Language = .indonesian, isStyled: Bool = false
    ) {
        self.suggestions = suggestions
        self.minimum = minimum
        self.counts = counts
        self.dossier = dossier
        self.language = language
        self.isStyled = isStyled
    }

    /// `{"suggestions": […]}`
    public var json: [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.set("suggestions", suggestions) { json, suggestion in json.suggestion(suggestion) }
        }
        json.newline()
        return json.bytes
    }

    private static let width = 118

    /// One block a suggestion, then what to do with it.
    public var text: [UInt8] {
        var lines: [String] = []
        for suggestion in suggestions {
            let head =
                "\(suggestion.confidenceText(language))  \(suggestion.sop)  →  \(suggestion.map)"
                + (suggestion.activity.map { " · \($0)" } ?? "")
            lines.append(TextStyle.strong.applied(to: DisplayWidth.safe(head), isStyled))
            let target = suggestion.activityName.map { "\(suggestion.mapTitle) · \($0)" } ?? suggestion.mapTitle
            lines += indented("SOP: \(suggestion.sopTitle)") + indented("\(word("Peta", "Map")): \(target)")
            lines += indented(suggestion.reason.in(language)) + [""]
        }
        return Array(((lines + summary).joined(separator: "\n") + "\n").utf8)
    }

    private func indented(_ text: String) -> [String] {
        TextLayout.wrap(DisplayWidth.safe(text), width: Self.width - 6).map { "      " + $0 }
    }

    private func word(_ indonesian: String, _ english: String) -> String {
        LocalizedText(id: indonesian, en: english).in(language)
    }

    private var summary: [String] {
        let least = LinkSuggestion.text(ofHundredths: minimum, language)
        let counted = LocalizedText(
            id: "\(suggestions.count) usulan dengan keyakinan \(least) atau lebih, dari \(counts.sops) SOP dan "
                + "\(counts.maps) peta. Usulan tidak dihitung sebelum dipastikan.",
            en: "\(suggestions.count) suggestions of confidence \(least) or more, from \(counts.sops) SOPs and "
                + "\(counts.maps) maps. A suggestion does not count until it is confirmed.")
        guard let first = suggestions.first else { return [counted.in(language)] }
        let activity = first.activity.map { " --activity \(Self.shell($0))" } ?? ""
        let command =
            "tatalaksana link confirm \(Self.shell(dossier)) --sop \(Self.shell(first.sop)) --map \(Self.shell(first.map))"
            + activity
        return [counted.in(language), word("Pastikan satu: ", "Confirm one: ") + DisplayWidth.safe(command)]
    }

    /// A word of a command line, in quotation marks where the shell would take it apart.
    static func shell(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
                || Array("./-_:,@%+=".utf8).contains(byte)
        }
        guard !isPlain || text.isEmpty else { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

extension LinkSuggestion {
    static func text(ofHundredths hundredths: Int, _ language: Language) -> String {
        let fraction = hundredths % 100
        return "\(hundredths / 100)" + (language == .indonesian ? "," : ".") + (fraction < 10 ? "0" : "")
            + "\(fraction)"
    }
}

extension JSONWriter {
    /// A suggestion as contracts, section 6, has it, with the titles.
    mutating func suggestion(_ suggestion: LinkSuggestion) {
        object {
            $0.set("sop", suggestion.sop)
            $0.set("map", suggestion.map)
            $0.set("activity", suggestion.activity)
            $0.set("confidence", Rational(suggestion.hundredths, over: 100))
            $0.set("reason", suggestion.reason)
            $0.set("terms", suggestion.terms)
            $0.set("sopTitle", suggestion.sopTitle)
            $0.set("mapTitle", suggestion.mapTitle)
            $0.set("activityName", suggestion.activityName)
        }
    }
}
