/// Whether the name of an activity says what is done to what: a verb and its object.
///
/// Indonesian verbs are known by their form (`memeriksa`, `berkoordinasi`, `diverifikasi`), by the list of base words
/// (`Terima berkas`), and by the nouns office prose makes of them (`Pemeriksaan berkas`, `Verifikasi berkas`): many
/// offices name the steps of their SOPs so, and it says what is done. English verbs are known from the list, with `-s`
/// and `-ing`. A name whose first word is neither a known verb nor a known noun is not judged.
struct ActivityPhrase {
    enum Verdict: Equatable {
        case good
        /// The first word is a thing or a person.
        case thingFirst(String)
        /// A verb that needs an object stands alone.
        case noObject
        case unknown
    }

    let verdict: Verdict

    init(_ name: String) {
        var words = Words(name)
        guard let first = words.next() else {
            verdict = .unknown
            return
        }
        if Self.isVerb(first) {
            verdict = words.hasMore || Self.needsNoObject(first) ? .good : .noObject
        } else if ActivityWords.nouns.contains(first) {
            verdict = .thingFirst(first)
        } else {
            verdict = .unknown
        }
    }

    private static func isVerb(_ word: String) -> Bool {
        if ActivityWords.verbs.contains(word) || ActivityWords.alone.contains(word) { return true }
        guard !ActivityWords.nouns.contains(word), !ActivityWords.others.contains(word) else { return false }
        return isIndonesianVerb(word) || isVerbalNoun(word) || isEnglishForm(word)
    }

    /// `me-`, `ber-`, `di-` before a base of three letters or more, and imperatives in `-kan`.
    private static func isIndonesianVerb(_ word: String) -> Bool {
        let count = word.count
        if word.hasPrefix("me"), count >= 6, let third = word.dropFirst(2).first, "mnlrwy".contains(third) {
            return true
        }
        if word.hasPrefix("ber") || word.hasPrefix("bel"), count >= 7 { return true }
        if word.hasPrefix("di"), count >= 6, word.hasSuffix("kan") || word.hasSuffix("i") { return true }
        if word.hasPrefix("di"), ActivityWords.verbs.contains(String(word.dropFirst(2))) { return true }
        return word.hasSuffix("kan") && count >= 7
    }

    /// `pemeriksaan`, `penerbitan`, `perbaikan`; `verifikasi`, `sosialisasi`; `approval`, `registration`.
    private static func isVerbalNoun(_ word: String) -> Bool {
        let count = word.count
        if word.hasPrefix("pe"), word.hasSuffix("an"), count >= 8 { return true }
        return word.hasSuffix("asi") && count >= 8
    }

    private static func isEnglishForm(_ word: String) -> Bool {
        let verbs = ActivityWords.verbs
        if word.hasSuffix("ing"), word.count >= 6 {
            let stem = String(word.dropLast(3))
            return verbs.contains(stem) || verbs.contains(stem + "e") || verbs.contains(String(stem.dropLast()))
        }
        guard word.hasSuffix("s") else { return false }
        let stem = String(word.dropLast())
        return verbs.contains(stem)
            || stem.hasSuffix("e") && verbs.contains(String(stem.dropLast()))
            || stem.hasSuffix("ie") && verbs.contains(String(stem.dropLast(2)) + "y")
    }

    /// Work that is complete in one word.
    private static func needsNoObject(_ word: String) -> Bool {
        word.hasPrefix("ber") || ActivityWords.alone.contains(word)
    }
}

/// The words of a name: runs of letters with hyphens inside, of two letters or more, so that numbering in front (`1.`,
/// `a)`) is none.
private struct Words {
    private var rest: Substring.UTF8View

    init(_ name: String) { rest = name[...].utf8 }

    /// The next word, in lower case.
    mutating func next() -> String? {
        while let start = rest.firstIndex(where: Self.isLetter) {
            rest = rest[start...]
            let end = rest.firstIndex { !Self.isLetter($0) && $0 != UInt8(ascii: "-") } ?? rest.endIndex
            let word = rest[..<end]
            rest = rest[end...]
            if word.count > 1 { return String(Substring(word)).lowercased() }
        }
        return nil
    }

    /// Whether a further word, or a number, follows.
    var hasMore: Bool {
        rest.contains { Self.isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Letters beyond ASCII count whole: every byte of them is above 0x7F.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
