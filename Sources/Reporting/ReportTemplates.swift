internal import BundledFiles

/// Where the page shell, style sheet, script and sections of a report come from.
public struct ReportTemplates: Sendable {
    private let read: @Sendable (String) -> String?

    /// - Parameter read: gives the text of a file below `Reports/`, by its path there (`gap/page.mustache`); `nil`
    ///   where there is none.
    public init(_ read: @escaping @Sendable (String) -> String?) { self.read = read }

    /// Those compiled into the package.
    public static let bundled = ReportTemplates { BundledFiles.text("Reports/" + $0) }

    /// The paths of those compiled into the package, below `Reports/`.
    public static let paths: [String] = BundledFiles.paths.filter { $0.hasPrefix("Reports/") }.map {
        String($0.dropFirst("Reports/".count))
    }

    /// An office's own files in place of those of the same path; what it does not have is as compiled in.
    ///
    /// - Parameter own: finds a file by its path below `Reports/`.
    public init(own: @escaping @Sendable (String) -> OwnFile) {
        self.init { path in
            switch own(path) {
            case .text(let text): text
            case .unreadable: nil
            case .absent: Self.bundled.read(path)
            }
        }
    }

    /// A file that may be there in place of ours.
    public enum OwnFile: Sendable, Hashable {
        case text(String)
        /// It is there, and is no text.
        case unreadable
        case absent
    }

    func text(_ path: String) throws(ReportError) -> String {
        guard let text = read(path) else { throw ReportError(code: .templateMissing, name: path) }
        return text
    }
}
