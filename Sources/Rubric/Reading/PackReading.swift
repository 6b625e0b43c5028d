public import Findings

/// A pack read with everything there is to say about it: what an author is shown. To score by a pack, read it as an
/// `Instrument`, which refuses a pack with errors.
public struct PackReading: Sendable {
    /// What was read of it, whether or not its parts fit together; `nil` where too little could be read. Only where
    /// `isUsable` may a score rest on it.
    public var understood: Instrument?
    /// Errors, warnings and notes, in the order of files and lines; before them, why an area could not be read.
    public var findings: [Finding]
    private let checksParts: Bool

    /// - Parameters:
    ///   - pack: its files.
    ///   - checksParts: whether to say how its parts fit together; without it only what cannot be read is said, and nothing
    ///     may rest on the pack but comparisons.
    public init(_ pack: Pack, checksParts: Bool = true) {
        var reader = InstrumentReader(pack: pack)
        understood = reader.read(checksParts: checksParts)
        self.checksParts = checksParts
        findings = reader.causes.sorted(by: Self.isBefore) + reader.findings.sorted(by: Self.isBefore)
    }

    /// A pack whose files could not be taken (`Pack.folder`).
    public init(refused findings: [Finding]) {
        self.findings = findings.sorted(by: Self.isBefore)
        checksParts = true
    }

    /// Whether it was checked and has no error.
    public var isUsable: Bool {
        checksParts && understood != nil && !findings.contains { $0.severity == .error }
    }

    /// The instrument, where it can be used.
    public var instrument: Instrument? { isUsable ? understood : nil }

    private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
        if left.location != right.location { return PackPlaces.isBefore(left.location, right.location) }
        return (left.rule, left.message.english) < (right.rule, right.message.english)
    }
}
