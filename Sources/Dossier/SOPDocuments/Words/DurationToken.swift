import Foundation

/// A word or number of Waktu.
enum DurationToken: Hashable {
    case number(Decimal)
    case measure(DurationWords.Measure)
    case word(String)
    /// `-`, `s.d.`, `sampai`
    case range
    /// `±`, `~`
    case about
    /// `≤`, `<`
    case atMost
    /// `/`, `per`: so long for each of something.
    case per
    /// A sign that has no place in a duration.
    case other

    /// Whether it may stand behind a full duration.
    var isExplanation: Bool {
        switch self {
        case .word, .per: true
        default: false
        }
    }

    /// The tokens of `text`, without what stands in brackets beside something else (`2 (dua) hari`). A clock or sum of
    /// hours, minutes and seconds (`01:30:00`) is one number of minutes.
    static func all(in text: String) -> [DurationToken] {
        let plain = text.plain.lowercased().prefix(200)
        var scan = Scan(characters: Array(withoutBrackets(String(plain))))
        return scan.tokens()
    }

    private static func withoutBrackets(_ text: String) -> String {
        var outside = ""
        var inside = ""
        var depth = 0
        for character in text {
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            default: if depth > 0 { inside.append(character) } else { outside.append(character) }
            }
        }
        return outside.trimmingBlanks.isEmpty ? inside : outside
    }

    private struct Scan {
        let characters: [Character]
        var place = 0
        var found: [DurationToken] = []

        init(characters: [Character]) {
            self.characters = characters
        }

        mutating func tokens() -> [DurationToken] {
            while place < characters.count {
                let character = characters[place]
                if character.isDigit {
                    number()
                } else if character.isLetter {
                    word()
                } else {
                    sign(character)
                    place += 1
                }
            }
            return found
        }

        private mutating func number() {
            if let minutes = clock() {
                found += [.number(minutes), .measure(DurationWords.Measure(unit: .minute))]
                return
            }
            let whole = digits()
            var value = Decimal(string: whole).flatMap { whole.utf8.count <= 9 ? $0 : nil }
            if let mark = peek(0), mark == "." || mark == ",", peek(1)?.isDigit == true {
                place += 1
                let part = digits()
                if mark == ".", part.count == 3, whole != "0" {
                    value = whole.utf8.count <= 6 ? Decimal(string: whole + part) : nil
                } else {
                    // 07.30 is a time of day.
                    let isClock = mark == "." && part.count == 2 && whole.count == 2
                    value = isClock || part.utf8.count > 6 ? nil : Decimal(string: "\(whole).\(part)")
                }
            } else if peek(0) == "/", peek(1)?.isDigit == true {
                place += 1
                let below = digits()
                let isFraction = whole.count <= 2 && below.count <= 2
                value = Decimal(string: below).flatMap { $0 > 0 && isFraction ? (value ?? 0) / $0 : nil }
            }
            found.append(value.map(DurationToken.number) ?? .other)
        }

        /// `1:30:00` in minutes, and the place behind it; `nil`, and no step on, for anything else.
        private mutating func clock() -> Decimal? {
            let start = place
            var parts: [Int] = []
            while parts.count < 3, peek(0)?.isDigit == true {
                let text = digits()
                parts.append(text.utf8.count <= 4 ? Int(text) ?? 0 : 0)
                guard parts.count < 3, peek(0) == ":" else { break }
                place += 1
            }
            guard parts.count == 3, parts[1] < 60, parts[2] < 60 else {
                place = start
                return nil
            }
            return Decimal(parts[0] * 60 + parts[1]) + Decimal(parts[2]) / 60
        }

        private mutating func word() {
            let start = place
            while let letter = peek(0), letter.isLetter { place += 1 }
            let word = String(characters[start..<place])
            // "s.d.", "s/d"
            if word == "s", let mark = peek(0), mark == "." || mark == "/", peek(1) == "d", peek(2)?.isLetter != true {
                place += 2
                if peek(0) == "." { place += 1 }
                found.append(.range)
            } else if DurationWords.ranges.contains(word) {
                found.append(.range)
            } else if word == "dengan", found.last == .range {
                return
            } else if let number = DurationWords.numbers[word] {
                found.append(.number(number))
            } else if let last = found.last, case .number(let number) = last, word == "belas" || word == "puluh" {
                found[found.count - 1] = .number(word == "belas" ? number + 10 : number * 10)
            } else if let measure = DurationWords.measures[word] {
                found.append(.measure(measure))
            } else {
                found.append(word == "per" ? .per : .word(word == "×" ? "x" : word))
            }
        }

        private mutating func sign(_ character: Character) {
            switch character {
            case "-", "–", "—", "−": found.append(.range)
            case "±", "~", "≈", "+": found.append(.about)
            case "≤", "<": found.append(.atMost)
            case "×": found.append(.word("x"))
            case "/":
                // "+/-"
                if found.last == .about, peek(1) == "-" { place += 1 } else { found.append(.per) }
            case "½", "¼", "¾": fraction(character)
            case "'", "’", "′", "‘": prime(DurationWords.measures["menit"])
            case "\"", "”", "″": prime(DurationWords.measures["detik"])
            case ".", ",", ":": break
            default: if !character.isWhitespace { found.append(.other) }
            }
        }

        private mutating func fraction(_ character: Character) {
            let part = Decimal(character == "½" ? 50 : character == "¼" ? 25 : 75) / 100
            if let last = found.last, case .number(let whole) = last {
                found[found.count - 1] = .number(whole + part)
            } else {
                found.append(.number(part))
            }
        }

        private mutating func prime(_ measure: DurationWords.Measure?) {
            guard let measure, let last = found.last, case .number = last else { return found.append(.other) }
            found.append(.measure(measure))
        }

        private mutating func digits() -> String {
            let start = place
            while peek(0)?.isDigit == true { place += 1 }
            return String(characters[start..<place])
        }

        private func peek(_ ahead: Int) -> Character? {
            place + ahead < characters.count ? characters[place + ahead] : nil
        }
    }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
