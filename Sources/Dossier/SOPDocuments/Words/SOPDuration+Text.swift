import Foundation

extension SOPDuration {
    /// Reads Waktu as people write it; `nil` for what is no duration, or one that has no end (*minimal 1 jam*).
    ///
    /// - `± 2 jam` and `kurang lebih 2 jam` are 2 hours. `maksimal 15 menit` is from 0 to 15: the standard allows less.
    /// - `30 detik` is half a minute, `1 tahun` 12 months, `1x24 jam` 24 hours, `4 jam kerja` 4 hours.
    /// - `1 jam 30 menit` is 90 minutes, `1 minggu 2 hari` 9 days: units of one family are counted in the smaller one.
    ///   A day is not so many hours, nor a month so many days, so `1 hari 2 jam` has no value.
    /// - What follows a full duration without a number explains it (`15 menit/berkas`, `1 hari kerja setelah lengkap`).
    ///
    /// A number alone counts `headingUnit`, which a heading as `Waktu (menit)` names.
    init?(text: String, headingUnit: DurationWords.Measure? = nil) {
        var reading = DurationReading(text)
        guard let duration = reading.duration(headingUnit) else { return nil }
        self = duration
    }

    /// Reads a time somebody wrote in words, as the flow table of an SOP has it: `3 hari kerja`; `nil` for anything else.
    public init?(written text: String) { self.init(text: text) }

    /// The unit a heading names, as `Waktu (menit)`.
    static func unit(inHeading heading: String) -> DurationWords.Measure? {
        let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
        guard let place = words.firstIndex(where: { DurationWords.measures[$0] != nil }) else { return nil }
        let measure = DurationWords.measures[words[place]]
        let isWorkday = measure?.unit == .day && place + 1 < words.count && words[place + 1] == "kerja"
        return isWorkday ? DurationWords.Measure(unit: .workday) : measure
    }
}

/// One text of Waktu, word by word.
private struct DurationReading {
    private var tokens: [DurationToken]
    private var place = 0

    init(_ text: String) {
        tokens = DurationToken.all(in: text)
    }

    private struct Amount {
        var value: Decimal
        var measure: DurationWords.Measure?
    }

    mutating func duration(_ headingUnit: DurationWords.Measure?) -> SOPDuration? {
        guard !tokens.isEmpty, tokens.count <= 60, !saysNoDuration else { return nil }
        if let instant { return instant }
        guard let bound = bound(), let least = amount() else { return nil }
        var most = least
        if take(.range) {
            while take(.range) {}
            guard let end = amount(), bound == .about else { return nil }
            most = end
        }
        guard Self.explains(rest) else { return nil }
        return duration(from: least, to: most, bound, headingUnit)
    }

    /// `per berkas`, `/1 berkas`, `setelah lengkap`
    private static func explains(_ rest: ArraySlice<DurationToken>) -> Bool {
        rest.indices.allSatisfy { index in
            if rest[index].isExplanation { return true }
            guard rest[index] == .number(1), index > rest.startIndex, rest[index - 1] == .per,
                index + 1 < rest.endIndex, case .word = rest[index + 1]
            else { return false }
            return true
        }
    }

    private func duration(
        from least: Amount, to most: Amount, _ bound: Bound, _ headingUnit: DurationWords.Measure?
    ) -> SOPDuration? {
        guard let end = most.measure ?? headingUnit else { return nil }
        let start = least.measure ?? end
        guard let (from, to, unit) = Self.common(least.value, start, most.value, end), from <= to else { return nil }
        return SOPDuration(minimum: bound == .atMost ? 0 : from, maximum: to, unit: unit)
    }

    private var saysNoDuration: Bool {
        tokens.contains { if case .word(let word) = $0 { DurationWords.noDuration.contains(word) } else { false } }
    }

    private var instant: SOPDuration? {
        guard tokens.allSatisfy(\.isExplanation) else { return nil }
        var words = ""
        for token in tokens.prefix(3) {
            guard case .word(let word) = token else { break }
            words += word
            if DurationWords.instant.contains(words) { break }
        }
        guard DurationWords.instant.contains(words) else { return nil }
        return SOPDuration(minimum: 0, maximum: 0, unit: .instant)
    }

    private enum Bound { case about, atMost }

    /// The words before the number; `nil` where they say that there is no end, or are not known.
    private mutating func bound() -> Bound? {
        var bound = Bound.about
        while place < tokens.count {
            switch tokens[place] {
            case .number, .measure: return bound
            case .about, .range: break
            case .atMost: bound = .atMost
            case .word(let word) where DurationWords.atLeast.contains(word): return nil
            case .word("dari") where place > 0 && tokens[place - 1] == .word("kurang"): bound = .atMost
            case .word(let word) where DurationWords.atMost.contains(word):
                if !DurationWords.about.contains(word) { bound = .atMost }
            case .word(let word) where DurationWords.about.contains(word): break
            default: return nil
            }
            place += 1
        }
        return nil
    }

    /// `2 hari kerja`, `1x24 jam`, `1 jam 30 menit`, `10`, `sejam`.
    private mutating func amount() -> Amount? {
        guard var sum = single() else { return nil }
        while let measure = sum.measure, place < tokens.count, case .number = tokens[place] {
            guard let next = single(), let unit = next.measure,
                let (one, other, common) = Self.common(sum.value, measure, next.value, unit)
            else { return nil }
            sum = Amount(value: one + other, measure: DurationWords.Measure(unit: common))
        }
        return sum
    }

    private mutating func single() -> Amount? {
        while take(.about) || take(.atMost) {}
        var value: Decimal = 1
        if case .number(let number)? = next {
            value = number
            place += 1
            if take(.word("x")), case .number(let times)? = next {
                value *= times
                place += 1
            }
        } else if case .measure? = next {
            // "sejam", "sehari": the unit holds its number.
        } else {
            return nil
        }
        guard case .measure(let measure)? = next else { return Amount(value: value, measure: nil) }
        place += 1
        guard take(.word("kerja")) else { return Amount(value: value, measure: measure) }
        return Amount(value: value, measure: measure.unit == .day ? .init(unit: .workday) : measure)
    }

    /// Both in one unit: their own where it is the same, the smaller one of a family otherwise.
    private static func common(
        _ one: Decimal, _ first: DurationWords.Measure, _ other: Decimal, _ second: DurationWords.Measure
    ) -> (Decimal, Decimal, SOPDuration.Unit)? {
        let (one, other) = (first.counted(one), second.counted(other))
        return switch (first.unit, second.unit) {
        case (.hour, .minute): (one * 60, other, .minute)
        case (.minute, .hour): (one, other * 60, .minute)
        case (.week, .day): (one * 7, other, .day)
        case (.day, .week): (one, other * 7, .day)
        default: first.unit == second.unit ? (one, other, first.unit) : nil
        }
    }

    private var next: DurationToken? { place < tokens.count ? tokens[place] : nil }
    private var rest: ArraySlice<DurationToken> { tokens[min(place, tokens.count)...] }

    private mutating func take(_ token: DurationToken) -> Bool {
        guard next == token else { return false }
        place += 1
        return true
    }
}
