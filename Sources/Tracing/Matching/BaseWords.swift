/// The base words (kata dasar) that are known, by each form the regular affixes give them: *terbit* by *menerbitkan*,
/// *penerbitan*, *diterbitkan* …
///
/// A stemmer without a dictionary cannot know that *penerbitan* comes from *terbit* and not from *nerbit*; forming the
/// words from their bases can. What is not in the list is left to the stemmer.
struct BaseWords: Sendable {
    private var bases: [String: String] = [:]

    /// The base word of a form; `nil` for a form of no base word that is known.
    subscript(form: String) -> String? { bases[form] }

    /// Adds a base word and its forms; a form that another word has already stays with that.
    mutating func add(_ base: String) { add(base, as: base) }

    /// Adds another spelling of a base word, with its forms: *ijin*, *perijinan* for *izin*.
    mutating func add(_ variant: String, as base: String) {
        for form in Self.forms(of: variant) where bases[form] == nil { bases[form] = base }
    }

    /// Says what a form is, whatever the affixes would make of it.
    mutating func set(_ form: String, to base: String) { bases[form] = base }

    private static func forms(of base: String) -> [String] {
        let (active, agent) = (nasal("me", base), nasal("pe", base))
        let prefixed = ["di", "ber", "ter", "per", "ke", "memper", "diper", "pe", "se"].map { $0 + base }
        let stems = [base, active, agent] + prefixed
        var forms = stems.flatMap { stem in ["", "an", "kan", "i"].map { stem + $0 } }
        forms += ["pember" + base + "an", "member" + base + "kan", "ke" + agent + "an", base + "nya", base + "annya"]
        return forms
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
}
