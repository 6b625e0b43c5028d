internal import Assessment
internal import ProcessMaps

/// What the pictures of the maps are made of: the tables of each BPMN file, as far as a picture shows them. `diagram` at
/// each map tells other programs what is drawn where; this tells our own all of it, in the order of the file, so that
/// the same picture comes out.
extension ResultDocument {
    func writeDrawings(to json: inout JSONWriter) {
        let files = drawings.sorted { $0.value < $1.value }.map { result.mapFiles[$0.key] }
        json.set("drawings", files) { DrawingDocument(file: $1).write(to: &$0) }
    }

    /// The position in `drawings` of each BPMN file that is a map's, by its position in the result.
    var drawings: [Int: Int] {
        let files = Set(result.maps.compactMap(\.file)).filter(result.mapFiles.indices.contains)
        return Dictionary(
            files.sorted().enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
}
