/// Goes once over a JSON text (RFC 8259) and writes down where its values stand.
///
/// Strict: no comments, no comma behind the last member, no bare words, UTF-8 only, no half surrogate pairs. A byte order
/// mark in front, as editors on Windows write it, is passed over. No recursion: what is nested deeper than any file of
/// ours is refused.
struct JSONIndexer {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var entries: [JSONText.Entry] = []
    /// The containers that are open, by entry.
    private var open: [Int] = []

    static let deepest = 256
    /// Places are kept in 32 bits.
    static let mostBytes = Int(UInt32.max) - 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What may come next.
    private enum Place {
        case value, valueOrEnd, key, keyOrEnd, behindValue
    }

    mutating func run() throws(JSONSyntaxError) {
        guard bytes.count <= Self.mostBytes else { throw JSONSyntaxError(code: .tooLarge, offset: 0) }
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw JSONSyntaxError(code: .notUTF8, offset: error.byteOffsets.lowerBound)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        entries.reserveCapacity(bytes.count / 16)
        var place = Place.value
        while true {
            skipBlanks()
            guard let byte = current else {
                guard open.isEmpty, place == .behindValue else { throw problem(.endsEarly) }
                return
            }
            place = try step(place, byte)
        }
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func problem(_ code: JSONSyntaxError.Code) -> JSONSyntaxError {
        JSONSyntaxError(code: code, offset: min(position, bytes.count))
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    // MARK: Structure

    private mutating func step(_ place: Place, _ byte: UInt8) throws(JSONSyntaxError) -> Place {
        switch place {
        case .value: return try value(byte)
        case .valueOrEnd: return byte == UInt8(ascii: "]") ? close() : try value(byte)
        case .key: return try key(byte)
        case .keyOrEnd: return byte == UInt8(ascii: "}") ? close() : try key(byte)
        case .behindValue: return try behindValue(byte)
        }
    }

    private mutating func value(_ byte: UInt8) throws(JSONSyntaxError) -> Place {
        switch byte {
        case UInt8(ascii: "{"):
            try begin()
            return .keyOrEnd
        case UInt8(ascii: "["):
            try begin()
            return .valueOrEnd
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
        return .behindValue
    }

    private mutating func begin() throws(JSONSyntaxError) {
        guard open.count < Self.deepest else { throw problem(.tooDeep) }
        open.append(entries.count)
        entries.append(JSONText.Entry(start: UInt32(position), end: 0))
        position += 1
    }

    private mutating func close() -> Place {
        position += 1
        if let container = open.popLast() { entries[container].end = UInt32(clamping: entries.count) }
        return .behindValue
    }

    private mutating func key(_ byte: UInt8) throws(JSONSyntaxError) -> Place {
        guard byte == UInt8(ascii: "\"") else { throw problem(.notJSON) }
        try string()
        skipBlanks()
        guard let next = current else { throw problem(.endsEarly) }
        guard next == UInt8(ascii: ":") else { throw problem(.notJSON) }
        position += 1
        return .value
    }

    private mutating func behindValue(_ byte: UInt8) throws(JSONSyntaxError) -> Place {
        guard let container = open.last else { throw problem(.notJSON) }
        let isObject = bytes[Int(entries[container].start)] == UInt8(ascii: "{")
        if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return close() }
        guard byte == UInt8(ascii: ",") else { throw problem(.notJSON) }
        position += 1
        return isObject ? .key : .value
    }

    // MARK: Values that hold no others

    private mutating func add(from start: Int) {
        entries.append(JSONText.Entry(start: UInt32(start), end: UInt32(position)))
    }

    private mutating func string() throws(JSONSyntaxError) {
        let start = position
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return add(from: start)
            case UInt8(ascii: "\\"): try escape()
            case 0..<0x20: throw problem(.notJSON)
            default: position += 1
            }
        }
        throw problem(.endsEarly)
    }

    private mutating func escape() throws(JSONSyntaxError) {
        guard position + 1 < bytes.count else { throw problem(.endsEarly) }
        guard bytes[position + 1] == UInt8(ascii: "u") else {
            guard JSONEscapes.plain(bytes[position + 1]) != nil else { throw problem(.notJSON) }
            position += 2
            return
        }
        let first = try hexadecimal()
        guard UTF16.isLeadSurrogate(first) || UTF16.isTrailSurrogate(first) else { return }
        guard UTF16.isLeadSurrogate(first), position < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            UTF16.isTrailSurrogate(try hexadecimal())
        else { throw problem(.notJSON) }
    }

    /// Passes over `\u` and its four digits.
    private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt16 {
        guard position + 6 <= bytes.count else { throw problem(.endsEarly) }
        guard bytes[position + 1] == UInt8(ascii: "u"),
            let number = JSONEscapes.number(bytes[(position + 2)..<(position + 6)])
        else { throw problem(.notJSON) }
        position += 6
        return number
    }

    private mutating func word(_ word: StaticString) throws(JSONSyntaxError) {
        let start = position
        for index in 0..<word.utf8CodeUnitCount {
            guard let byte = current else { throw problem(.endsEarly) }
            guard word.withUTF8Buffer({ $0[index] }) == byte else { throw problem(.notJSON) }
            position += 1
        }
        add(from: start)
    }

    private mutating func number() throws(JSONSyntaxError) {
        let start = position
        skip(UInt8(ascii: "-"))
        if !skip(UInt8(ascii: "0")) { try digits() }
        if skip(UInt8(ascii: ".")) { try digits() }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
            try digits()
        }
        add(from: start)
    }

    @discardableResult
    private mutating func skip(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func digits() throws(JSONSyntaxError) {
        guard let first = current else { throw problem(.endsEarly) }
        guard Self.isDigit(first) else { throw problem(.notJSON) }
        while let byte = current, Self.isDigit(byte) { position += 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") }
}

/// Why a text is no JSON.
struct JSONSyntaxError: Error, Hashable {
    enum Code: Hashable {
        case notJSON, notUTF8
        /// The text breaks off.
        case endsEarly
        case tooDeep, tooLarge
    }

    var code: Code
    /// Where in the text, in bytes.
    var offset: Int
}
