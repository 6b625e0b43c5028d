/// Finds aliases (`*name`) in YAML text before it is parsed: a chain of them makes a small file describe gigabytes.
enum YAMLAliases {
    /// The 1-based lines of the aliases, no more than `limit` of them.
    ///
    /// An alias begins where a value may begin: behind one of `: - [ , { ?`, or first on its line. A star inside a
    /// sentence is none. A sentence in quotes that looks like one is counted too; the limit leaves room for a few.
    static func lines(in text: String, upTo limit: Int) -> [Int] {
        var found: [Int] = []
        var line = 1
        var before: UInt8?
        var isStar = false
        for byte in text.utf8 {
            if isStar, isNameByte(byte) {
                found.append(line)
                if found.count == limit { return found }
            }
            isStar = byte == star && (before.map(opensValue) ?? true)
            if byte == lineFeed || byte == carriageReturn {
                if byte == lineFeed { line += 1 }
                before = nil
            } else if byte != blank && byte != tab {
                before = byte
            }
        }
        return found
    }

    /// Bytes beyond ASCII count too: libyaml ends lines at U+0085, U+2028 and U+2029.
    private static func opensValue(_ byte: UInt8) -> Bool { byte >= 0x80 || openers.contains(byte) }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || byte == 0x5F
    }

    private static let openers = Array(":-[,{?".utf8)
    private static let star = UInt8(ascii: "*")
    private static let blank: UInt8 = 0x20
    private static let tab: UInt8 = 0x09
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
}
