/// Numbers in titles: *Golongan III*, *Pasal 21*.
enum Numerals {
    private static let written = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    ]

    /// The value of a whole number in digits, small Roman numerals, or written out; `nil` for another word, and for numbers of more
    /// than six digits.
    static func value(of word: String) -> Int? {
        if let value = written[word] { return value }
        guard word.utf8.count <= 6, !word.isEmpty, word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(word)
    }
}
