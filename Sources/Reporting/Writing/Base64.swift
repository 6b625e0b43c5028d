internal import Foundation

/// Bytes as letters (RFC 4648, 4): for pictures in pages and result files.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// `nil` for what is not written so; Foundation alone would make something of `ab=c`.
    static func bytes(_ text: String) -> [UInt8]? {
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
        return Array(data)
    }
}
