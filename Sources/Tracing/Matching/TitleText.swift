internal import Foundation

/// A title as plain words: NFKC, lower case, without accents and punctuation.
///
/// What is beyond the limits is cut, for a title of that length is none.
struct TitleText: Hashable {
    /// In Unicode scalars.
    static let limit = 2_000
    static let wordLimit = 80

    struct Word: Hashable {
        var text: String
        /// Said beside the rest, as in brackets.
        var isAside = false
        /// Named beside the word before it, as in a list: *Perencanaan, Pelaksanaan*, *Tera/Tera Ulang*.
        var isListed = false
        /// Part of what an abbreviation stands for.
        var isOpened = false
    }

    /// In the order of the title; of a doubled word (*surat-surat*) one.
    let words: [Word]
    /// Whether something was cut.
    let isCut: Bool

    /// A plain ASCII title, as nearly all are, is read byte by byte; every other by its Unicode scalars.
    init(_ title: Substring) {
        if let plain = Self.plain(title) { self = plain } else { self.init(anyScalars: title) }
    }

    /// The words alone.
    static func words(of text: String) -> [String] { TitleText(text[...]).words.map(\.text) }

    // MARK: - Plain titles

    /// `nil` for a title that is not of ASCII alone, as far as it is looked at.
    private static func plain(_ title: Substring) -> TitleText? {
        var title = title
        return title.withUTF8 { bytes -> TitleText? in
            let seen = bytes.prefix(limit)
            guard seen.allSatisfy({ $0 < 0x80 }) else { return nil }
            var scan = Scan(isCut: seen.count < bytes.count)
            var start = seen.startIndex
            for place in seen.indices where !isWord(seen[place]) {
                scan.take(lowercased(seen[start..<place]))
                scan.pass(seen[place])
                start = place + 1
            }
            scan.take(lowercased(seen[start...]))
            return TitleText(scan)
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 0x20) || (48...57).contains(byte)
    }

    /// Letters and digits in lower case: a digit has the bit that makes letters small already.
    private static func lowercased(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(unsafeUninitializedCapacity: word.count) { buffer in
            for (place, byte) in word.enumerated() { buffer[place] = byte | 0x20 }
            return word.count
        }
    }

    // MARK: - Any titles

    /// A title read by its Unicode scalars, which gives the same for a plain one.
    init(anyScalars title: Substring) {
        let (folded, isCut) = Self.folded(title)
        var scan = Scan(isCut: isCut)
        var word = String.UnicodeScalarView()
        for scalar in folded {
            if Self.isWord(scalar) {
                word.append(scalar)
                continue
            }
            scan.take(String(word))
            word.removeAll(keepingCapacity: true)
            scan.pass(scalar.isASCII ? UInt8(ascii: scalar) : 0)
        }
        scan.take(String(word))
        self.init(scan)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return isWord(byte) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func folded(_ title: Substring) -> (String.UnicodeScalarView, isCut: Bool) {
        let scalars = title.unicodeScalars.prefix(limit)
        let isCut = scalars.endIndex != title.unicodeScalars.endIndex
        let text = String(Substring(scalars)).precomposedStringWithCompatibilityMapping
        var folded = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars.prefix(2 * limit) {
            if scalar.isASCII {
                folded.append(scalar)
                continue
            }
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark, .format: continue
            default: break
            }
            // jum’at and jumat are one word.
            if "’‘ʼ".unicodeScalars.contains(scalar) { continue }
            folded.append(scalar)
        }
        return (String(folded).lowercased().unicodeScalars, isCut)
    }

    // MARK: - Words on the way

    private init(_ scan: Scan) { (words, isCut) = (scan.words, scan.isCut) }

    /// How far a title was read: its words, and what is known of the next by the marks before it.
    private struct Scan {
        var words: [Word] = []
        var isCut: Bool
        private var depth = 0
        private var isListed = false

        init(isCut: Bool) { self.isCut = isCut }

        mutating func take(_ text: String) {
            guard !text.isEmpty else { return }
            defer { isListed = false }
            let last = words.last?.text
            guard text != last else { return }
            guard words.count < TitleText.wordLimit else {
                isCut = true
                return
            }
            let isJoined = last == "dan" || last == "atau" || last == "serta"
            words.append(Word(text: text, isAside: depth > 0, isListed: isListed || isJoined))
        }

        /// What stands between words: an ASCII character, or 0 for any other.
        mutating func pass(_ mark: UInt8) {
            switch mark {
            case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: ";"):
                isListed = true
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            default: break
            }
        }
    }
}
