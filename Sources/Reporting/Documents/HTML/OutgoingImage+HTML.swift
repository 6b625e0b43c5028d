internal import OfficeFiles

extension OutgoingImage {
    /// The picture itself as an address (RFC 2397): nothing is fetched.
    var dataAddress: String {
        let kind = bytes.starts(with: [0x89, 0x50]) ? "png" : "jpeg"
        return "data:image/\(kind);base64," + Base64.text(bytes)
    }
}
