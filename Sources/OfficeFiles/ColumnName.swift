/// The letters a spreadsheet names its columns with: A … Z, AA … ZZ, AAA …
public enum ColumnName {
    /// The letters of the 0-based `column`; a negative one counts as the first.
    public static func letters(of column: Int) -> String {
        var rest = max(0, column)
        var letters: [UInt8] = []
        while true {
            letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
            guard rest >= 26 else { break }
            rest = rest / 26 - 1
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
