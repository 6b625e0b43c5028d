/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONEscapes {
    /// The characters of a string whose escapes `JSONIndexer` has found to be right.
    static func resolved(_ written: ArraySlice<UInt8>) -> String {
        var units: [UInt8] = []
        units.reserveCapacity(written.count)
        var rest = written
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let kind = rest.popFirst() else {
                units.append(byte)
                continue
            }
            if kind == UInt8(ascii: "u") {
                units.append(contentsOf: UTF8.encode(scalar(&rest)) ?? UTF8.encodedReplacementCharacter)
            } else {
                units.append(plain(kind) ?? kind)
            }
        }
        return String(decoding: units, as: UTF8.self)
    }

    /// What stands for a control character, or for itself; `nil` for what is no escape.
    static func plain(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The number of four hexadecimal digits; `nil` for anything else.
    static func number(_ digits: some Collection<UInt8>) -> UInt16? {
        guard digits.count == 4, digits.allSatisfy({ hexadecimal($0) != nil }) else { return nil }
        return digits.reduce(0) { $0 << 4 | UInt16(hexadecimal($1) ?? 0) }
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Takes the digits behind `\u`, and those of the second half of a pair.
    private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
        guard let first = number(rest.prefix(4)) else { return "\u{FFFD}" }
        rest = rest.dropFirst(4)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]),
            let second = number(rest.dropFirst(2).prefix(4)), UTF16.isTrailSurrogate(second)
        else { return "\u{FFFD}" }
        rest = rest.dropFirst(6)
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }
}
