public import Findings
public import ProcessMaps

/// Marks for a drawing as another program or a person gives them: by the ids of the elements.
public struct MarkList: Sendable, Hashable {
    public var entries: [Entry]

    /// One mark.
    public struct Entry: Sendable, Hashable {
        /// The `id` of the element in the BPMN file.
        public var element: String
        public var style: DrawingMark.Style
        /// What the mark says of this element; empty for no more than its style says.
        public var note: LocalizedText
        /// What marks of this sort mean, for the legend; `nil` for the general meaning of the style.
        public var legend: LocalizedText?
        /// Where a file of marks gave it; `nil` for a mark of the command line.
        public var location: SourceLocation?

        public init(
            element: String, style: DrawingMark.Style = .attention,
            note: LocalizedText = LocalizedText(id: "", en: ""), legend: LocalizedText? = nil,
            location: SourceLocation? = nil
        ) {
            self.element = element
            self.style = style
            self.note = note
            self.legend = legend
            self.location = location
        }
    }

    public init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    /// The marks on the elements of `map`.
    ///
    /// - Throws: `MarkError` naming every id that the map does not have.
    public func marks(on map: ProcessMap) throws(MarkError) -> [DrawingMark] {
        guard !entries.isEmpty else { return [] }
        let elements = map.elementsByID()
        var unknown: [String] = []
        var seen: Set<String> = []
        var locations: [SourceLocation] = []
        var marks: [DrawingMark] = []
        for entry in entries {
            if let element = elements[entry.element] {
                marks.append(
                    DrawingMark(element: element, style: entry.style, note: entry.note, legend: entry.legend))
            } else if seen.insert(entry.element).inserted {
                unknown.append(entry.element)
                if let location = entry.location { locations.append(location) }
            }
        }
        guard unknown.isEmpty else {
            throw MarkError(code: .unknownElement, names: unknown, locations: locations)
        }
        return marks
    }
}

extension MarkList.Entry {
    /// A mark as one word of the command line: `ELEMENT`, `ELEMENT:KIND` or `ELEMENT:KIND:TEXT`. An id may hold colons.
    ///
    /// - Throws: `MarkError` for a kind that is none.
    public init(word: String) throws(MarkError) {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        for position in parts.indices.dropFirst() {
            guard let style = DrawingMark.Style(word: parts[position]) else { continue }
            let text = parts[(position + 1)...].joined(separator: ":")
            self.init(
                element: parts[..<position].joined(separator: ":"), style: style,
                note: LocalizedText(id: text, en: text))
            return
        }
        guard parts.count < 3 else { throw MarkError(code: .unknownKind, names: [parts[1]]) }
        self.init(element: word)
    }
}

extension DrawingMark.Style {
    /// The style a person names, in either language.
    public init?(word: String) {
        let folded = word.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        switch folded {
        case "missing", "belum", "belumada", "kurang": self = .missing
        case "absent", "tidakada", "tidakikutserta": self = .absent
        case "attention", "perhatian", "perludiperhatikan": self = .attention
        case "covered", "sudah", "sudahada", "lengkap": self = .covered
        default: return nil
        }
    }
}

/// Why marks could not be put on a drawing.
public struct MarkError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// The map has no element of that id.
        case unknownElement
        /// A kind of mark there is not.
        case unknownKind
        /// The file of marks does not exist, or may not be read.
        case cannotOpen
        /// What was named as the file of marks is a folder.
        case isFolder
        /// The file of marks is too large.
        case tooLarge
        /// The file of marks is neither CSV nor JSON of the form wanted.
        case badFile
    }

    public var code: Code
    /// What was named: ids, a kind, or the place in the file.
    public var names: [String]

    /// Where each of the names stands in a file of marks; empty for the command line.
    public var locations: [SourceLocation]

    public init(code: Code, names: [String], locations: [SourceLocation] = []) {
        self.code = code
        self.names = names
        self.locations = locations
    }

    /// A sentence, after the first place it concerns.
    public var message: LocalizedText {
        let places = locations.prefix(8).map(\.description)
        guard let first = places.first else { return sentence }
        let others = places.dropFirst().joined(separator: ", ")
        return LocalizedText(id: "\(first): ", en: "\(first): ") + sentence
            + (others.isEmpty
                ? LocalizedText(id: "", en: "") : LocalizedText(id: " Juga di \(others).", en: " Also at \(others)."))
    }

    private var sentence: LocalizedText {
        let shown = names.prefix(8).joined(separator: "”, “") + (names.count > 8 ? "”, … (\(names.count))" : "”")
        return switch code {
        case .unknownElement:
            LocalizedText(
                id: "Peta ini tidak memiliki unsur dengan id “\(shown). Id setiap kegiatan ada dalam hasil "
                    + "`map inspect --format json`.",
                en: "The map has no element with the id “\(shown). `map inspect --format json` gives the ids of the "
                    + "activities.")
        case .unknownKind:
            LocalizedText(
                id:
                    "Tidak ada jenis tanda “\(shown); yang ada: missing (belum), attention (perhatian), covered (sudah).",
                en: "There is no kind of mark “\(shown); there are: missing, absent, attention, covered.")
        case .cannotOpen:
            LocalizedText(
                id: "Berkas tanda “\(shown) tidak ada, atau tidak boleh dibaca.",
                en: "The file of marks “\(shown) does not exist, or may not be read.")
        case .isFolder:
            LocalizedText(
                id: "“\(shown) adalah folder, bukan berkas tanda.", en: "“\(shown) is a folder, not a file of marks.")
        case .tooLarge:
            LocalizedText(
                id: "Berkas tanda “\(shown) lebih dari 16 MiB.",
                en: "The file of marks “\(shown) is larger than 16 MiB."
            )
        case .badFile:
            LocalizedText(
                id: "Berkas tanda tidak terbaca di “\(shown). Yang diharapkan: CSV dengan kolom element, kind, text, "
                    + "legend, atau JSON [{\"element\": …, \"kind\": …, \"text\": …, \"legend\": …}].",
                en: "The file of marks cannot be read at “\(shown). Wanted: CSV with the columns element, kind, text, "
                    + "legend, or JSON [{\"element\": …, \"kind\": …, \"text\": …, \"legend\": …}].")
        }
    }
}
