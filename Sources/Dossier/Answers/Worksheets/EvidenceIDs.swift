import Findings

/// The ids of the evidence register, as they are named in a cell.
struct EvidenceIDs {
    private let known: [String: String]
    private let shapes: Set<String>

    init(_ ids: [String]) {
        known = Dictionary(ids.map { (Folding.number($0), $0) }, uniquingKeysWith: { first, _ in first })
        shapes = Set(ids.compactMap(Self.shape))
    }

    /// The ids a text consists of: one, or several with commas or “dan” between them; `nil` where any part is none.
    func ids(in text: String) -> [String]? {
        if let id = known[Folding.number(text)] { return [id] }
        let parts = text.split(separator: ",").flatMap { part in
            part.split(whereSeparator: \.isWhitespace).split { $0.lowercased() == "dan" }
                .map { $0.joined(separator: " ") }
        }
        let ids = parts.compactMap { known[Folding.number($0)] }
        return !ids.isEmpty && ids.count == parts.count ? ids : nil
    }

    /// The words that look like ids of the register and are none, each once.
    func unknown(in text: String) -> [String] {
        guard !shapes.isEmpty else { return [] }
        var seen: Set<String> = []
        return text.split { $0.isWhitespace || ",()[]“”\"".contains($0) }.compactMap { word in
            var word = word
            while let last = word.last, ".:!?".contains(last) { word.removeLast() }
            let key = Folding.number(word)
            guard let shape = Self.shape(String(word)), shapes.contains(shape), known[key] == nil else { return nil }
            return seen.insert(key).inserted ? String(word) : nil
        }
    }

    /// An id with every run of digits as `0`: `B-17` is `B-0`. `nil` without letters or digits, which says too little.
    private static func shape(_ text: String) -> String? {
        var shape = ""
        for character in text.uppercased() {
            guard character.isASCII, character.isNumber else {
                shape.append(character)
                continue
            }
            if shape.last != "0" { shape.append("0") }
        }
        return shape.contains("0") && shape.contains { $0.isLetter } ? shape : nil
    }
}

extension Finding {
    /// A word in a cell of evidence that looks like an id and is not in the register.
    static func evidenceUnknown(_ word: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "worksheet/evidence-unknown", severity: .warning,
            message: LocalizedText(
                id: "\(word.quoted) berbentuk seperti id register bukti, tetapi tidak ada di sana; isi sel ini dibaca "
                    + "sebagai nama dokumen.",
                en: "\(word.quoted) looks like an id of the evidence register, but is not in it; what the cell "
                    + "says was read as the name of a document."),
            action: LocalizedText(
                id: "Perbaiki idnya, atau tambahkan bukti itu ke registernya.",
                en: "Mend the id, or add the evidence to the register."),
            location: place)
    }
}
