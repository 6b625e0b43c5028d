/// Reads CSV as offices save it: RFC 4180 with any of three separators, any line end, and several encodings.
///
/// Quoted cells may hold separators, line breaks and doubled quotes. A `sep=;` line at the top, which Excel writes, is
/// obeyed and is no row. What cannot be read as it stands becomes a `TableProblem` of its row, and the rest is read on.
public struct CSVReader: Sendable {
    public var limits: CSVLimits

    public init(limits: CSVLimits = CSVLimits()) {
        self.limits = limits
    }

    /// The table in `bytes`, a whole file.
    ///
    /// - Throws: `CSVError` where the bytes are no text at all.
    public func read(_ bytes: [UInt8]) throws(CSVError) -> CSVFile {
        let text = try DecodedText(bytes)
        let utf8 = text.utf8.span
        let (separator, start) = SeparatorGuess.separator(of: utf8)
        var scanner = CSVScanner(separator: separator.rawValue, limits: limits)
        scanner.scan(utf8, from: start)
        if text.badCharacters > 0 { scanner.reportReplacedCharacters() }
        return CSVFile(table: scanner.table, encoding: text.encoding, separator: separator)
    }
}
