import XMLStreaming

/// A receiver that writes down what it is told.
struct Recorder: XMLReceiver, ~Copyable {
    static let vocabulary = XMLVocabulary(names: ["map", "step", "id", "name"], namespaces: ["urn:map"])
    static let step: XMLSymbol = 1
    static let id: XMLSymbol = 2

    var events: [String] = []
    var lines: [Int] = []
    /// How the open elements will end.
    private var open: [String] = []
    /// Stops at the element of this name.
    var last: XMLSymbol = .unknown

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        let id = tag.withValue(of: Self.id) { " " + Self.text(of: $0) } ?? ""
        let name = tag.name == .unknown ? tag.localNameText : Self.vocabulary.names[Int(tag.name)]
        events.append("<\(name)\(id)")
        open.append(tag.name == .unknown ? "/" : "/\(name)")
        lines.append(tag.line)
        return tag.name == .unknown || tag.name != last
    }

    mutating func end() {
        events.append(open.popLast() ?? "/")
    }

    var wantsText: Bool { true }

    mutating func text(_ utf8: Span<UInt8>) {
        let text = Self.text(of: utf8)
        // Texts may come in pieces: what counts is what they make together.
        if let before = events.last, before.hasPrefix("\"") {
            events[events.count - 1] = before + text
        } else {
            events.append("\"" + text)
        }
    }

    private static func text(of utf8: Span<UInt8>) -> String {
        String(decoding: utf8.indices.map { utf8[$0] }, as: UTF8.self)
    }
}

/// What a document gave.
struct Recording {
    var events: [String]
    var lines: [Int]
    var outcome: XMLOutcome

    var failure: XMLFailure? { outcome.failure }
    var texts: String { events.filter { $0.hasPrefix("\"") }.map { $0.dropFirst() }.joined() }

    init(_ bytes: [UInt8], pieces: Int = .max, limits: XMLLimits = XMLLimits(), stoppingAt last: XMLSymbol = .unknown) {
        var recorder = Recorder()
        recorder.last = last
        outcome = XMLParser(vocabulary: Recorder.vocabulary, limits: limits)
            .parse(bytes: bytes, inPiecesOf: pieces, into: &recorder)
        events = recorder.events
        lines = recorder.lines
    }

    init(_ text: String, pieces: Int = .max, limits: XMLLimits = XMLLimits(), stoppingAt last: XMLSymbol = .unknown) {
        self.init(Array(text.utf8), pieces: pieces, limits: limits, stoppingAt: last)
    }
}
