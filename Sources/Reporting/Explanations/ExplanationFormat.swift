/// A form an explanation can take. Each is one file in this folder and one name in `allCases`.
public struct ExplanationFormat: RawRepresentable, CaseIterable, Sendable, Hashable {
    /// The word of `--format`.
    public let rawValue: String
    let write: @Sendable (ExplanationReport) -> [UInt8]

    init(rawValue: String, write: @escaping @Sendable (ExplanationReport) -> [UInt8]) {
        self.rawValue = rawValue
        self.write = write
    }

    /// `nil` for a word that names no format.
    public init?(rawValue: String) {
        guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = format
    }

    public static let allCases: [ExplanationFormat] = [.text, .json, .markdown]

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
