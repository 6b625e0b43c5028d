/// What titles carry that is no part of what they say: codes and numbers in front, *SOP tentang*, years.
enum TitleOpening {
    /// Without a code or number in front: *KTC-03.01.CFM.01 Penerbitan …*, *065/12/2024 Penerbitan …*.
    static func withoutCode(_ text: String) -> Substring {
        let text = text.drop { $0.isWhitespace }
        let first = text.prefix { !$0.isWhitespace }.utf8.prefix(64)
        let parts = first.split { !isDigit($0) && !(65...90).contains($0 & 0xDF) }
        let isCode = parts.count > 1 && parts.contains { $0.allSatisfy(isDigit) }
        let rest = text.drop { !$0.isWhitespace }
        return isCode && rest.contains(where: \.isLetter) ? rest : text
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
}
