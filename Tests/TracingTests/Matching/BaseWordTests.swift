import Testing

@testable import Tracing

@Suite("Base words and their forms")
struct BaseWordTests {
    @Test(
        "each regular form leads to its base",
        arguments: [
            ("penerbitan", "terbit"), ("menerbitkan", "terbit"), ("diterbitkan", "terbit"), ("terbit", "terbit"),
            ("pengelolaan", "kelola"), ("mengelola", "kelola"), ("pemeriksaan", "periksa"), ("penyusunan", "susun"),
            ("pembayaran", "bayar"), ("pendaftaran", "daftar"), ("pengangkatan", "angkat"), ("mengkhitan", "khitan"),
            ("mensyaratkan", "mensyaratkan"), ("mesyaratkan", "syarat"), ("pelayanan", "layan"), ("melayani", "layan"),
            ("pemberhentian", "henti"), ("memberhentikan", "henti"), ("kependudukan", "kependudukan"),
            ("kepengurusan", "urus"), ("memperpanjang", "panjang"), ("bukunya", "buku"), ("izinannya", "izin"),
            ("perijinan", "izin"), ("pengunjung", "pengunjung"), ("an", "an"), ("me", "me"), ("pengan", "pengan"),
        ])
    func leadsToBase(_ form: String, _ base: String) {
        let list = [
            "terbit", "kelola", "periksa", "susun", "bayar", "daftar", "angkat", "khitan", "syarat", "layan", "henti",
            "urus", "panjang", "buku", "izin", "kunjung",
        ]
        var words = BaseWords()
        for base in list { words.add(base) }
        words.add("ijin", as: "izin")
        words.set("pengunjung", to: "pengunjung")
        #expect(words[form] ?? form == base)
    }

    @Test("of several words that may have a form the first has it, whatever the words", arguments: 0..<20)
    func firstHasIt(_ seed: UInt64) {
        var chance = SeededChance(seed)
        var (words, forms, order) = (BaseWords(), [String: String](), [String]())
        for _ in 0..<60 {
            let word = Self.word(&chance)
            words.add(word)
            for form in Self.forms(of: word) where forms[form] == nil {
                forms[form] = word
                order.append(form)
            }
        }
        for form in order {
            #expect(words[form] == forms[form], "\(form)")
            let other = form + ["x", "an", "i", "kan"][Int.random(in: 0..<4, using: &chance)]
            #expect(words[other] == forms[other], "\(other)")
        }
    }

    /// Short words of few letters, so that many forms belong to several.
    private static func word(_ chance: inout SeededChance) -> String {
        let sounds = [
            "p", "b", "t", "d", "k", "kh", "g", "s", "sy", "m", "n", "ng", "ny", "l", "a", "i", "e", "an", "kan",
        ]
        let count = Int.random(in: 1...3, using: &chance)
        return (0..<count).map { _ in sounds[Int.random(in: 0..<sounds.count, using: &chance)] }.joined()
    }

    /// All forms of a base word, as the affixes make them.
    private static func forms(of base: String) -> [String] {
        let (active, agent) = (nasal("me", base), nasal("pe", base))
        let prefixed = ["di", "ber", "ter", "per", "ke", "memper", "diper", "pe", "se"].map { $0 + base }
        let stems = [base, active, agent] + prefixed
        return stems.flatMap { stem in ["", "an", "kan", "i"].map { stem + $0 } } + [
            "pember" + base + "an", "member" + base + "kan", "ke" + agent + "an", base + "nya", base + "annya",
        ]
    }

    private static func nasal(_ prefix: String, _ base: String) -> String {
        let rest = base.dropFirst()
        switch base.first {
        case "p": return prefix + "m" + rest
        case "b", "f", "v": return prefix + "m" + base
        case "t": return prefix + "n" + rest
        case "d", "c", "j", "z": return prefix + "n" + base
        case "k" where !base.hasPrefix("kh"): return prefix + "ng" + rest
        case "s" where !base.hasPrefix("sy"): return prefix + "ny" + rest
        case "a", "e", "i", "o", "u", "g", "h", "k": return prefix + "ng" + base
        default: return prefix + base
        }
    }
}
