import Findings

/// The note of one mark as a line of the key: what it stands on, then what it says.
struct MarkNote {
    private let mark: DrawingMark

    init(_ mark: DrawingMark) { self.mark = mark }

    /// What one note shows at the most, in characters; the rest is cut, with an ellipsis.
    static let longest = 2000

    /// `Mencatat surat: Belum ada SOP`; `nil` for a mark without a note.
    func words(in language: Language, map: ProcessMap) -> String? {
        let note = mark.note.in(language)
        guard !note.isEmpty else { return nil }
        let name = map.name(of: mark.element)
        guard name.isEmpty else { return "\(name): \(note)" }
        let kind = DrawingWords.kind(of: mark.element, in: map).in(language)
        let id = map.id(of: mark.element)
        return id.isEmpty ? "\(kind): \(note)" : "\(kind) \(id): \(note)"
    }
}
