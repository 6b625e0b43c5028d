/// Of a JSON text that comes in pieces, the outermost object with some of its members only: what nobody wants is passed
/// over as it comes and never held.
///
/// A member that is not wanted is `null`, followed by the line breaks it had, so that the lines of the rest are those of
/// the file. What is passed over is followed only as far as it takes to find its end; everything else is kept as it is
/// for `JSONText` to judge.
struct JSONExcerpt {
    /// What was kept so far.
    private(set) var bytes: [UInt8] = []
    private let wanted: Set<String>
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// The text that stood last on the level of the members, without its quotes: the key, before a colon.
    private var key: [UInt8] = []
    private var isKept = true

    /// - Parameter wanted: the names of the members to keep.
    init(keeping wanted: Set<String>) { self.wanted = wanted }

    mutating func add(_ piece: [UInt8]) {
        var position = 0
        while position < piece.count {
            let byte = piece[position]
            if isKept {
                bytes.append(byte)
            } else if byte == UInt8(ascii: "\n") {
                bytes.append(byte)
            }
            if isInString { inString(byte) } else { outside(byte) }
            position += 1
        }
    }

    private mutating func inString(_ byte: UInt8) {
        if depth == 1, isKept { key.append(byte) }
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
            if depth == 1, isKept { key.removeLast() }
        }
    }

    private mutating func outside(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""):
            isInString = true
            if depth == 1 { key.removeAll(keepingCapacity: true) }
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            if depth == 0, !isKept { resume(with: byte) }
        case UInt8(ascii: ":") where depth == 1 && isKept:
            guard !wanted.contains(String(decoding: key, as: UTF8.self)) else { return }
            bytes += Array("null".utf8)
            isKept = false
        case UInt8(ascii: ",") where depth == 1 && !isKept: resume(with: byte)
        default: break
        }
    }

    private mutating func resume(with byte: UInt8) {
        isKept = true
        bytes.append(byte)
    }
}
