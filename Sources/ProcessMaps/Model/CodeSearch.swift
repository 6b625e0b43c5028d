/// Looks for a code of the PermenPANRB 19/2018 scheme in texts, the likeliest first.
///
/// The pattern, tried wherever a word begins:
///
///     prefix   two to eight letters, then more of them after dashes       PAN   PB-ACT
///     pairs    a dash (a dot too where the prefix holds a dash), then
///              groups of exactly two digits with dots between them        -01   -01.02   .01.01
///     map      `.CFM.` and two or three digits, or nothing                .CFM.01
///     SOP      `.SOP.` and two or three digits, or nothing                .SOP.03
///
/// Neither a letter, a digit nor a dot with a digit may follow, so that `ISO-9001`, `TGL-01.02.2026` and version
/// numbers are no codes. Lower case is taken only where `.CFM.` or `.SOP.` stands. A code of a single pair (`PAN-01`,
/// level 0) looks like `PP-12` and `COVID-19`: it is taken only where an id is nothing else, or where a name begins with
/// it, with at most four letters, and never for the abbreviations of laws, standards and letters.
struct CodeSearch {
    /// What a text is.
    enum Place { case id, name, text }

    /// The first map code found; else the map part of the first SOP code found: a map that names `….SOP.03` is the
    /// map of that SOP, but the SOP's number is not its own.
    var code: ProcessCode? { own ?? ofSOP }

    private var own: ProcessCode?
    private var ofSOP: ProcessCode?

    /// Two-letter and longer words before a number that are no process codes.
    private static let citations: Set<String> = [
        "UU", "PP", "PMK", "PER", "KEP", "SK", "SE", "NO", "ISO", "SNI", "IEC", "KUHP", "RFC", "UTF", "BPMN",
    ]

    mutating func look(in text: StoredText, of map: ProcessMap, as place: Place) {
        guard own == nil, text.count >= 5 else { return }
        map.texts.withBytes(of: text) { look(in: $0, as: place) }
    }

    private mutating func look(in bytes: Span<UInt8>, as place: Place) {
        // Every code has a dash and two digits, and most texts have none.
        guard bytes.indices.contains(where: { bytes[$0] == Self.dash }) else { return }
        var start = 0
        while start < bytes.count, own == nil {
            guard Self.isLetter(bytes[start]), start == 0 || !Self.continuesWord(bytes[start - 1]) else {
                start += 1
                continue
            }
            let match = Match(in: bytes, at: start)
            if let match, match.isAccepted(in: place, at: start, of: bytes.count) {
                keep(match, from: bytes)
                start = match.end
            } else {
                while start < bytes.count, Self.isLetter(bytes[start]) { start += 1 }
            }
        }
    }

    private mutating func keep(_ match: Match, from bytes: Span<UInt8>) {
        guard let code = ProcessCode(Self.text(bytes, match.start..<match.end)) else { return }
        if !code.isSOP {
            own = code
        } else if ofSOP == nil {
            ofSOP = ProcessCode(code.map)
        }
    }

    /// One place where the pattern fits.
    private struct Match {
        var start: Int
        var end: Int
        var prefix: String
        var pairs = 0
        var isMarked = false
        var isUpperCase: Bool

        init?(in bytes: Span<UInt8>, at start: Int) {
            self.start = start
            var position = start
            var words = 0
            while true {
                let wordStart = position
                while position < bytes.count, isLetter(bytes[position]) { position += 1 }
                guard (2...8).contains(position - wordStart) else { return nil }
                words += 1
                guard position + 1 < bytes.count, bytes[position] == dash, isLetter(bytes[position + 1]) else { break }
                position += 1
            }
            guard position < bytes.count, bytes[position] == dash || (words > 1 && bytes[position] == dot) else {
                return nil
            }
            prefix = text(bytes, start..<position)
            isUpperCase = !prefix.utf8.contains { $0 >= 0x61 }
            while let next = Self.pair(in: bytes, at: position + 1) {
                pairs += 1
                position = next
                guard position < bytes.count, bytes[position] == dot else { break }
            }
            guard pairs > 0 else { return nil }
            for mark in ["CFM", "SOP"] {
                guard let next = Self.marked(mark, in: bytes, at: position) else { continue }
                isMarked = true
                position = next
            }
            end = position
            guard Self.endsWord(in: bytes, at: position) else { return nil }
        }

        func isAccepted(in place: Place, at start: Int, of count: Int) -> Bool {
            if isMarked { return true }
            guard isUpperCase, !citations.contains(prefix) else { return false }
            if pairs > 1 { return true }
            guard prefix.utf8.count <= 4 else { return false }
            switch place {
            case .id: return start == 0 && end == count
            case .name: return start == 0
            case .text: return false
            }
        }

        /// Exactly two digits; the position after them.
        private static func pair(in bytes: Span<UInt8>, at start: Int) -> Int? {
            guard start + 1 < bytes.count, isDigit(bytes[start]), isDigit(bytes[start + 1]),
                start + 2 == bytes.count || !isDigit(bytes[start + 2])
            else { return nil }
            return start + 2
        }

        /// `.CFM.` and two or three digits, in any case; the position after them.
        private static func marked(_ mark: String, in bytes: Span<UInt8>, at start: Int) -> Int? {
            var position = start
            for byte in ".\(mark).".utf8 {
                guard position < bytes.count, bytes[position] == byte || bytes[position] == byte | 0x20 else {
                    return nil
                }
                position += 1
            }
            var digits = 0
            while digits < 4, position + digits < bytes.count, isDigit(bytes[position + digits]) { digits += 1 }
            return (2...3).contains(digits) ? position + digits : nil
        }

        private static func endsWord(in bytes: Span<UInt8>, at end: Int) -> Bool {
            guard end < bytes.count else { return true }
            if isLetter(bytes[end]) || isDigit(bytes[end]) { return false }
            return bytes[end] != dot || end + 1 == bytes.count || !isDigit(bytes[end + 1])
        }
    }

    private static let dash = UInt8(ascii: "-")
    private static let dot = UInt8(ascii: ".")

    private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func continuesWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == dash || byte == dot
    }
}
