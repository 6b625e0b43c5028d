/// What lies on the edges of a token net: the elements of the map a token passes there, in order. Reduction joins edges,
/// and their trails with them, without copying: a trail is a number, its parts lie in tables here.
struct Trails {
    typealias Trail = Int32

    static let empty: Trail = -1

    private enum Shape: UInt8 {
        case element
        /// One after the other.
        case sequence
        /// One of the two; the path shows the shorter.
        case choice
        /// The first, and the second may or may not come with it.
        case aside
    }

    private var shapes: [Shape] = []
    /// The element, or the first part.
    private var firsts: [Int32] = []
    private var seconds: [Trail] = []
    /// How many elements the path shows; stays at the greatest number.
    private var lengths: [Int32] = []

    var count: Int { shapes.count }

    func length(of trail: Trail) -> Int { trail < 0 ? 0 : Int(lengths[Int(trail)]) }

    mutating func element(_ element: TrailElement) -> Trail { add(.element, element.code, Self.empty, length: 1) }

    mutating func sequence(_ first: Trail, _ second: Trail) -> Trail {
        if first < 0 { return second }
        if second < 0 { return first }
        let (sum, overflow) = lengths[Int(first)].addingReportingOverflow(lengths[Int(second)])
        return add(.sequence, first, second, length: overflow ? .max : sum)
    }

    mutating func choice(_ first: Trail, _ second: Trail) -> Trail {
        if first == second { return first }
        let (shorter, longer) = length(of: second) < length(of: first) ? (second, first) : (first, second)
        return add(.choice, shorter, longer, length: Int32(truncatingIfNeeded: length(of: shorter)))
    }

    mutating func aside(_ trail: Trail, _ other: Trail) -> Trail {
        if other < 0 { return trail }
        return add(.aside, trail, other, length: Int32(truncatingIfNeeded: length(of: trail)))
    }

    private mutating func add(_ shape: Shape, _ first: Int32, _ second: Trail, length: Int32) -> Trail {
        shapes.append(shape)
        firsts.append(first)
        seconds.append(second)
        lengths.append(length)
        return Int32(truncatingIfNeeded: shapes.count - 1)
    }

    /// The elements of the path, at most `limit` of them: the last ones, or the first.
    func path(of trail: Trail, atMost limit: Int, fromEnd: Bool = true) -> [TrailElement] {
        var path: [TrailElement] = []
        var waiting = [trail]
        while let next = waiting.popLast(), path.count < limit {
            guard next >= 0 else { continue }
            let (first, second) = (firsts[Int(next)], seconds[Int(next)])
            switch shapes[Int(next)] {
            case .element: path.append(TrailElement(code: first))
            case .choice, .aside: waiting.append(first)
            case .sequence: waiting += fromEnd ? [first, second] : [second, first]
            }
        }
        return fromEnd ? path.reversed() : path
    }

    /// Calls `body` for the elements of all `roots`, whatever choices fall, each part once.
    func forEachElement(of roots: [Trail], _ body: (TrailElement) -> Void) {
        var isSeen = [Bool](repeating: false, count: count)
        var waiting = roots
        while let next = waiting.popLast() {
            guard next >= 0, !isSeen[Int(next)] else { continue }
            isSeen[Int(next)] = true
            if shapes[Int(next)] == .element {
                body(TrailElement(code: firsts[Int(next)]))
            } else {
                waiting += [firsts[Int(next)], seconds[Int(next)]]
            }
        }
    }
}

/// A node or sequence flow of the map, in four bytes.
struct TrailElement: Hashable, Comparable {
    fileprivate(set) var code: Int32

    static func node(_ index: Int) -> TrailElement { TrailElement(code: Int32(truncatingIfNeeded: index << 1)) }
    static func flow(_ index: Int) -> TrailElement { TrailElement(code: Int32(truncatingIfNeeded: index << 1 | 1)) }

    var node: Int? { code & 1 == 0 ? Int(code >> 1) : nil }
    var index: ElementIndex { code & 1 == 0 ? .node(Int(code >> 1)) : .sequenceFlow(Int(code >> 1)) }

    static func < (left: TrailElement, right: TrailElement) -> Bool { left.code < right.code }
}
