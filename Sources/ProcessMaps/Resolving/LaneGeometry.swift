/// Lanes by the drawing: some tools write lanes without naming what lies in them.
enum LaneGeometry {
    struct Result {
        /// By node.
        var lanes: [Int?]
        /// Drawings of nodes nobody looked at, because the budget was spent. The nodes stay where they are written.
        var undecided = Occurrences()
    }

    private struct Box {
        var area: Double
        var bounds: Bounds
        var lane: Int

        func holds(_ x: Double, _ y: Double) -> Bool {
            bounds.x <= x && x <= bounds.x + bounds.width && bounds.y <= y && y <= bounds.y + bounds.height
        }
    }

    /// For each node: of the lanes of its process drawn on the same plane whose bounds hold the middle of the node's
    /// bounds, the one of the smallest area, the first drawn of equal ones.
    static func lanes(of draft: borrowing MapDraft, _ references: References) -> Result {
        var result = Result(lanes: [Int?](repeating: nil, count: draft.map.nodes.count))
        guard !draft.map.lanes.isEmpty else { return result }
        var left = draft.budgets.laneComparisons
        for plane in draft.planes {
            let boxes = boxes(on: plane, draft, references)
            guard !boxes.isEmpty else { continue }
            for shape in plane {
                guard let node = references[draft.shapeElements[shape]].node, result.lanes[node] == nil,
                    let candidates = boxes[draft.map.nodes[node].process]
                else { continue }
                guard left > 0 else {
                    result.undecided.note(line: draft.map.nodes[node].line, id: draft.map.nodes[node].id)
                    continue
                }
                let bounds = draft.map.shapes[shape].bounds
                let (x, y) = (bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
                let hit = candidates.firstIndex { $0.holds(x, y) }
                left -= hit ?? candidates.count
                result.lanes[node] = hit.map { candidates[$0].lane }
            }
        }
        return result
    }

    /// The lanes drawn on a plane by their process, the smallest first.
    private static func boxes(
        on plane: Range<Int>, _ draft: borrowing MapDraft, _ references: References
    ) -> [Int?: [Box]] {
        var boxes: [Int?: [Box]] = [:]
        for shape in plane {
            guard let lane = references[draft.shapeElements[shape]].lane else { continue }
            let bounds = draft.map.shapes[shape].bounds
            boxes[draft.map.lanes[lane].process, default: []].append(
                Box(area: bounds.width * bounds.height, bounds: bounds, lane: lane))
        }
        return boxes.mapValues { boxes in
            // Sorting by the position as well keeps the order of the file among equal areas.
            boxes.indices.sorted { (boxes[$0].area, $0) < (boxes[$1].area, $1) }.map { boxes[$0] }
        }
    }
}
