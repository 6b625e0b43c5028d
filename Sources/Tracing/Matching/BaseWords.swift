/// The base words (kata dasar) that are known, and the regular forms that affixes give them: *terbit* is the base of
/// *menerbitkan*, *penerbitan*, *diterbitkan* …
///
/// A stemmer without a dictionary cannot know that *penerbitan* comes from *terbit* and not from *nerbit*; looking for
/// the bases a form may come from can. What is not in the list is left to the stemmer.
struct BaseWords: Sendable {
    /// By spelling.
    private var bases: [String: Entry] = [:]
    /// What forms are whatever the affixes would make of them.
    private var fixed: [String: String] = [:]

    private struct Entry {
        var base: String
        /// The how manieth was added: of several words that may have a form, the first has it.
        var order: Int
    }

    /// Adds a base word and its forms; a form that another word has already stays with that.
    mutating func add(_ base: String) { add(base, as: base) }

    /// Adds another spelling of a base word, with its forms: *ijin*, *perijinan* for *izin*.
    mutating func add(_ variant: String, as base: String) {
        if bases[variant] == nil { bases[variant] = Entry(base: base, order: bases.count) }
    }

    /// Says what a form is, whatever the affixes would make of it.
    mutating func set(_ form: String, to base: String) { fixed[form] = base }

    /// The base word of a form; `nil` for a form of no base word that is known.
    subscript(form: String) -> String? {
        if let base = fixed[form] { return base }
        let letters = Array(form.utf8)
        var first: Entry?
        func take(_ spelling: some Collection<UInt8>, if fits: (String) -> Bool = { _ in true }) {
            guard !spelling.isEmpty else { return }
            let spelling = String(decoding: spelling, as: UTF8.self)
            guard let entry = bases[spelling], entry.order < first?.order ?? .max, fits(spelling) else { return }
            first = entry
        }
        func takeNasal(_ prefix: String, _ stem: ArraySlice<UInt8>) {
            guard stem.starts(with: prefix.utf8) else { return }
            for base in Self.mayBeBases(behind: stem.dropFirst(prefix.utf8.count)) {
                take(base) { Self.nasal(prefix, $0).utf8.elementsEqual(stem) }
            }
        }
        for suffix in Self.suffixes {
            guard let stem = letters[...].without(suffix: suffix) else { continue }
            take(stem)
            for prefix in Self.prefixes {
                if stem.starts(with: prefix) { take(stem.dropFirst(prefix.count)) }
            }
            takeNasal("me", stem)
            takeNasal("pe", stem)
        }
        for (prefix, suffix) in Self.pairs {
            guard letters.starts(with: prefix), let stem = letters[...].without(suffix: suffix) else { continue }
            take(stem.dropFirst(prefix.count))
        }
        if letters.starts(with: "kepe".utf8), let stem = letters[...].without(suffix: Array("an".utf8)) {
            takeNasal("pe", stem.dropFirst(2))
        }
        return first?.base
    }

    private static let suffixes = ["", "an", "kan", "i"].map { Array($0.utf8) }
    private static let prefixes = ["di", "ber", "ter", "per", "ke", "memper", "diper", "pe", "se"]
        .map { Array($0.utf8) }
    /// What stands around a base only together.
    private static let pairs = [("pember", "an"), ("member", "kan"), ("", "nya"), ("", "annya")].map {
        (prefix: Array($0.utf8), suffix: Array($1.utf8))
    }

    /// The prefix *meN-* or *peN-* with the nasal the first sound asks for.
    private static func nasal(_ prefix: String, _ base: String) -> String {
        guard let first = base.first else { return prefix }
        switch first {
        case "p": return prefix + "m" + base.dropFirst()
        case "b", "f", "v": return prefix + "m" + base
        case "t": return prefix + "n" + base.dropFirst()
        case "d", "c", "j", "z": return prefix + "n" + base
        case "k" where !base.hasPrefix("kh"): return prefix + "ng" + base.dropFirst()
        case "s" where !base.hasPrefix("sy"): return prefix + "ny" + base.dropFirst()
        case "a", "e", "i", "o", "u", "g", "h", "k": return prefix + "ng" + base
        default: return prefix + base
        }
    }

    /// What may have got the letters behind *me-* or *pe-*: with the nasal or without, and with the sound it takes away.
    private static func mayBeBases(behind letters: ArraySlice<UInt8>) -> [[UInt8]] {
        var found = [Array(letters)]
        func add(dropping count: Int, _ sound: String) {
            let rest = Array(letters.dropFirst(count))
            found += [rest, Array(sound.utf8) + rest]
        }
        if letters.starts(with: "m".utf8) { add(dropping: 1, "p") }
        if letters.starts(with: "n".utf8) { add(dropping: 1, "t") }
        if letters.starts(with: "ng".utf8) { add(dropping: 2, "k") }
        if letters.starts(with: "ny".utf8) { add(dropping: 2, "s") }
        return found
    }
}

extension ArraySlice<UInt8> {
    /// `nil` for a word that does not end so.
    fileprivate func without(suffix: [UInt8]) -> ArraySlice<UInt8>? {
        guard count >= suffix.count, self.suffix(suffix.count).elementsEqual(suffix) else { return nil }
        return dropLast(suffix.count)
    }
}
