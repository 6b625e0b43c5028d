internal import Foundation

/// A title as plain words: NFKC, lower case, without accents and punctuation.
///
/// What is beyond the limits is cut, for a title of that length is none.
struct TitleText {
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
    private(set) var words: [Word] = []
    /// Whether something was cut.
    private(set) var isCut = false

    init(_ title: Substring) {
        let (folded, isCut) = Self.folded(title)
        self.isCut = isCut
        var word = String.UnicodeScalarView()
        var depth = 0
        var isListed = false
        for scalar in folded {
            if scalar.properties.isAlphabetic || Self.isDigit(scalar) {
                word.append(scalar)
                continue
            }
            if take(&word, isAside: depth > 0, isListed: isListed) { isListed = false }
            if [",", "/", "&", "+", ";"].contains(scalar) { isListed = true }
            if scalar == "(" || scalar == "[" { depth += 1 }
            if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
        }
        take(&word, isAside: depth > 0, isListed: isListed)
    }

    /// The words alone.
    static func words(of text: String) -> [String] { TitleText(text[...]).words.map(\.text) }

    /// `false` where there is no word to take.
    @discardableResult
    private mutating func take(
        _ word: inout String.UnicodeScalarView, isAside: Bool, isListed: Bool
    ) -> Bool {
        guard !word.isEmpty else { return false }
        let text = String(word)
        word.removeAll(keepingCapacity: true)
        guard text != words.last?.text else { return true }
        guard words.count < Self.wordLimit else {
            isCut = true
            return true
        }
        let isJoined = ["dan", "atau", "serta"].contains(words.last?.text)
        words.append(Word(text: text, isAside: isAside, isListed: isListed || isJoined))
        return true
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType != nil
    }

    private static func folded(_ title: Substring) -> (String.UnicodeScalarView, isCut: Bool) {
        let scalars = title.unicodeScalars.prefix(limit)
        let isCut = scalars.endIndex != title.unicodeScalars.endIndex
        guard !scalars.allSatisfy(\.isASCII) else {
            return (String(Substring(scalars)).lowercased().unicodeScalars, isCut)
        }
        let text = String(Substring(scalars)).precomposedStringWithCompatibilityMapping
        var folded = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars.prefix(2 * limit) {
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
}
