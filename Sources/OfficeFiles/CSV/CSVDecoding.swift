/// Turns the bytes of a CSV file into UTF-8, whatever they were saved as.
struct DecodedText {
    var utf8: ArraySlice<UInt8>
    var encoding: CSVEncoding
    /// How many characters could not be decoded.
    var badCharacters: Int

    /// Refuses what is no text: zip archives, and bytes with so many NULs that nobody typed them.
    init(_ bytes: [UInt8]) throws(CSVError) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .zipArchive }
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = Self.utf16(bytes.dropFirst(2), .utf16LittleEndian)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = Self.utf16(bytes.dropFirst(2), .utf16BigEndian)
        } else if Self.isBinary(bytes.prefix(4_096)) {
            throw .notText
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            // The mark promises UTF-8, so what is not gets a replacement character, never another encoding.
            self = Self.utf8(bytes.dropFirst(3), .utf8WithMark)
        } else if Self.isUTF8(bytes) {
            self.init(utf8: bytes[...], encoding: .utf8, badCharacters: 0)
        } else {
            self = Self.windows1252(bytes)
        }
    }

    private init(utf8: ArraySlice<UInt8>, encoding: CSVEncoding, badCharacters: Int) {
        self.utf8 = utf8
        self.encoding = encoding
        self.badCharacters = badCharacters
    }

    private static func isBinary(_ start: ArraySlice<UInt8>) -> Bool {
        let nuls = start.count { $0 == 0 }
        return nuls * 8 > start.count
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, _ encoding: CSVEncoding) -> DecodedText {
        if isUTF8(Array(bytes)) { return DecodedText(utf8: bytes, encoding: encoding, badCharacters: 0) }
        return repaired(String(decoding: bytes, as: UTF8.self), encoding)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: CSVEncoding) -> DecodedText {
        let high = encoding == .utf16BigEndian ? 0 : 1
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]))
            index += 2
        }
        if index < bytes.endIndex { units.append(0xFFFD) }
        return repaired(String(decoding: units, as: UTF16.self), encoding)
    }

    private static func repaired(_ text: String, _ encoding: CSVEncoding) -> DecodedText {
        let bad = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        return DecodedText(utf8: Array(text.utf8)[...], encoding: encoding, badCharacters: bad)
    }

    private static func windows1252(_ bytes: [UInt8]) -> DecodedText {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                utf8.append(byte)
            } else {
                let scalar = byte < 0xA0 ? upperControls[Int(byte - 0x80)] : UInt16(byte)
                utf8.append(contentsOf: (Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
            }
        }
        return DecodedText(utf8: utf8[...], encoding: .windows1252, badCharacters: 0)
    }

    /// 0x80...0x9F of windows-1252, as the WHATWG Encoding Standard maps them (index-windows-1252).
    private static let upperControls: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
