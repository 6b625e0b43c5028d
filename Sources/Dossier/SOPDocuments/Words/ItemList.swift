/// The items a cell lists: its lines, what its numbers or bullets count, and the parts between semicolons.
struct ItemList {
    let items: [String]

    /// With `commas`, commas separate too. Kelengkapan lists papers, so there a comma outside brackets does
    /// (`Jadwal, berkas undangan` are two); a result is one thing with its description (`Jadwal ditarik, tidak lagi
    /// tayang`), so there it does not.
    init(_ text: String, commas: Bool = false) {
        let plain = text.plain
        let lines = plain.split(separator: "\n").flatMap { Self.counted(String($0)) }
        let isCounted = lines.contains { Bullet($0).isBullet }
        var items: [String] = []
        for line in lines {
            let bullet = Bullet(line)
            let goesOn = !bullet.isBullet && (isCounted || bullet.rest.first?.isLowercase == true)
            if goesOn, let last = items.popLast() {
                items.append(last + " " + bullet.rest)
            } else {
                items.append(bullet.rest)
            }
        }
        // In a counted item a semicolon is part of its sentence.
        let parts = isCounted ? items : items.flatMap { Self.split($0, at: ";") }
        let isOneLine = parts.count == 1 && !isCounted
        self.items = (commas && isOneLine ? parts.flatMap(Self.commaParts) : parts)
            .compactMap { $0.cellText }.filter { !Placeholder.isBlank($0) }
    }

    /// `1. Surat 2. KTP` on one line, cut before each number that goes on counting.
    private static func counted(_ line: String) -> [String] {
        guard line.hasPrefix("1. ") || line.hasPrefix("1) ") else { return [line] }
        let words = line.split(separator: " ")
        var parts: [[Substring]] = []
        for word in words {
            let next = parts.count + 1
            if word == "\(next)." || word == "\(next))" { parts.append([]) }
            parts[parts.count - 1].append(word)
        }
        return parts.map { $0.joined(separator: " ") }
    }

    /// Outside brackets only.
    private static func split(_ text: String, at mark: Character) -> [String] {
        var parts = [""]
        var depth = 0
        for character in text {
            if character == "(" || character == "[" { depth += 1 }
            if character == ")" || character == "]" { depth = max(0, depth - 1) }
            if character == mark, depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmingBlanks).filter { !$0.isEmpty }
    }

    /// The parts between commas where each reads as a thing of its own; else the whole.
    private static func commaParts(_ text: String) -> [String] {
        guard text.contains(", "), !text.contains(". ") else { return [text] }
        let parts = split(text, at: ",").map(withoutAnd)
        let isList = parts.allSatisfy { part in
            let words = part.split(separator: " ")
            guard let first = words.first, words.count <= 6 else { return false }
            return !goingOn.contains(first.lowercased())
        }
        return isList ? parts : [text]
    }

    private static func withoutAnd(_ part: String) -> String {
        for word in ["dan ", "serta "] where part.lowercased().hasPrefix(word) {
            return String(part.dropFirst(word.count)).trimmingBlanks
        }
        return part
    }

    /// Words that carry on what stands before the comma.
    private static let goingOn: Set<String> = [
        "yang", "tidak", "untuk", "dengan", "dalam", "atau", "jika", "bila", "apabila", "kecuali", "termasuk", "dari",
        "oleh", "pada", "beserta", "agar", "karena", "bukan", "belum", "sudah", "telah", "tetapi", "sesuai", "dll",
        "dsb", "dst",
    ]
}

/// What counts an item, and the item: `1.`, `2)`, `a.`, `-`, `•`.
struct Bullet {
    let isBullet: Bool
    let rest: String

    init(_ text: String) {
        let trimmed = text.trimmingBlanks
        if !Self.mayCount(trimmed) {
            (isBullet, rest) = (false, trimmed)
            return
        }
        if let first = trimmed.first, Self.marks.contains(first), trimmed.count > 1 {
            (isBullet, rest) = (true, String(trimmed.dropFirst()).trimmingBlanks)
            return
        }
        let label = trimmed.prefix { $0.isASCII && $0.isNumber }
        let isLetter = label.isEmpty && trimmed.first.map { $0.isASCII && $0.isLetter } == true
        let length = isLetter ? 1 : label.count
        let behind = trimmed.dropFirst(length)
        if (1...3).contains(length), let mark = behind.first, mark == "." || mark == ")",
            behind.dropFirst().first?.isWhitespace ?? true
        {
            (isBullet, rest) = (true, String(behind.dropFirst()).trimmingBlanks)
        } else {
            (isBullet, rest) = (false, trimmed)
        }
    }

    /// Text that begins with two ASCII letters has no bullet, and nearly all text does.
    private static func mayCount(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return true }
        return !(isLetter(first) && isLetter(second))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }

    private static let marks: Set<Character> = ["-", "–", "—", "•", "*", "·", "▪", "➢", "\u{F0B7}", "✓", "√"]
}
