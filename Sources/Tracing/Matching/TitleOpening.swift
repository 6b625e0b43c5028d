/// What titles carry that is no part of what they say: codes and numbers in front, *SOP tentang*, years.
enum TitleOpening {
    /// Without a code or number in front: *KTC-03.01.CFM.01 Penerbitan …*, *065/12/2024 Penerbitan …*.
    static func withoutCode(_ text: String) -> Substring {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        return isPlain ? withoutCode(plain: text) : withoutCode(anyCharacters: text)
    }

    /// A title of ASCII alone, byte by byte.
    private static func withoutCode(plain text: String) -> Substring {
        let text = Substring(text.utf8.drop(while: isBlank))
        let rest = Substring(text.utf8.drop { !isBlank($0) })
        return isCode(text.utf8.prefix { !isBlank($0) }) && rest.utf8.contains(where: isLetter) ? rest : text
    }

    /// A title by its characters, which gives the same for a plain one.
    static func withoutCode(anyCharacters text: String) -> Substring {
        let text = text.drop { $0.isWhitespace }
        let rest = text.drop { !$0.isWhitespace }
        return isCode(text.prefix { !$0.isWhitespace }.utf8) && rest.contains(where: \.isLetter) ? rest : text
    }

    /// Several numbers or words side by side, at least one of them a number.
    private static func isCode(_ first: Substring.UTF8View) -> Bool {
        guard first.prefix(64).contains(where: isDigit) else { return false }
        let parts = first.prefix(64).split { !isDigit($0) && !isLetter($0) }
        return parts.count > 1 && parts.contains { $0.allSatisfy(isDigit) }
    }

    /// Without what titles open with and numbers of a list.
    static func withoutOpening(_ words: [TitleText.Word], _ known: MatchingWords) -> [TitleText.Word] {
        let texts = words.map(\.text)
        var start = 0
        while start < words.count {
            if let opening = known.openings.phrase(at: start, in: texts) {
                start += opening.words.count
            } else if isNumbering(texts[start], isFirst: start == 0) {
                start += 1
            } else {
                break
            }
        }
        return start < words.count ? Array(words[start...]) : words
    }

    /// Without years and the *tahun anggaran* before them.
    static func withoutYears(_ words: [TitleText.Word]) -> [TitleText.Word] {
        var kept: [TitleText.Word] = []
        for word in words {
            guard isYear(word.text) else {
                kept.append(word)
                continue
            }
            let last = kept.suffix(2).map(\.text)
            if last.first == "tahun", ["anggaran", "pelajaran", "ajaran", "akademik"].contains(last.last) {
                kept.removeLast(2)
            } else if let only = last.last, ["tahun", "ta"].contains(only) {
                kept.removeLast()
            }
        }
        return kept.isEmpty ? words : kept
    }

    /// A number of up to three digits; behind *SOP* a Roman numeral too.
    private static func isNumbering(_ word: String, isFirst: Bool) -> Bool {
        guard !word.utf8.allSatisfy(isDigit) else { return word.utf8.count <= 3 }
        return !isFirst && Numerals.value(of: word) != nil
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.utf8.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
