#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The texts that the cells of a workbook share (ECMA-376 part 1, 18.4.8), as bytes one behind the other: a text becomes
/// a `String` when a cell first shows it, and the same one for all cells that do.
struct SharedStrings {
    private var bytes: [UInt8] = []
    /// Where each text ends in `bytes`.
    private var ends: [UInt32] = []
    private var made: [String?] = []

    var count: Int { ends.count }

    /// Adds what has been put in since the last one as a text.
    mutating func endText() { ends.append(UInt32(clamping: bytes.count)) }

    var byteCount: Int { bytes.count }

    /// Makes room for texts of so many bytes.
    mutating func expect(bytes count: Int) { bytes.reserveCapacity(count) }

    mutating func append(_ piece: Span<UInt8>) {
        unsafe piece.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Takes back what was put in behind byte `count`, down to the start of a character.
    mutating func cut(to count: Int) {
        var count = count
        while count > 0, count < bytes.count, bytes[count] & 0xC0 == 0x80 { count -= 1 }
        bytes.removeLast(max(0, bytes.count - count))
    }

    /// The text at `index`; `nil` where there is none.
    mutating func text(_ index: Int) -> String? {
        if index < made.count, let text = made[index] { return text }
        guard ends.indices.contains(index) else { return nil }
        if made.isEmpty { made = Array(repeating: nil, count: ends.count) }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        let text = CellText.text(bytes.span.extracting(start..<Int(ends[index])))
        made[index] = text
        return text
    }
}

/// The text of a cell out of the bytes of its elements.
enum CellText {
    /// `_x000D_` stands for the character of that number (ECMA-376 part 1, 22.9.2.19), `_x005F_` for the underscore that
    /// begins none. All line ends become line feeds; NUL is left out.
    static func text(_ bytes: Span<UInt8>) -> String {
        mayBeEscaped(bytes) ? unescaped(bytes) : String(utf8: bytes)
    }

    private static func mayBeEscaped(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 0 else { return false }
        return unsafe bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return false }
            let (underscore, carriageReturn) = (Int32(0x5F), Int32(0x0D))
            return unsafe memchr(start, underscore, bytes.count) != nil
                || memchr(start, carriageReturn, bytes.count) != nil
        }
    }

    private static func unescaped(_ bytes: Span<UInt8>) -> String {
        var units: [UInt16] = []
        var text = ""
        var plainStart = 0
        var index = 0
        while index < bytes.count {
            guard let unit = escape(bytes, at: index) else {
                index += 1
                continue
            }
            flush(bytes.extracting(plainStart..<index), after: &units, to: &text)
            units.append(unit)
            index += 7
            plainStart = index
        }
        flush(bytes.extracting(plainStart...), after: &units, to: &text)
        text += String(decoding: units, as: UTF16.self)
        guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0 }) else { return text }
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar == "\0" || (scalar == "\n" && previous == "\r") { continue }
            scalars.append(scalar == "\r" ? "\n" : scalar)
        }
        return String(scalars)
    }

    /// Escapes give UTF-16, in which two may make one character: they are written once plain text or the end follows.
    private static func flush(_ plain: Span<UInt8>, after units: inout [UInt16], to text: inout String) {
        guard plain.count > 0 else { return }
        text += String(decoding: units, as: UTF16.self)
        units.removeAll()
        text += String(utf8: plain)
    }

    private static func escape(_ bytes: Span<UInt8>, at index: Int) -> UInt16? {
        guard index + 7 <= bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F else {
            return nil
        }
        var unit: UInt16 = 0
        for digit in 2..<6 {
            let byte = bytes[index + digit]
            switch byte {
            case 0x30...0x39: unit = unit << 4 | UInt16(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt16((byte & 0xDF) - 0x37)
            default: return nil
            }
        }
        return unit
    }
}
