/// The words of a text in lower case: letters and digits.
enum NameWords {
    static func of(_ text: String) -> [String] {
        ascii(text.utf8) ?? text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Nearly every text is ASCII, of which the bytes are read ten times as fast as the characters.
    private static func ascii(_ bytes: String.UTF8View) -> [String]? {
        var (words, word): ([String], [UInt8]) = ([], [])
        for byte in bytes {
            switch byte {
            case 0x80...: return nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            default:
                guard !word.isEmpty else { continue }
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}
