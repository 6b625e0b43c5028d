/// What an agency's reports look like beside the usual: its coat of arms and its colour, as `agency.yaml` gives them.
public struct AgencyLook: Sendable, Hashable {
    public var logo: AgencyLogo?
    /// The accent of headings, lines and bars.
    public var colour: AgencyColour?

    public init(logo: AgencyLogo? = nil, colour: AgencyColour? = nil) {
        (self.logo, self.colour) = (logo, colour)
    }

    public var isEmpty: Bool { logo == nil && colour == nil }
}

/// The picture of an agency's coat of arms, as it lay in the dossier.
public struct AgencyLogo: Sendable, Hashable {
    /// Where it lies in the dossier.
    public var path: String
    public var format: Format
    public var bytes: [UInt8]

    /// The kinds of pictures a report takes in.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case png, jpeg, svg

        /// The media type (RFC 6838) a page names it by.
        public var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }
    }

    /// More bytes than these are refused: the picture stands in every report.
    public static let mostBytes = 256 << 10

    public init(path: String, format: Format, bytes: [UInt8]) {
        (self.path, self.format, self.bytes) = (path, format, bytes)
    }

    /// What the bytes are by their first ones, whatever the file is called; `nil` for no picture we know.
    ///
    /// PNG: ISO/IEC 15948, 5.2. JPEG: ITU-T T.81, B.1.1.3. An SVG is XML whose first element is `svg`.
    public static func format(of bytes: [UInt8]) -> Format? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        return isSVG(bytes) ? .svg : nil
    }

    /// Passes over what XML allows before its first element: declaration, comments, a document type, white space.
    private static func isSVG(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        var rest = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
        while rest.hasPrefix("<?") || rest.hasPrefix("<!") {
            guard let end = rest.firstRange(of: rest.hasPrefix("<!--") ? "-->" : ">") else { return false }
            rest = rest[end.upperBound...].drop(while: \.isWhitespace)
        }
        guard rest.hasPrefix("<svg") else { return false }
        return rest.dropFirst(4).first.map { $0.isWhitespace || $0 == ">" || $0 == "/" } ?? false
    }
}
