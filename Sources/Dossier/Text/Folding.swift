import ProcessMaps

/// How names and numbers that people typed are compared. No locale takes part.
enum Folding {
    /// Letters and digits only, lower-case: names of units, headings, words of a list. `&` counts as `dan`.
    static func name(_ text: some StringProtocol) -> String {
        if let folded = asciiName(text.utf8) { return folded }
        var folded = ""
        for character in text.lowercased() {
            if character == "&" {
                folded += "dan"
            } else if character.isLetter || character.isNumber {
                folded.append(character)
            }
        }
        return folded
    }

    /// Numbers of SOPs and codes: upper-case, without blanks (contracts: *Rules of counting*, "Codes").
    static func number(_ text: some StringProtocol) -> String {
        asciiNumber(text.utf8) ?? ProcessCode(text)?.text ?? ""
    }

    /// A path as people type it into a register: `\` is `/`, and `./` at the front says nothing.
    static func path(_ text: String) -> String {
        var path = String(text.map { $0 == "\\" ? "/" : $0 })
        while path.hasPrefix("./") { path.removeFirst(2) }
        return path
    }

    // Nearly every text is ASCII, and registers are long: its bytes are folded ten times as fast as its characters.

    private static func asciiName(_ utf8: some Collection<UInt8>) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(utf8.count)
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: folded.append(byte)
            case 0x41...0x5A: folded.append(byte | 0x20)
            case UInt8(ascii: "&"): folded += Array("dan".utf8)
            case 0x80...: return nil
            default: break
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    private static func asciiNumber(_ utf8: some Collection<UInt8>) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(utf8.count)
        for byte in utf8 {
            switch byte {
            case 0x61...0x7A: folded.append(byte & 0xDF)
            case 0x20, 0x09...0x0D: break
            case 0x80...: return nil
            default: folded.append(byte)
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }
}
