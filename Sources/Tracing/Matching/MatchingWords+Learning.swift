extension MatchingWords {
    /// These words, with the abbreviations that titles explain themselves: *Kenaikan Gaji Berkala (KGB)*. What is known
    /// stays; of two explanations of one abbreviation the one that comes first by its letters holds, whatever the order.
    public func learning(from titles: some Sequence<String>) -> MatchingWords {
        var found: [String: [String]] = [:]
        for title in titles {
            guard title.utf8.contains(UInt8(ascii: "(")) else { continue }
            let words = TitleText(title[...]).words
            for (place, word) in words.enumerated() where word.isAside && isNew(word.text) {
                guard let meaning = Self.meaning(of: word.text, before: place, in: words, without: fillers) else {
                    continue
                }
                if let known = found[word.text], !meaning.lexicographicallyPrecedes(known) { continue }
                found[word.text] = meaning
            }
            for (place, word) in words.enumerated() where !word.isAside && isNew(word.text) {
                guard let meaning = Self.meaning(of: word.text, behind: place, in: words, without: fillers) else {
                    continue
                }
                if let known = found[word.text], !meaning.lexicographicallyPrecedes(known) { continue }
                found[word.text] = meaning
            }
        }
        return knowing(abbreviations: found.sorted { $0.key < $1.key }.map { (short: $0.key, long: $0.value) })
    }

    /// The words of the bracket right behind, where their initials are the letters of `short`: *PAW (Penggantian
    /// Antarwaktu)*.
    private static func meaning(
        of short: String, behind place: Int, in words: [TitleText.Word], without fillers: Set<String>
    ) -> [String]? {
        let meaning = words[(place + 1)...].prefix { $0.isAside }.map(\.text)
        let initials = meaning.filter { !fillers.contains($0) }.compactMap(\.utf8.first)
        let all = meaning.compactMap(\.utf8.first)
        return initials == Array(short.utf8) || all == Array(short.utf8) ? meaning : nil
    }

    private func isNew(_ word: String) -> Bool {
        (3...8).contains(word.utf8.count) && !known.contains(word) && abbreviations.meaning(of: [word]) == nil
    }

    /// The words in front of the bracket whose initials are the letters of `short`; words without meaning may be left out.
    private static func meaning(
        of short: String, before place: Int, in words: [TitleText.Word], without fillers: Set<String>
    ) -> [String]? {
        var letters = Array(short.utf8)[...]
        var meaning: [String] = []
        for word in words[..<place].reversed() {
            guard let last = letters.last else { break }
            if word.text.utf8.first == last, !word.isAside {
                letters.removeLast()
            } else if !fillers.contains(word.text) {
                return nil
            }
            meaning.append(word.text)
        }
        return letters.isEmpty ? meaning.reversed() : nil
    }
}
