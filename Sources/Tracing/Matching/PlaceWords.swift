/// The words that say where something is done: *di lingkungan Dinas …*, *pada Kecamatan …*, the names of units.
struct PlaceWords: Sendable {
    /// What a unit is called by: dinas, badan, kecamatan.
    var kinds: Set<String> = []
    /// Kinds that are followed by a name and not by a field: kabupaten, kota.
    var regions: Set<String> = []
    /// What the names of units are made of: kesehatan, pendidikan.
    var fields: Set<String> = []
    /// What leads to a place: di, pada.
    var leads: Set<String> = []
    /// What may stand between: di *lingkungan* Dinas, pada *wilayah* Kecamatan.
    var between: Set<String> = []
    /// Where a place ends: untuk, bagi, melalui.
    var stops: Set<String> = []
    /// Words after which a kind is no unit: perjalanan dinas.
    var notAfter: Set<String> = []
    /// Names of units, by words.
    private(set) var names = Phrases()
    /// All words that a place may begin with.
    private var starts: Set<String> = []

    static let parts: [String: any WritableKeyPath<PlaceWords, Set<String>> & Sendable] = [
        "kinds": \.kinds, "regions": \.regions, "fields": \.fields, "leads": \.leads, "between": \.between,
        "stops": \.stops,
        "notAfter": \.notAfter,
    ]

    mutating func add(_ other: PlaceWords) {
        for path in Self.parts.values { self[keyPath: path].formUnion(other[keyPath: path]) }
        starts.formUnion(other.kinds.union(other.regions).union(other.leads))
    }

    /// Adds the name of a unit. One of a single short word (*Umum*) would be found everywhere.
    mutating func add(name: [String]) {
        guard name.count > 1 || kinds.contains(name.first ?? "") else { return }
        names.add(name, [], written: name.joined(separator: " "))
        if let first = name.first { starts.insert(first) }
    }

    /// The range of the first place in `words` that does not begin within one of `names`; never the whole of them.
    func range(in words: [String], outside names: Phrases) -> Range<Int>? {
        var ranges: [Range<Int>]?
        for start in words.indices.dropFirst() where starts.contains(words[start]) {
            let names = ranges ?? names.ranges(in: words)
            ranges = names
            if !names.contains(where: { $0.contains(start) }), let range = range(at: start, in: words) { return range }
        }
        return nil
    }

    private func range(at start: Int, in words: [String]) -> Range<Int>? {
        if let name = names.phrase(at: start, in: words) {
            return withLeads(start..<start + name.words.count, in: words)
        }
        if leads.contains(words[start]) {
            var next = start + 1
            while next < words.count, leads.contains(words[next]) || between.contains(words[next]) { next += 1 }
            guard next < words.count, kinds.contains(words[next]) || regions.contains(words[next]) else { return nil }
            // What is done *di bidang ekspor* is about exports; only *pada Bidang …* is a unit.
            guard words[start] != "di" || words[next] != "bidang" else { return nil }
            return start..<end(from: next + 1, in: words)
        }
        guard !notAfter.contains(words[start - 1]), start + 1 < words.count else { return nil }
        if kinds.contains(words[start]), fields.contains(words[start + 1]) || regions.contains(words[start + 1]) {
            return start..<endOfFields(from: start + 1, in: words)
        }
        if regions.contains(words[start]), start >= 2 { return start..<end(from: start + 1, in: words) }
        return nil
    }

    private func end(from start: Int, in words: [String]) -> Int {
        words[start...].firstIndex { stops.contains($0) } ?? words.count
    }

    private func endOfFields(from start: Int, in words: [String]) -> Int {
        var end = start
        while end < words.count {
            if regions.contains(words[end]) { return self.end(from: end, in: words) }
            let joins = ["dan", "serta", "atau"].contains(words[end])
            let isField = fields.contains(words[end]) || kinds.contains(words[end])
            guard isField || (joins && end + 1 < words.count && fields.contains(words[end + 1])) else { break }
            end += 1
        }
        return end
    }

    private func withLeads(_ range: Range<Int>, in words: [String]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 1, leads.contains(words[start - 1]) || between.contains(words[start - 1]) { start -= 1 }
        if end < words.count, regions.contains(words[end]) { end = self.end(from: end, in: words) }
        return start..<end
    }
}
