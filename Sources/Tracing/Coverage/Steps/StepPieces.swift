/// The parts of a name that joins several things done, each with the thing it is done to: *Menerima dan memeriksa berkas*
/// is *Menerima berkas* and *memeriksa berkas*.
struct StepPieces {
    /// Empty for a name of one part.
    let all: [Substring]

    private static let most = 6
    private static let joints: Set<String> = ["dan", "serta", "lalu", "kemudian", "selanjutnya", "and"]
    private static let turns: Set<String> = [
        "kepada", "melalui", "disertai", "sesuai", "untuk", "guna", "agar", "berdasarkan", "dari", "ke", "pada",
        "dengan", "bagi", "oleh", "via",
    ]
    /// Verbs that say only that what is named behind them is done.
    static let lightVerbs: Set<String> = [
        "melakukan", "melaksanakan", "memberi", "memberikan", "membubuhkan", "mengadakan", "menyampaikan",
        "menyelenggarakan",
    ]

    /// What of a thing is looked at: *Memeriksa kelengkapan berkas* is *Memeriksa berkas*.
    private static let sides: Set<String> = ["kelengkapan", "keabsahan", "kebenaran", "kesesuaian", "keakuratan"]

    /// `isAction` says whether a word names what is done.
    init(_ text: String, isAction: (String) -> Bool) {
        let written = Self.split(text)
        all = written.count < 2 ? [] : Self.withThings(written, isAction)
    }

    private static func split(_ text: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        for (range, word) in words(of: text[...]) where joints.contains(word) {
            pieces.append(text[start..<range.lowerBound])
            start = range.upperBound
        }
        pieces.append(text[start...])
        let all = pieces.flatMap { $0.split { ",;/+&".contains($0) } }.filter { $0.contains(where: \.isLetter) }
        return Array(all.prefix(most))
    }

    /// A verb alone is about the thing of the verb behind it (*Memeriksa dan menandatangani surat*), else of the verb
    /// before it (*Menerima berkas lalu meneruskan ke Kepala Seksi*).
    private static func withThings(_ written: [Substring], _ isAction: (String) -> Bool) -> [Substring] {
        var pieces = written
        for index in pieces.indices.dropLast().reversed() {
            let own = words(of: pieces[index])
            guard own.count == 1, index == 0 || isAction(own[0].1), let thing = thing(of: pieces[index + 1]) else {
                continue
            }
            pieces[index] = "\(pieces[index]) \(thing)"
        }
        var said: [Substring] = []
        for index in pieces.indices.dropFirst() {
            let own = words(of: pieces[index])
            guard let verb = own.first, isAction(verb.1), let thing = thing(of: pieces[index - 1]) else {
                continue
            }
            let isLight = lightVerbs.contains(verb.1)
            let place = isLight ? 2 : 1
            guard own.count == place || (own.count > place && turns.contains(own[place].1)) && !isLight else {
                continue
            }
            let end = own[place - 1].0.upperBound
            let full: Substring = "\(pieces[index][..<end]) \(upToTurn(thing, from: 1))\(pieces[index][end...])"
            // What a light verb leads to may be all there is to say: Membubuhkan paraf.
            if isLight { said.append(full) } else { pieces[index] = full }
        }
        return pieces + said
    }

    /// What a piece says its verb is done to.
    private static func thing(of piece: Substring) -> Substring? {
        let words = words(of: piece)
        guard let verb = words.first else { return nil }
        var rest = words.dropFirst(lightVerbs.contains(verb.1) ? 2 : 1)
        if let lead = rest.first, turns.contains(lead.1) { rest = lightVerbs.contains(verb.1) ? rest.dropFirst() : [] }
        if rest.count > 1, let side = rest.first, sides.contains(side.1) { rest = rest.dropFirst() }
        return rest.first.map { piece[$0.0.lowerBound...] }
    }

    /// What stands before the first word that leads to something else, at least two words, without what is looked at.
    static func core(of text: Substring) -> Substring {
        let core = upToTurn(text, from: 2)
        let words = words(of: core)
        guard words.count > 2, sides.contains(words[1].1) else { return core }
        return "\(core[..<words[1].0.lowerBound])\(core[words[2].0.lowerBound...])"
    }

    private static func upToTurn(_ text: Substring, from first: Int) -> Substring {
        for (place, (range, word)) in words(of: text).enumerated() where place >= first && turns.contains(word) {
            return text[..<range.lowerBound]
        }
        return text
    }

    private static func words(of text: Substring) -> [(Range<Substring.Index>, String)] {
        text.split { !$0.isLetter && !$0.isNumber }.map { ($0.startIndex..<$0.endIndex, $0.lowercased()) }
    }
}
