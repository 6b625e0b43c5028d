/// Shapes that lie on top of each other: nodes of one process or sub-process, or pools, on one plane.
///
/// The plane is cut into squares, and a shape is compared with those that share one with it, so the time taken grows
/// with the number of shapes. Two bounds keep it so for drawings made to be slow: no shape is compared with more than
/// `mostComparisons` others, and no more than `mostLarge` shapes that cover many squares are looked at in one process.
struct OverlapSearch {
    /// Each element that lies on one before it in the drawing, and that one.
    private(set) var found: [(upper: ElementIndex, lower: ElementIndex)] = []

    private static let square = 128.0
    private static let mostSquares = 64
    private static let mostLarge = 64
    private static let mostComparisons = 256
    /// Shapes may touch, and tools round.
    private static let slack = 2.0

    init(_ linted: LintedMap) {
        let map = linted.map
        var isSaid: Set<ElementIndex> = []
        for diagram in map.diagrams {
            var plane = Plane()
            for shape in map.shapes[diagram.shapes.clamped(to: map.shapes.indices)] {
                guard let placed = Placed(shape, in: linted) else { continue }
                if let lower = plane.put(placed, in: linted), isSaid.insert(placed.element).inserted {
                    found.append((placed.element, lower))
                }
            }
        }
    }

    /// What may overlap what: the nodes of one scope, or the pools (`nil`).
    private typealias Company = LintedMap.Scope?

    private struct Placed {
        let element: ElementIndex
        let company: Company
        let bounds: Bounds

        init?(_ shape: Shape, in linted: LintedMap) {
            switch shape.element {
            case .pool: company = nil
            case .node(let node):
                guard let scope = linted.scope(of: node) else { return nil }
                company = scope
            default: return nil
            }
            guard let element = shape.element, Self.isSane(shape.bounds) else { return nil }
            self.element = element
            bounds = shape.bounds
        }

        /// Of a size and at a place a drawing can have.
        private static func isSane(_ bounds: Bounds) -> Bool {
            abs(bounds.x) < 1e9 && abs(bounds.y) < 1e9 && bounds.width > 0 && bounds.width < 1e9 && bounds.height > 0
                && bounds.height < 1e9
        }

        func overlaps(_ other: Placed) -> Bool {
            let (one, two) = (bounds, other.bounds)
            return one.x + one.width > two.x + slack && two.x + two.width > one.x + slack
                && one.y + one.height > two.y + slack && two.y + two.height > one.y + slack
        }
    }

    private struct Square: Hashable {
        let company: Company
        let column, row: Int
    }

    private struct Plane {
        private var squares: [Square: [Placed]] = [:]
        private var large: [Company: [Placed]] = [:]
        private var all: [Company: [Placed]] = [:]

        /// Puts a shape on the plane, and says which one it lies on.
        mutating func put(_ placed: Placed, in linted: LintedMap) -> ElementIndex? {
            let squares = Self.squares(of: placed)
            var left = mostComparisons
            var lower: ElementIndex?
            func look(at others: [Placed]) {
                for other in others {
                    guard lower == nil, left > 0 else { return }
                    left -= 1
                    if placed.overlaps(other), !Self.belong(placed, other, in: linted) { lower = other.element }
                }
            }
            look(at: large[placed.company] ?? [])
            if let squares {
                for square in squares { look(at: self.squares[square] ?? []) }
                for square in squares { self.squares[square, default: []].append(placed) }
            } else {
                look(at: all[placed.company] ?? [])
                if large[placed.company, default: []].count < mostLarge {
                    large[placed.company, default: []].append(placed)
                }
            }
            all[placed.company, default: []].append(placed)
            return lower
        }

        /// The squares a shape covers; `nil` for one that covers many.
        private static func squares(of placed: Placed) -> [Square]? {
            let bounds = placed.bounds
            let columns = Int(bounds.x / square)...Int((bounds.x + bounds.width) / square)
            let rows = Int(bounds.y / square)...Int((bounds.y + bounds.height) / square)
            guard columns.count <= mostSquares, rows.count <= mostSquares, columns.count * rows.count <= mostSquares
            else { return nil }
            return columns.flatMap { column in
                rows.map { Square(company: placed.company, column: column, row: $0) }
            }
        }

        /// A boundary event and its host.
        private static func belong(_ one: Placed, _ other: Placed, in linted: LintedMap) -> Bool {
            guard case .node(let left) = one.element, case .node(let right) = other.element else {
                return one.element == other.element
            }
            return left == right || linted.nodes[left].host == right || linted.nodes[right].host == left
        }
    }
}
