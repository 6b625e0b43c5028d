/// Writes a table for spreadsheets: UTF-8 with its mark, commas, CR LF, as Excel wants it. A text that a spreadsheet would
/// run as a formula begins with an apostrophe.
enum CSVText {
    /// A value of a table: a text, or a number that is written as it is.
    enum Value {
        case text(String)
        case number(String)
    }

    static func bytes(_ rows: some Sequence<[Value]>) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            for (position, value) in row.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                switch value {
                case .text(let text): bytes += cell(text).utf8
                case .number(let number): bytes += number.utf8
                }
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
