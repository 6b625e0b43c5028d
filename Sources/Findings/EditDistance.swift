/// How many letters to add, take out or change to make one text another (Levenshtein).
enum EditDistance {
    static func between(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, expected) in other.enumerated() {
                let above = row[column + 1]
                row[column + 1] = Swift.min(above + 1, row[column] + 1, diagonal + (letter == expected ? 0 : 1))
                diagonal = above
            }
        }
        return row[other.count]
    }
}
