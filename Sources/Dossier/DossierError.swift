public import Findings

/// Why a dossier gives no result at all. Everything else ends as the state of an input file and as findings.
public struct DossierError: Error, Sendable, Hashable, CustomStringConvertible {
    public var code: Code
    public var message: LocalizedText
    /// The path is relative to the dossier; `nil` where the folder itself is at fault.
    public var location: SourceLocation

    public init(code: Code, message: LocalizedText, location: SourceLocation = SourceLocation()) {
        self.code = code
        self.message = message
        self.location = location
    }

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// There is no folder of this name, or it cannot be listed.
        case missingFolder
        /// The folder holds no `agency.yaml`.
        case missingAgencyFile
        /// `agency.yaml` is no YAML, or says neither id nor name of the agency.
        case badAgencyFile
    }

    /// The place and the English sentence, for logs.
    public var description: String {
        let place = location.description
        return place.isEmpty ? message.english : "\(place): \(message.english)"
    }
}
