extension String {
    /// The text of these bytes, which a parser has found to be UTF-8; what is none becomes U+FFFD.
    init(utf8 bytes: Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

extension Int {
    /// The number that decimal digits write, with blanks around them; `nil` for anything else and for what does not fit.
    init?(digits bytes: Span<UInt8>) {
        var value = 0
        var hasDigit = false
        var isOver = false
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39 where !isOver:
                let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
                let (sum, second) = tens.addingReportingOverflow(Int(byte &- 0x30))
                if overflow || second { return nil }
                value = sum
                hasDigit = true
            case 0x20, 9, 10, 13: isOver = hasDigit
            default: return nil
            }
        }
        guard hasDigit else { return nil }
        self = value
    }
}
