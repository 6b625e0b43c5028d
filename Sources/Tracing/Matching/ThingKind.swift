/// A thing and the kinds of it that titles name in its place: *tenaga kesehatan*, and *dokter*, *bidan*, *perawat*.
struct ThingKind: Sendable {
    /// The stems of the thing.
    var name: [String]
    /// The stems of each kind.
    var kinds: [[String]]

    func isNamed(by terms: [some Keyed]) -> Bool { Self.contains(terms, name) }

    /// The terms that name kinds of it.
    func members<T: Keyed>(among terms: [T]) -> [T] {
        let keys = Set(kinds.filter { Self.contains(terms, $0) }.joined())
        return terms.filter { keys.contains($0.key) }
    }

    private static func contains(_ terms: [some Keyed], _ keys: [String]) -> Bool {
        !keys.isEmpty && keys.allSatisfy { key in terms.contains { $0.key == key } }
    }
}
