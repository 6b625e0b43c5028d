/// A form a report can take. Each is one file below `Formats/` and one name in `allCases`.
public struct ReportFormat: RawRepresentable, CaseIterable, Sendable, Hashable {
    /// The word of `--format`.
    public let rawValue: String
    /// What a file of this form is called, without the point.
    public let fileExtension: String
    let write: @Sendable (GapReport) throws(ReportError) -> [UInt8]

    init(
        rawValue: String, fileExtension: String,
        write: @escaping @Sendable (GapReport) throws(ReportError) -> [UInt8]
    ) {
        self.rawValue = rawValue
        self.fileExtension = fileExtension
        self.write = write
    }

    /// `nil` for a word that names no format.
    public init?(rawValue: String) {
        guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = format
    }

    public static let allCases: [ReportFormat] = [.text, .json, .html, .markdown, .sarif, .oscal]

    public static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
