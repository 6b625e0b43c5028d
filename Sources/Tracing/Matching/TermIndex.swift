/// Which texts a term stands in, so that a text is only compared with those that share something rare with it.
public struct TermIndex: Sendable {
    /// Positions of texts by key, ascending.
    private var places: [String: [Int]] = [:]

    public init(_ texts: [TextTerms]) {
        for (position, text) in texts.enumerated() {
            let readings = [text] + text.otherReadings
            for key in Set(readings.flatMap { $0.terms.map(\.key) }) { places[key, default: []].append(position) }
        }
    }

    /// The texts in which the rarest of `keys` stands, at most `limit` of them, in ascending order.
    func places(ofRarest keys: [String], limit: Int) -> [Int] {
        let rarest = keys.min { (places[$0]?.count ?? 0, $0) < (places[$1]?.count ?? 0, $1) }
        return Array((rarest.flatMap { places[$0] } ?? []).prefix(limit))
    }

    /// The texts that share the rarest terms of `text`, at most `limit` of them, in ascending order.
    ///
    /// Terms are taken from the rarest on until there are enough; of a term that stands in more texts than are still
    /// wanted, those come first that share most other terms too, as far as ten times `limit` of them are looked at.
    ///
    /// - Parameters:
    ///   - text: what is looked for.
    ///   - further: keys of other words that may stand for words of the text.
    ///   - limit: so many texts at the most.
    /// - Returns: positions of texts.
    public func candidates(for text: TextTerms, further: Set<String> = [], limit: Int) -> [Int] {
        let keys = Set(text.terms.map(\.key)).union(further).filter { places[$0] != nil }
        let ordered = keys.sorted { (places[$0]?.count ?? 0, $0) < (places[$1]?.count ?? 0, $1) }
        var shared: [Int: Int] = [:]
        var looked = 0
        for key in ordered {
            let texts = places[key] ?? []
            // A common term adds nobody where rarer ones found enough.
            guard shared.isEmpty || looked + texts.count <= 10 * limit else { break }
            let isCommon = shared.count >= limit
            for position in texts.prefix(10 * limit) {
                if isCommon, shared[position] == nil { continue }
                shared[position, default: 0] += 1
            }
            looked += texts.count
        }
        guard shared.count > limit else { return shared.keys.sorted() }
        let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return best.prefix(limit).map(\.key).sorted()
    }
}
