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

        public init(
            element: String, style: DrawingMark.Style = .attention,
            note: LocalizedText = LocalizedText(id: "", en: ""), legend: LocalizedText? = nil
        ) {
            self.element = element
            self.style = style
            self.note = note
            self.legend = legend
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
        var isUnknown: Set<String> = []
        var marks: [DrawingMark] = []
        for entry in entries {
            if let element = elements[entry.element] {
                marks.append(
                    DrawingMark(element: element, style: entry.style, note: entry.note, legend: entry.legend))
            } else if isUnknown.insert(entry.element).inserted {
                unknown.append(entry.element)
            }
        }
        guard unknown.isEmpty else { throw MarkError(code: .unknownElement, names: unknown) }
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
        /// The file of marks cannot be opened, or is too large.
        case cannotOpen
        /// The file of marks is neither CSV nor JSON of the form wanted.
        case badFile
    }

    public var code: Code
    /// What was named: ids, a kind, or the place in the file.
    public var names: [String]

    public init(code: Code, names: [String]) {
        self.code = code
        self.names = names
    }

    public var message: LocalizedText {
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
                en: "There is no kind of mark “\(shown); there are: missing, attention, covered.")
        case .cannotOpen:
            LocalizedText(
                id: "Berkas tanda “\(shown) tidak dapat dibuka, atau lebih dari 16 MiB.",
                en: "The file of marks “\(shown) cannot be opened, or is larger than 16 MiB.")
        case .badFile:
            LocalizedText(
                id: "Berkas tanda tidak terbaca di “\(shown). Yang diharapkan: CSV dengan kolom element, kind, text, "
                    + "legend, atau JSON [{\"element\": …, \"kind\": …, \"text\": …, \"legend\": …}].",
                en: "The file of marks cannot be read at “\(shown). Wanted: CSV with the columns element, kind, text, "
                    + "legend, or JSON [{\"element\": …, \"kind\": …, \"text\": …, \"legend\": …}].")
        }
    }
}
