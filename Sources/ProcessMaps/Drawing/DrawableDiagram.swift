/// A plane of a file that can be drawn.
public struct DrawableDiagram: Sendable, Hashable {
    /// The position in `ProcessMap.diagrams`.
    public var index: Int
    /// The name of the plane, else of what it shows; empty where neither is named.
    public var name: String
}

extension ProcessMap {
    /// The planes that show a usable drawing, in the order of the file. Empty where the file has none, and the whole map
    /// is laid out instead.
    public var drawableDiagrams: [DrawableDiagram] {
        diagrams.indices.compactMap { index in
            InterchangeScene(self, plane: diagrams[index]).scene().map {
                DrawableDiagram(index: index, name: $0.caption)
            }
        }
    }
}
