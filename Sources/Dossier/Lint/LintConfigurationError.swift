public import Findings

/// A lint configuration that cannot be used. Every problem of the file is in it, so that it is mended once.
public struct LintConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    public var code: Code
    /// At least one, in the order of the file.
    public var findings: [Finding]

    public init(code: Code, findings: [Finding]) {
        self.code = code
        self.findings = findings
    }

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The file is not there, or may not be read.
        case cannotOpen
        /// The file is too large, no YAML, or says what it may not.
        case badConfiguration
    }

    /// The places and the English sentences, for logs.
    public var description: String {
        findings.map { "\($0.location.description): \($0.message.english)" }.joined(separator: "\n")
    }
}
