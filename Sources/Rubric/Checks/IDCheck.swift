internal import Findings

/// Ids are unique, and words that can be named elsewhere.
enum IDCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] { repeated(in: pack) + malformed(in: pack) }

    private static func repeated(in pack: CheckedPack) -> [Finding] {
        let kinds: [[PackPlaces.Kind]] = [
            [.node, .indicator], [.scale], [.weightSet], [.profile], [.gate], [.predicate], [.input], [.condition],
        ]
        return kinds.flatMap { pack.places.repetitions(of: $0) }.map { id, location in
            .pack(
                "rubric/duplicate-id",
                LocalizedText(id: "Id `\(id)` dipakai dua kali.", en: "The id `\(id)` is used twice."), location)
        }
    }

    private static func malformed(in pack: CheckedPack) -> [Finding] {
        let kinds: [PackPlaces.Kind] = [
            .node, .indicator, .scale, .weightSet, .profile, .gate, .input, .condition, .source,
        ]
        var findings = kinds.flatMap { kind in
            pack.places.all(kind).filter { !isWord($0.id) }.map { malformed($0.id, $0.location) }
        }
        if !isWord(pack.instrument.id) { findings.append(malformed(pack.instrument.id, pack.top)) }
        return findings
    }

    /// Blanks part the terms of a sum, `/` the pack from the indicator; a sign alone is no id.
    private static func isWord(_ id: String) -> Bool {
        id != "+" && id != "-" && !id.contains { $0.isWhitespace || $0 == "/" }
    }

    private static func malformed(_ id: String, _ location: SourceLocation) -> Finding {
        .pack(
            "rubric/id-form",
            LocalizedText(
                id: "Id `\(id)` tidak boleh memuat spasi atau `/`.", en: "The id `\(id)` may hold no blank and no `/`."),
            location)
    }
}
