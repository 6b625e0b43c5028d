/// Finds out which separator a file uses: the one that stands equally often in the most rows.
enum SeparatorGuess {
    /// Enough rows to see past a title line and past commas inside texts.
    private static let sampledRows = 20
    private static let sampledBytes = 65_536

    /// The separator, and the offset where the first row begins (behind a `sep=;` line).
    static func separator(of utf8: Span<UInt8>) -> (CSVSeparator, start: Int) {
        if let stated = statedSeparator(utf8) { return stated }
        let counts = countsPerRow(utf8)
        var best = CSVSeparator.comma
        var bestScore = (rows: 0, count: 0)
        for (index, candidate) in CSVSeparator.allCases.enumerated() {
            let score = mode(of: counts.map { $0[index] })
            if score > bestScore { (best, bestScore) = (candidate, score) }
        }
        return (best, 0)
    }

    /// `sep=;` on a line of its own at the top.
    private static func statedSeparator(_ utf8: Span<UInt8>) -> (CSVSeparator, start: Int)? {
        let key = Array("sep=".utf8)
        guard utf8.count > key.count, key.indices.allSatisfy({ utf8[$0] | 0x20 == key[$0] | 0x20 }),
            let separator = CSVSeparator(rawValue: utf8[key.count])
        else { return nil }
        var index = key.count + 1
        if index < utf8.count, utf8[index] == CSVScanner.carriageReturn { index += 1 }
        if index < utf8.count, utf8[index] == CSVScanner.lineFeed { index += 1 }
        return index > key.count + 1 || index == utf8.count ? (separator, index) : nil
    }

    /// How often each separator stands outside quotes, for each of the first rows with content.
    private static func countsPerRow(_ utf8: Span<UInt8>) -> [[Int]] {
        var rows: [[Int]] = []
        var row = [0, 0, 0]
        var (isQuoted, hasContent) = (false, false)
        for index in 0..<min(utf8.count, sampledBytes) where rows.count < sampledRows {
            let byte = utf8[index]
            if byte == CSVScanner.quote { isQuoted.toggle() }
            if !isQuoted, byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn {
                if hasContent { rows.append(row) }
                (row, hasContent) = ([0, 0, 0], false)
                continue
            }
            hasContent = true
            guard !isQuoted, let separator = CSVSeparator(rawValue: byte) else { continue }
            switch separator {
            case .comma: row[0] += 1
            case .semicolon: row[1] += 1
            case .tab: row[2] += 1
            }
        }
        if hasContent, rows.count < sampledRows { rows.append(row) }
        return rows
    }

    /// The most frequent count above zero, and in how many rows it stands; the larger count where two tie.
    private static func mode(of counts: [Int]) -> (rows: Int, count: Int) {
        var best = (rows: 0, count: 0)
        for count in counts where count > 0 {
            let score = (rows: counts.count { $0 == count }, count: count)
            if score > best { best = score }
        }
        return best
    }
}
