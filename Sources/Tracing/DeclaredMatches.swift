internal import Dossier
internal import Findings
internal import ProcessMaps

/// Ties a drawing declares itself: documentation, annotations and extension texts that name the number of an SOP
/// (`SOP: 065/12/2024`). A text of an activity ties that activity; any other ties the whole map.
enum DeclaredMatches {
    static func tie(_ dossier: Dossier, by numbers: inout NumberMatches) {
        for map in dossier.maps {
            guard let file = map.file, dossier.mapFiles.indices.contains(file) else { continue }
            let drawing = dossier.mapFiles[file]
            for note in drawing.map.notes {
                for number in Self.numbers(in: drawing.map[note.text]) {
                    numbers.tie(
                        map, to: number, basis: .declared, activity: activity(of: note, in: drawing.map),
                        at: SourceLocation(path: drawing.path, line: note.line))
                }
            }
        }
    }

    /// The id of the activity a note belongs to. An annotation belongs to the activity it is associated with.
    private static func activity(of note: Note, in model: ProcessMap) -> String? {
        switch note.owner {
        case .node(let node):
            guard model.nodes.indices.contains(node), model.nodes[node].kind.isActivity else { return nil }
            return model[model.nodes[node].id]
        case .annotation(let annotation):
            let ends = model.associations.compactMap { association -> ElementIndex? in
                if association.source == .annotation(annotation) { return association.target }
                return association.target == .annotation(annotation) ? association.source : nil
            }
            guard ends.count == 1, case .node(let node) = ends[0], model.nodes.indices.contains(node),
                model.nodes[node].kind.isActivity
            else { return nil }
            return model[model.nodes[node].id]
        default:
            return nil
        }
    }

    /// What may be the number of an SOP in `text`: a word of its own that looks like a number (it holds a digit and one
    /// of `/`, `.`, `-`), or what follows `SOP:` up to the next comma, semicolon or line break.
    static func numbers(in text: String) -> [String] {
        var found: Set<String> = []
        for word in text.split(whereSeparator: { $0.isWhitespace || ",;()[]\"“”'‘’<>|".contains($0) }) {
            let bare = trimmed(word)
            if bare.contains(where: \.isNumber), bare.contains(where: { "/.-".contains($0) }) {
                found.insert(String(bare))
            }
        }
        for clause in text.split(whereSeparator: { $0.isNewline || $0 == ";" || $0 == "," }) {
            guard let number = afterMark(clause) else { continue }
            found.insert(String(trimmed(number)))
        }
        return found.sorted()
    }

    /// What follows `SOP`, an optional `nomor` or `no`, and an optional colon.
    private static func afterMark(_ clause: Substring) -> Substring? {
        let folded = clause.drop { $0.isWhitespace }
        guard folded.prefix(3).uppercased() == "SOP" else { return nil }
        var rest = folded.dropFirst(3).drop { $0.isWhitespace || $0 == ":" || $0 == "." }
        for word in ["nomor", "no"] where rest.lowercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count).drop { $0.isWhitespace || $0 == ":" || $0 == "." }
            break
        }
        return rest.isEmpty ? nil : rest
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let last = text.last, ".:!?".contains(last) || last.isWhitespace { text = text.dropLast() }
        while let first = text.first, ".:".contains(first) || first.isWhitespace { text = text.dropFirst() }
        return text
    }
}
