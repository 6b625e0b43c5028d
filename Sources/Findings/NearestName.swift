extension Sequence where Element == String {
    /// The names somebody most likely meant who wrote `name`, the likeliest first: those that hold it as a part between
    /// points (`sop` in `tl.probis.sop`), then those that begin with it, then those with the fewest letters to change. Of
    /// equally likely ones the order of the sequence decides.
    ///
    /// - Parameters:
    ///   - name: what was written; only its first 64 letters are looked at.
    ///   - limit: how many names at most.
    /// - Returns: no name where none is near.
    public func nearest(to name: String, limit: Int = 3) -> [String] {
        let written = Array(name.lowercased().utf8.prefix(64))
        guard !written.isEmpty else { return [] }
        let (most, shortestBeginning) = (Swift.max(2, written.count / 3), 3)
        let ranked = enumerated().compactMap { position, known -> (known: String, rank: Int, position: Int)? in
            let lowered = known.lowercased()
            if lowered.split(separator: ".").contains(where: { Array($0.utf8) == written }) {
                return (known, 0, position)
            }
            let letters = Array(lowered.utf8.prefix(64))
            if letters == written { return (known, 0, position) }
            if written.count >= shortestBeginning, letters.starts(with: written) { return (known, 1, position) }
            // So many letters at least are to add or to take out.
            guard abs(letters.count - written.count) <= most else { return nil }
            let distance = EditDistance.between(written, letters)
            return distance <= most ? (known, distance + 1, position) : nil
        }
        return ranked.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.prefix(limit).map(\.known)
    }

    /// The names that `name` is a slip of the pen for: one letter in six is wrong at most, and two altogether; of these
    /// the nearest, in the order of the sequence.
    public func slips(of name: String) -> [String] {
        let written = Array(name.utf8.prefix(64))
        guard written.count >= 5 else { return [] }
        let most = Swift.min(2, Swift.max(1, written.count / 6))
        var found: [(name: String, distance: Int)] = []
        for known in self {
            let letters = Array(known.utf8.prefix(64))
            guard abs(letters.count - written.count) <= most else { continue }
            let distance = EditDistance.between(written, letters)
            if distance <= most { found.append((known, distance)) }
        }
        let least = found.map(\.distance).min()
        return found.filter { $0.distance == least }.map(\.name)
    }
}
