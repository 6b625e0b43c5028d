/// A run of `*`, `_` or `~`, and whether it may begin or end emphasis (CommonMark 6.2, GFM 6.5).
struct EmphasisMark {
    let scalar: Unicode.Scalar
    /// How many are left that mark nothing.
    private(set) var count: Int
    /// The piece of text it stands before.
    let piece: Int
    private let length: Int
    private let opens: Bool
    private let closes: Bool

    init(_ scalar: Unicode.Scalar, count: Int, before: Unicode.Scalar, after: Unicode.Scalar, piece: Int) {
        self.scalar = scalar
        self.count = count
        self.piece = piece
        length = count
        let (blankBefore, blankAfter) = (before.properties.isWhitespace, after.properties.isWhitespace)
        let (signBefore, signAfter) = (Self.isSign(before), Self.isSign(after))
        let leans = !blankAfter && (!signAfter || blankBefore || signBefore)
        let trails = !blankBefore && (!signBefore || blankAfter || signAfter)
        // An underscore inside a word is part of it.
        opens = leans && (scalar != "_" || !trails || signBefore)
        closes = trails && (scalar != "_" || !leans || signAfter)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }

    /// Takes away the marks that belong together. Where no beginning was found once, none is looked for again, so that the
    /// time is in proportion to the number of marks.
    static func pair(_ marks: inout [EmphasisMark]) {
        /// By kind of ending, where looking for its beginning stops.
        var floors: [Int: Int] = [:]
        var stack: [Int] = []
        for index in marks.indices {
            if marks[index].closes {
                let key =
                    Int(marks[index].scalar.value) * 8 + marks[index].length % 3 * 2 + (marks[index].opens ? 1 : 0)
                while marks[index].count > 0 {
                    let floor = floors[key] ?? 0
                    guard let opening = stack.lastIndex(where: { $0 < floor || fits(marks[$0], marks[index]) }),
                        stack[opening] >= floor
                    else { break }
                    take(&marks, stack[opening], index)
                    // What stands between is text.
                    stack.removeSubrange((opening + (marks[stack[opening]].count > 0 ? 1 : 0))...)
                }
                if marks[index].count > 0 { floors[key] = index }
            }
            if marks[index].opens, marks[index].count > 0 { stack.append(index) }
        }
    }

    private static func fits(_ opening: EmphasisMark, _ closing: EmphasisMark) -> Bool {
        guard opening.scalar == closing.scalar, opening.count > 0 else { return false }
        if closing.scalar == "~" { return opening.length == closing.length && closing.length < 3 }
        let isMixed = opening.closes || closing.opens
        let sum = opening.length + closing.length
        return !isMixed || sum % 3 != 0 || (opening.length % 3 == 0 && closing.length % 3 == 0)
    }

    private static func take(_ marks: inout [EmphasisMark], _ opening: Int, _ closing: Int) {
        let used = marks[opening].count >= 2 && marks[closing].count >= 2 ? 2 : 1
        marks[opening].count -= used
        marks[closing].count -= used
    }
}
