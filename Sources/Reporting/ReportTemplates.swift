internal import BundledFiles

/// Where the page shell, style sheet and script of a report come from.
public struct ReportTemplates: Sendable {
    private let read: @Sendable (String) -> String?

    /// - Parameter read: gives the text of a file below `Reports/`, by its path there (`gap/page.mustache`); `nil`
    ///   where there is none.
    public init(_ read: @escaping @Sendable (String) -> String?) { self.read = read }

    /// Those compiled into the package.
    public static let bundled = ReportTemplates { BundledFiles.text("Reports/" + $0) }

    func text(_ path: String) throws(ReportError) -> String {
        guard let text = read(path) else { throw ReportError(code: .templateMissing, name: path) }
        return text
    }
}
