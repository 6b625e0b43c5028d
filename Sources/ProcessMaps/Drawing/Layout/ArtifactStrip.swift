/// Places for data and annotations of a map without a drawing: in rows, each below what it is joined to.
struct ArtifactStrip {
    private let map: ProcessMap
    private let start: Double
    /// The middle of what each artifact is joined to.
    private var wishes: [ElementIndex: Double] = [:]

    init(_ map: ProcessMap, outlines: Outlines, start: Double) {
        self.map = map
        self.start = start
        for association in map.associations {
            for (end, other) in [(association.source, association.target), (association.target, association.source)] {
                guard let end, wishes[end] == nil, let box = outlines.box(of: other) else { continue }
                wishes[end] = box.midX
            }
        }
    }

    /// Data objects stand for themselves only through their references, as in any drawing; and what an activity declares
    /// for itself is not drawn.
    mutating func data(top: Double) -> [PlacedShape] {
        let shown = map.data.indices.filter { index in
            map.data[index].kind != .dataObject && map.data[index].kind != .dataStore
                && !map.notation.innerData.contains(index)
        }
        return row(shown.map { (.data($0), 40, 50) }, gap: 60, top: top)
    }

    mutating func annotations(top: Double) -> [PlacedShape] {
        let sized = map.annotations.indices.map { index -> (ElementIndex, Double, Double) in
            let block = TextBlock(map[map.annotations[index].text], width: 142, size: 12)
            return (.annotation(index), 150, max(30, block.height + 8))
        }
        return row(sized, gap: 24, top: top)
    }

    private func row(
        _ elements: [(element: ElementIndex, width: Double, height: Double)], gap: Double, top: Double
    ) -> [PlacedShape] {
        let order = elements.enumerated().sorted { left, right in
            let (first, second) = (wish(left.element.element), wish(right.element.element))
            return (first, left.offset) < (second, right.offset)
        }
        var x = start
        return order.map { _, entry in
            x = max(x, wish(entry.element) - entry.width / 2)
            let box = Box(x: x, y: top, width: entry.width, height: entry.height)
            x += entry.width + gap
            return PlacedShape(element: entry.element, box: box)
        }
    }

    private func wish(_ element: ElementIndex) -> Double { wishes[element] ?? start }
}
