import Findings
public import XMLStreaming

/// Reads BPMN 2.0 files, streaming, into `MapFile`.
///
///     let file = MapReader().read(contentsOf: "maps/izin-usaha.bpmn")
///     print(file.state, file.map.kind, file.counts[.handoffs])
///
/// Nothing is thrown: what is wrong with a file is in its `state`, `problem` and `findings`. No network is used and
/// nothing but the file itself is opened. A reader is a value without state of its own: one may serve many threads.
public struct MapReader: Sendable {
    public var limits: XMLLimits
    /// Work that one file is worth; tests give less.
    var budgets = WorkBudgets()

    public init(limits: XMLLimits = XMLLimits()) {
        self.limits = limits
    }

    /// Reads the file at `path`. Results and messages name it `displayPath` where given. A file that cannot be opened is
    /// refused with the code `cannotOpen`.
    public func read(contentsOf path: String, as displayPath: String? = nil) -> MapFile {
        read(as: displayPath ?? path) { parser, builder in parser.parse(contentsOf: path, into: &builder) }
    }

    /// Reads a file that is already in memory.
    public func read(bytes: [UInt8], as displayPath: String = "") -> MapFile {
        read(as: displayPath) { parser, builder in parser.parse(bytes: bytes, into: &builder) }
    }

    private static let vocabulary = BPMNNamespace.vocabulary()

    private func read(as path: String, _ parse: (XMLParser, inout MapBuilder) -> XMLOutcome) -> MapFile {
        var builder = MapBuilder()
        var outcome = parse(XMLParser(vocabulary: Self.vocabulary, limits: limits), &builder)
        var nearNamespace: String?
        if case .nearDefinitions(let namespace) = builder.root {
            nearNamespace = namespace
            builder = MapBuilder(isLenient: true)
            let vocabulary = BPMNNamespace.vocabulary(model: namespace)
            outcome = parse(XMLParser(vocabulary: vocabulary, limits: limits), &builder)
        }
        builder.draft.budgets = budgets
        return MapFile(path: path, outcome: outcome, nearNamespace: nearNamespace, builder: builder)
    }
}
