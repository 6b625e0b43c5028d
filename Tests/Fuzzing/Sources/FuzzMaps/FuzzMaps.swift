import Findings
import ProcessMaps
import XMLStreaming

/// What the fuzzer calls with each input: all that a map goes through after somebody hands it over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMaps(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let file = MapReader().read(bytes: bytes, as: "uji.bpmn")
    promise(file.state != .read || file.problem == nil, "a file that is read has no problem")
    promise(file.state == .read || file.problem != nil, "a file that is not read says why")
    promise(MapCounts.Column.allCases.allSatisfy { file.counts[$0] >= 0 }, "no figure is negative")
    parseInPieces(bytes)
    if file.state != .refused {
        use(file.map)
        _ = MapLint().check(file).findings.count
    }
    return 0
}

/// The pieces a document comes in must not matter to its safety.
private func parseInPieces(_ bytes: [UInt8]) {
    var receiver = Discarding()
    let parser = XMLParser(vocabulary: XMLVocabulary(names: ["task", "id"], namespaces: []))
    _ = parser.parse(bytes: bytes, inPiecesOf: 7, into: &receiver)
}

/// Every question the tool asks of a map, and its drawing, which must be XML whatever names the map holds.
private func use(_ map: ProcessMap) {
    _ = (map.kind, map.level, map.handoffs.count, map.performers().count, map.elementsByID().count)
    for node in map.nodes.indices { _ = map.performerName(of: node) }
    for process in map.processes.indices {
        _ = (map.kind(ofProcess: process), map.code(ofProcess: process), map.performers(ofProcess: process).count)
    }
    // Whatever has a thousand nodes is drawn by the tests.
    guard map.nodes.count <= 1_000, map.shapes.count + map.edges.count <= 2_000 else { return }
    var receiver = Discarding()
    let drawing = Array(MapDrawing(map).svg().utf8)
    let outcome = XMLParser(vocabulary: XMLVocabulary(names: [], namespaces: [])).parse(bytes: drawing, into: &receiver)
    promise(outcome.failure == nil && outcome.irregularities.isEmpty, "a drawing is well-formed XML")
    promise(!MapDrawing(map).pages().pictures.isEmpty, "a map has a picture at least")
}

/// Ends the run where a promise is broken, in a release build too.
private func promise(_ holds: Bool, _ words: StaticString) {
    if !holds { fatalError("\(words)") }
}

private struct Discarding: XMLReceiver, ~Copyable {
    mutating func start(_ tag: borrowing XMLStartTag) -> Bool { true }
    var wantsText: Bool { true }
    mutating func end() {}
    mutating func text(_ utf8: Span<UInt8>) {}
}
