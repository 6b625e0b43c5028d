/// What one level of a map (the whole, or the inside of a sub-process) asks of the layout.
struct Grid {
    var items: [Item] = []
    var links: [Link] = []
    /// How many bands of rows there are, one under the other.
    var bands: [Band] = []

    /// The items of each band that no link joins to another.
    var unlinkedItems: [[Int]] {
        var isLinked = Array(repeating: false, count: items.count)
        for link in links where link.source != link.target {
            isLinked[link.source] = true
            isLinked[link.target] = true
        }
        var groups: [[Int]] = Array(repeating: [], count: bands.count)
        for index in items.indices where !isLinked[index] { groups[items[index].band].append(index) }
        return groups
    }

    /// Something that stands in a cell.
    struct Item {
        var node: Int
        var width, height: Double
        var band: Int
        /// Boundary events on its lower border, left to right.
        var guests: [Int] = []
    }

    /// A row of rows: a lane, or a pool without lanes.
    struct Band {
        var leastHeight = 0.0
        /// The room left free above the band.
        var gapAbove = 0.0
    }

    /// A flow between two items.
    struct Link {
        var element: ElementIndex
        var source: Int
        var target: Int
        /// The place in `guests` of the boundary event it leaves from.
        var guest: Int?
        /// A message flow, which takes no part in the order of the columns and leaves up or down.
        var isMessage = false
        /// How much room its name takes beside the line; `nil` without one.
        var label: (width: Double, height: Double)?
    }
}

/// Where everything of a grid stands, from its own corner (0, 0).
struct GridPlan {
    var boxes: [Box]
    /// The boxes of the boundary events of each item.
    var guests: [[Box]]
    /// From top to bottom of each band.
    var bands: [ClosedRange<Double>]
    /// The points of each link.
    var lines: [[Point]]
    /// Where the name of each link stands: past where it parts from the others of its source.
    var labels: [Box?]
    var width: Double
    var height: Double

    static let guestSize = 32.0
}
