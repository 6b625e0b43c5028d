/// Numbers that identify a person in a text: NIP (18 digits) and NIK (16 digits), with or without blanks between their
/// groups. Only numbers that begin like one are taken for one: a date of birth, and for NIK a region before it.
enum PersonalData: String, Sendable, Hashable, CaseIterable {
    case nip = "NIP"
    case nik = "NIK"

    /// The kinds that occur, in the order above.
    static func kinds(in text: String) -> [PersonalData] {
        let found = Set(places(in: Array(text.utf8)).map(\.kind))
        return allCases.filter { found.contains($0) }
    }

    /// The text with the digits of such numbers covered.
    static func masked(_ text: String) -> String {
        var bytes = Array(text.utf8)
        let places = places(in: bytes)
        guard !places.isEmpty else { return text }
        for place in places {
            for index in place.range where bytes[index].isDigit { bytes[index] = UInt8(ascii: "*") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func places(in bytes: [UInt8]) -> [(kind: PersonalData, range: Range<Int>)] {
        guard bytes.count >= 16 else { return [] }
        var places: [(kind: PersonalData, range: Range<Int>)] = []
        let groups = digitGroups(of: bytes)
        var index = 0
        while index < groups.count {
            if let place = place(from: index, groups, bytes) {
                places.append((place.kind, groups[index].lowerBound..<groups[place.last].upperBound))
                index = place.last
            }
            index += 1
        }
        return places
    }

    /// The longest number that begins with this group, made of groups one mark apart.
    private static func place(
        from first: Int, _ groups: [Range<Int>], _ bytes: [UInt8]
    ) -> (kind: PersonalData, last: Int)? {
        var digits: [UInt8] = []
        var best: (kind: PersonalData, last: Int)?
        var last = first
        while last < groups.count, digits.count < 18 {
            if last > first, !isOneMark(bytes[groups[last - 1].upperBound..<groups[last].lowerBound]) { break }
            digits += bytes[groups[last]].map { $0 - UInt8(ascii: "0") }
            if let kind = kind(of: digits) { best = (kind, last) }
            last += 1
        }
        return best
    }

    private static func kind(of digits: [UInt8]) -> PersonalData? {
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
        switch digits.count {
        case 18:
            let isBirth = (1900...2100).contains(number(0..<4)) && isDay(number(4..<6), number(6..<8))
            return isBirth && (1900...2100).contains(number(8..<12)) && (1...2).contains(digits[14]) ? .nip : nil
        case 16:
            // A woman's day of birth has 40 added to it.
            let day = number(6..<8)
            return (11...99).contains(number(0..<2)) && isDay(number(8..<10), day > 40 ? day - 40 : day) ? .nik : nil
        default: return nil
        }
    }

    private static func isDay(_ month: Int, _ day: Int) -> Bool { (1...12).contains(month) && (1...31).contains(day) }

    private static func digitGroups(of bytes: [UInt8]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            if byte.isDigit {
                start = start ?? index
            } else if let begun = start {
                groups.append(begun..<index)
                start = nil
            }
        }
        if let begun = start { groups.append(begun..<bytes.count) }
        return groups
    }

    /// A blank (also one that does not break), a full stop or a hyphen.
    private static func isOneMark(_ between: ArraySlice<UInt8>) -> Bool {
        if between.elementsEqual([0xC2, 0xA0]) { return true }
        return between.count == 1 && [0x20, UInt8(ascii: "."), UInt8(ascii: "-")].contains(between.first)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
