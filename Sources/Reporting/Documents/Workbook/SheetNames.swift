/// Names of sheets: what Excel takes, at most 31 letters, no two alike but for their case (ECMA-376 part 1, 18.2.19).
struct SheetNames {
    private var taken: Set<String>

    init(taken name: String) {
        taken = [name.lowercased()]
    }

    /// The name a table asks for: its short one, else one near its title.
    static func named(_ table: ReportTable) -> String {
        var names = SheetNames(taken: "")
        return names.name(for: table.sheetName ?? table.title)
    }

    /// A short name with what tells it from others of its kind: the name of a group, else the number where that is too
    /// long for a sheet.
    static func short(_ name: String, of group: String, number: Int) -> String {
        let full = "\(name) \(group)"
        return full.utf16.count <= longest ? full : "\(name) \(number)"
    }

    /// How many letters Excel takes.
    private static let longest = 31

    /// A name near the title; of titles alike the second ends in `(2)`.
    mutating func name(for title: String) -> String {
        let letters = DisplayWidth.safe(title).map { "[]:*?/\\".contains($0) ? "-" : $0 }
        let clean = Self.trimmed(String(letters))
        for number in 1... {
            let suffix = number == 1 ? "" : " (\(number))"
            let name =
                Self.trimmed(Self.fitting(clean.isEmpty ? "Tabel" : clean, Self.longest - suffix.utf16.count)) + suffix
            if taken.insert(name.lowercased()).inserted { return name }
        }
        return clean
    }

    /// Cut at the end of a word, where one ends in the second half.
    private static func fitting(_ text: String, _ limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var kept = ""
        for character in text {
            guard kept.utf16.count + character.utf16.count <= limit - 1 else { break }
            kept.append(character)
        }
        if let blank = kept.lastIndex(of: " "), kept.distance(from: kept.startIndex, to: blank) > limit / 2 {
            kept = String(kept[..<blank])
        }
        return trimmed(kept) + "…"
    }

    /// Without blanks and apostrophes at either end, which Excel does not take.
    private static func trimmed(_ text: String) -> String {
        let isMark: (Character) -> Bool = { $0 == " " || $0 == "'" || $0.isWhitespace }
        return String(text.drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}
