internal import Crypto

/// UUIDs made of names (RFC 9562, 5.5): the same name has the same one in every run and on every machine.
struct NameUUID {
    /// Of what this tool names; chosen once, never to change.
    private static let space: [UInt8] = [
        0x5E, 0x0B, 0x7B, 0x1A, 0x61, 0x3C, 0x4F, 0x5D, 0x9A, 0x27, 0x3D, 0x84, 0x10, 0xC6, 0xB2, 0xE7,
    ]
    /// What stands before every name: whose result it is, and of which day.
    private let prefix: String

    init(of prefix: [String]) {
        self.prefix = Self.joined([Self.joined(prefix)])
    }

    /// `kind` keeps the ids of one kind of thing apart from those of another.
    func uuid(_ kind: String, _ id: String...) -> String {
        Self.text(named: prefix + Self.joined([kind] + id))
    }

    /// Parts cannot run into each other: each says how long it is.
    private static func joined(_ parts: [String]) -> String { parts.map { "\($0.utf8.count):\($0)" }.joined() }

    static func text(named name: String, in space: [UInt8] = space) -> String {
        var bytes = Array(Insecure.SHA1.hash(data: space + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]].map { $0.joined() }
            .joined(separator: "-")
    }
}
