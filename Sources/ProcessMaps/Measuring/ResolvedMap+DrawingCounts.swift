extension ResolvedMap {
    /// What is drawn.
    func countDrawing(into counts: inout MapCounts) {
        counts[.diDiagrams] = draft.diagramCounts.diagrams
        counts[.diShapes] = draft.diagramCounts.shapes
        counts[.diEdges] = draft.diagramCounts.edges
        counts[.diWaypoints] = draft.diagramCounts.waypoints
        var isShown = [Bool](repeating: false, count: draft.map.nodes.count)
        for drawing in draft.drawings {
            if let node = references[drawing.element].node { isShown[node] = true }
        }
        counts[.nodesWithoutDI] = isShown.count { !$0 }
    }
}
