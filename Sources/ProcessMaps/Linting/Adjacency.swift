/// For each of `count` owners the items it has, in the order they were given: two flat arrays, built in linear time.
struct Adjacency: Sendable {
    private var starts: [Int32]
    private var items: [Int32]

    /// `owner` says whose each item is, by position; `nil`, or what is no owner at all, for an item nobody has.
    init(owners count: Int, items itemCount: Int, owner: (Int) -> Int?) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for item in 0..<itemCount {
            if let owner = owner(item), (0..<count).contains(owner) { starts[owner + 1] += 1 }
        }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var items = [Int32](repeating: 0, count: Int(starts[count]))
        for item in 0..<itemCount {
            guard let owner = owner(item), (0..<count).contains(owner) else { continue }
            items[Int(next[owner])] = Int32(truncatingIfNeeded: item)
            next[owner] += 1
        }
        self.starts = starts
        self.items = items
    }

    /// How many items an owner has.
    func count(_ owner: Int) -> Int { Int(starts[owner + 1] - starts[owner]) }

    /// The items of an owner.
    subscript(owner: Int) -> Items { Items(slice: items[Int(starts[owner])..<Int(starts[owner + 1])]) }

    struct Items: RandomAccessCollection {
        fileprivate let slice: ArraySlice<Int32>

        var startIndex: Int { slice.startIndex }
        var endIndex: Int { slice.endIndex }
        subscript(position: Int) -> Int { Int(slice[position]) }
    }
}
