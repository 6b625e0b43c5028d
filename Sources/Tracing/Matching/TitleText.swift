internal import Foundation

/// A title as plain words: NFKC, lower case, without accents and punctuation.
///
/// What is beyond `limit` is cut, for a title of that length is none.
struct TitleText {
    /// In Unicode scalars.
    static let limit = 2_000
    static let wordLimit = 80

    /// In the order of the title; of a doubled word (*surat-surat*) one.
    private(set) var words: [Substring] = []
    /// Whether something was cut.
    private(set) var isCut = false

    init(_ title: String) {
        let (folded, isCut) = Self.folded(title)
        self.isCut = isCut
        for word in folded.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
            guard word != words.last else { continue }
            guard words.count < Self.wordLimit else {
                self.isCut = true
                break
            }
            words.append(word)
        }
    }

    private static func folded(_ title: String) -> (String, isCut: Bool) {
        var scalars = title.unicodeScalars.prefix(limit)
        let isCut = scalars.endIndex != title.unicodeScalars.endIndex
        let isPlain = scalars.allSatisfy(\.isASCII)
        if !isPlain {
            let text = String(String.UnicodeScalarView(scalars)).precomposedStringWithCompatibilityMapping
            scalars = text.decomposedStringWithCanonicalMapping.unicodeScalars.prefix(2 * limit)
        }
        var folded = String.UnicodeScalarView()
        for scalar in scalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark, .format: continue
            default: break
            }
            // jum'at and jumat are one word.
            if "'’‘`ʼ".unicodeScalars.contains(scalar) { continue }
            folded.append(scalar)
        }
        return (String(folded).lowercased(), isCut)
    }
}
