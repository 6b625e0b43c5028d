extension ResolvedMap {
    /// All figures of the map.
    var counts: MapCounts {
        var counts = MapCounts()
        countElements(into: &counts)
        countLanes(into: &counts)
        countHandoffs(into: &counts)
        countActors(into: &counts)
        countReferences(into: &counts)
        countFlows(into: &counts)
        let reached = countPaths(into: &counts)
        countDrawing(into: &counts)
        if references.hasQualified {
            counts[.qnameRefs] = QualifiedReferences(self, followedOnPaths: reached).count
        }
        return counts
    }
}
