public import Findings

/// A pack read with everything there is to say about it: what an author is shown. To score by a pack, read it as an
/// `Instrument`, which refuses a pack with errors.
public struct PackReading: Sendable {
    /// What was read of it, whether or not its parts fit together; `nil` where too little could be read. Only where
    /// `isUsable` may a score rest on it.
    public var understood: Instrument?
    /// Errors, warnings and notes, in the order of files and lines.
    public var findings: [Finding]

    public init(_ pack: Pack) {
        var reader = InstrumentReader(pack: pack)
        understood = reader.read()
        findings = reader.findings.sorted(by: Self.isBefore)
    }

    /// A pack whose files could not be taken (`Pack.folder`).
    public init(refused findings: [Finding]) { self.findings = findings.sorted(by: Self.isBefore) }

    /// Whether it has no error.
    public var isUsable: Bool { understood != nil && !findings.contains { $0.severity == .error } }

    /// The instrument, where it can be used.
    public var instrument: Instrument? { isUsable ? understood : nil }

    private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
        if left.location != right.location { return PackPlaces.isBefore(left.location, right.location) }
        return (left.rule, left.message.english) < (right.rule, right.message.english)
    }
}
