/// Headings as people write them, made fit to compare.
enum HeadingText {
    /// Case, blanks and punctuation fall away.
    static func folded(_ heading: String) -> String { Folding.name(heading) }

    /// The same with abbreviations written out, what stands in brackets left out, and words that say nothing dropped:
    /// “Tgl. Pengesahan (Ka. OPD)” is `tanggalpengesahan`, “Nama SOP AP” is `namasop`.
    static func expanded(_ heading: String) -> String {
        var words = words(of: withoutBrackets(heading)).map { abbreviations[$0] ?? $0 }
        words.removeAll { idle.contains($0) }
        // “SOP AP” is how PermenPANRB 35/2012 calls an SOP.
        while let position = words.indices.dropFirst().first(where: { words[$0] == "ap" && words[$0 - 1] == "sop" }) {
            words.remove(at: position)
        }
        let joined = words.joined()
        guard words.contains("prosedur") else { return joined }
        return joined.replacing("standaroperasionalprosedur", with: "sop").replacing("prosedurtetap", with: "sop")
    }

    /// The readings between which a heading leaves the choice: “Perangkat Daerah/Unit Kerja”, “Nama/Judul SOP”.
    /// What holds figures is no heading but a number of an SOP: “188/33/SOP/2024”.
    static func alternatives(_ heading: String) -> [String] {
        guard !heading.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let parts = withoutBrackets(heading).split { $0 == "/" || $0 == "|" || $0 == ";" }
            .flatMap { $0.split(separator: " atau ") }.map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
        guard parts.count > 1 else { return [] }
        return parts
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func withoutBrackets(_ text: String) -> String {
        guard text.contains("(") || text.contains("[") else { return text }
        var (kept, depth) = ("", 0)
        for character in text {
            switch character {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: if depth == 0 { kept.append(character) }
            }
        }
        return kept
    }

    private static let abbreviations: [String: String] = [
        "tgl": "tanggal", "tg": "tanggal", "no": "nomor", "nmr": "nomor", "nomer": "nomor", "ket": "keterangan",
        "dok": "dokumen", "thn": "tahun", "sub": "sub", "sops": "sop", "sopap": "sop", "peng": "pengesahan",
    ]

    private static let idle: Set<String> = ["yang", "dari", "pada"]
}
