/// Reads the code of a number format, its first section: what stands before the first `;`.
struct NumberFormatScan {
    private let code: [UInt8]
    private var index = 0
    /// The letters of dates and times, in order, with `n` for minutes; the last one is open for more of the same.
    private var letters: [UInt8] = []
    private var lastLetter: UInt8 = 0
    /// Fixed words before and behind the digits.
    private var before: [UInt8] = []
    private var after: [UInt8] = []
    /// Zeros before the decimal point: so many digits show at the least.
    private var zeros = 0
    private var hasDigits = false
    private var hasPoint = false
    /// An amount of money, or digits with words between them.
    private var isPlainNumber = false
    private var hasPercent = false
    private var elapsed: NumberFormat.Elapsed?

    /// No format is longer in Excel; what comes behind changes nothing.
    private static let longest = 255

    init(_ code: String) {
        self.code = Array(code.utf8.prefix(Self.longest))
    }

    var format: NumberFormat {
        if let elapsed { return .elapsed(elapsed) }
        let hasTime = letters.contains { $0 == Self.h || $0 == Self.s || $0 == Self.minutes }
        let (hasYear, hasMonth) = (letters.contains(Self.y), letters.contains(Self.m))
        if hasYear || hasMonth || letters.contains(Self.d) {
            let hasDay = letters.contains(Self.d)
            let precision: NumberFormat.DateForm.Precision =
                hasDay || !hasYear || hasTime ? .day : hasMonth ? .month : .year
            return .date(NumberFormat.DateForm(precision: precision, hasTime: hasTime))
        }
        if hasTime { return .time }
        if hasPercent { return .percent }
        guard hasDigits, !isPlainNumber, zeros > 1 || hasWords else { return .general }
        return .code(
            before: String(decoding: before, as: UTF8.self), width: zeros, after: String(decoding: after, as: UTF8.self)
        )
    }

    /// Brackets and signs around a number are no words.
    private var hasWords: Bool {
        (before + after).contains { $0 >= 0x80 || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2F }
    }

    mutating func run() {
        while index < code.count {
            let byte = code[index]
            index += 1
            switch byte {
            case 0x3B: return
            case 0x22: takeQuoted()
            case 0x5C: if index < code.count { takeCharacter() }
            case 0x5F, 0x2A: skipCharacter()
            case 0x5B: takeBracket()
            case 0x30: takeZero()
            case 0x23, 0x3F: takeDigit()
            case 0x2C: break
            case 0x2E: hasPoint = true
            case 0x25: hasPercent = true
            default: takeLetter(byte)
            }
        }
    }

    // MARK: - Letters

    private static let d: UInt8 = 0x64
    private static let m: UInt8 = 0x6D
    private static let y: UInt8 = 0x79
    private static let h: UInt8 = 0x68
    private static let s: UInt8 = 0x73
    private static let minutes: UInt8 = 0x6E

    private mutating func takeLetter(_ byte: UInt8) {
        let letter = byte | 0x20
        switch letter {
        case 0x67 where skip("eneral"): takeDigit()
        case 0x61 where skip("m/pm") || skip("/p"): break
        // Scientific: 0.00E+00.
        case 0x65 where hasDigits: isPlainNumber = true
        // Years of an emperor or of Buddha count as years.
        case 0x65, 0x67, 0x62, Self.y: note(Self.y)
        case Self.m: note(isMinutes ? Self.minutes : Self.m)
        case Self.d, Self.h: note(letter)
        case Self.s:
            // What was taken for months right before the seconds are minutes.
            if letters.last == Self.m, lastLetter == Self.m { letters[letters.count - 1] = Self.minutes }
            note(letter)
        default: takeWord(byte)
        }
    }

    /// `m` counts minutes behind hours.
    private var isMinutes: Bool { lastLetter == Self.h || (lastLetter == Self.minutes) }

    private mutating func note(_ letter: UInt8) {
        if lastLetter != letter { letters.append(letter) }
        lastLetter = letter
    }

    /// Passes over `rest` where it follows, whatever its case.
    private mutating func skip(_ rest: String) -> Bool {
        let rest = Array(rest.utf8)
        guard index + rest.count <= code.count else { return false }
        for offset in rest.indices {
            let byte = code[index + offset]
            guard byte == rest[offset] || byte | 0x20 == rest[offset] else { return false }
        }
        index += rest.count
        return true
    }

    // MARK: - Fixed words

    private mutating func takeWord(_ byte: UInt8) {
        if !hasDigits { before.append(byte) } else { after.append(byte) }
    }

    private mutating func takeQuoted() {
        while index < code.count, code[index] != 0x22 {
            takeWord(code[index])
            index += 1
        }
        index += 1
    }

    /// The character behind a backslash, with all its bytes.
    private mutating func takeCharacter() {
        repeat {
            takeWord(code[index])
            index += 1
        } while index < code.count && code[index] & 0xC0 == 0x80
    }

    private mutating func skipCharacter() {
        guard index < code.count else { return }
        repeat { index += 1 } while index < code.count && code[index] & 0xC0 == 0x80
    }

    private mutating func takeZero() {
        takeDigit()
        if !hasPoint { zeros += 1 }
    }

    private mutating func takeDigit() {
        if !after.isEmpty { isPlainNumber = true }
        hasDigits = true
    }

    // MARK: - Brackets

    /// `[h]`, `[mm]`, `[ss]` count on; `[$Rp-421]` is a currency and a language, `[Red]` a colour, `[>=1]` a condition.
    private mutating func takeBracket() {
        let start = index
        while index < code.count, code[index] != 0x5D { index += 1 }
        let content = code[start..<min(index, code.count)]
        index += 1
        guard let first = content.first else { return }
        if first == 0x24 {
            // A currency makes it an amount, a language alone changes nothing.
            if content.dropFirst().first.map({ $0 != 0x2D }) ?? false { isPlainNumber = true }
            return
        }
        guard content.allSatisfy({ $0 | 0x20 == first | 0x20 }) else { return }
        switch first | 0x20 {
        case Self.h: elapsed = .hours
        case Self.m: elapsed = .minutes
        case Self.s: elapsed = .seconds
        default: break
        }
    }
}
