/// Whether two words may be one word, misspelt.
enum Spelling {
    /// Long words of nearly the same letters, the first the same, at least one of which nobody knows: *kependudukan*
    /// and *kependudkan*, but never *pengadaan* and *pengaduan*. Phrases are known as they are written.
    static func mayBeSame(_ left: String, _ right: String, known: Set<String>) -> Bool {
        let (short, long) = (min(left.utf8.count, right.utf8.count), max(left.utf8.count, right.utf8.count))
        guard short >= 5, long <= 40, long - short <= 2, left.utf8.first == right.utf8.first,
            !left.utf8.elementsEqual(right.utf8), !known.contains(left) || !known.contains(right),
            !left.utf8.contains(blank), !right.utf8.contains(blank)
        else { return false }
        return distance(Array(left.utf8), Array(right.utf8)) <= allowance(short, long)
    }

    private static let blank = UInt8(ascii: " ")

    /// Whether a word is two others written as one.
    static func isJoined(_ word: String, _ first: String, _ second: String) -> Bool {
        word.utf8.count == first.utf8.count + second.utf8.count && word.utf8.starts(with: first.utf8)
            && word.utf8.dropFirst(first.utf8.count).elementsEqual(second.utf8)
    }

    /// So many slips are taken for slips in words of these lengths.
    static func allowance(_ left: Int, _ right: Int) -> Int { min(left, right) >= 9 ? 2 : 1 }

    /// Whether a stem is the other without the first letter that a nasal prefix takes away (*pen-ebang-an*, *tebang*).
    static func mayBeOneBase(_ prefixed: Term, _ bare: Term) -> Bool {
        guard prefixed.key.utf8.count >= 3, bare.key.utf8.count == prefixed.key.utf8.count + 1,
            let first = bare.key.utf8.first, "tksp".utf8.contains(first),
            prefixed.word.hasPrefix("me") || prefixed.word.hasPrefix("pe")
        else { return false }
        return bare.key.utf8.dropFirst().elementsEqual(prefixed.key.utf8)
    }

    /// Letters put in, left out, swapped with their neighbour, or changed into one that is easily taken for it count 1
    /// each; a letter changed into any other counts 2 (optimal string alignment): *pelyanan* is *pelayanan*, but
    /// *kebuntingan* no *kepentingan*.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var now = before
        for row in left.indices {
            now[0] = row + 1
            for column in right.indices {
                let change = left[row] == right[column] ? 0 : areNear(left[row], right[column]) ? 1 : 2
                var least = min(last[column + 1] + 1, now[column] + 1, last[column] + change)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                now[column + 1] = least
            }
            swap(&before, &last)
            swap(&last, &now)
        }
        return last[right.count]
    }

    /// Whether two small letters are taken for each other: both vowels, of nearly the same sound, or side by side on the
    /// keyboard.
    private static func areNear(_ left: UInt8, _ right: UInt8) -> Bool {
        guard let mine = place(of: left), let other = place(of: right) else { return false }
        return near[mine] & (1 << UInt32(other)) != 0
    }

    private static func place(of letter: UInt8) -> Int? { (97...122).contains(letter) ? Int(letter) - 97 : nil }

    /// By letter, a bit for each that is near to it.
    private static let near: [UInt32] = {
        var near = [UInt32](repeating: 0, count: 26)
        let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].flatMap { row in
            zip(row.utf8, row.utf8.dropFirst()).map { [$0, $1] }
        }
        let sounds = ["aeiou", "fvp", "dt", "gk", "scz", "mn", "iy"].map { Array($0.utf8) }
        for group in rows + sounds {
            for mine in group.compactMap(place) {
                for other in group.compactMap(place) { near[mine] |= 1 << UInt32(other) }
            }
        }
        return near
    }()
}
