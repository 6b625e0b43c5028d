internal import OfficeFiles

extension OutgoingImage {
    /// The picture itself as an address (RFC 2397): nothing is fetched.
    var dataAddress: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            word <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let letter = alphabet[Int(word >> UInt32(18 - 6 * place) & 63)]
                text.append(place <= group.count ? letter : UInt8(ascii: "="))
            }
        }
        let kind = bytes.starts(with: [0x89, 0x50]) ? "png" : "jpeg"
        return "data:image/\(kind);base64," + String(decoding: text, as: UTF8.self)
    }
}
