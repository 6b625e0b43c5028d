public import Findings

/// A rubric pack that cannot be used, with everything that is wrong in it, so that its author mends it once.
public struct RubricError: Error, Sendable, Hashable {
    /// At least one; each names the file and line.
    public var findings: [Finding]

    public init(findings: [Finding]) { self.findings = findings }
}
