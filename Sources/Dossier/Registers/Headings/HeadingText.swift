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
        guard !heading.utf8.contains(where: { (0x30...0x39).contains($0) }), mayLeaveChoice(heading) else { return [] }
        let parts = withoutBrackets(heading).split { $0 == "/" || $0 == "|" || $0 == ";" }
            .flatMap { $0.split(separator: " atau ") }.map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
        guard parts.count > 1 else { return [] }
        return parts
    }

    /// The quick question, for nearly no heading leaves a choice.
    private static func mayLeaveChoice(_ heading: String) -> Bool {
        let bytes = heading.utf8
        if bytes.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ";") }) {
            return true
        }
        return bytes.indices.contains { bytes[$0] == UInt8(ascii: " ") && bytes[$0...].starts(with: " atau ".utf8) }
    }

    private static func words(of text: String) -> [String] { asciiWords(of: text) ?? anyWords(of: text) }

    static func anyWords(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The same of a text of ASCII alone, as nearly all are; `nil` for any other.
    static func asciiWords(of text: String) -> [String]? {
        var (words, word): ([String], [UInt8]) = ([], [])
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            // The bit that makes letters small is set in digits already.
            let small = byte | 0x20
            if (0x61...0x7A).contains(small) || (0x30...0x39).contains(byte) {
                word.append(small)
            } else if !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
        }
        return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
    }

    private static func withoutBrackets(_ text: String) -> String {
        let mayHave = text.utf8.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
        guard mayHave, text.contains("(") || text.contains("[") else { return text }
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
