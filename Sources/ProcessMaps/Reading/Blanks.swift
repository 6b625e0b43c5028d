/// Blanks as Unicode has them (`White_Space`), in UTF-8.
enum Blanks {
    /// The bytes of the blank that begins at `position`; 0 where none does.
    static func length(in utf8: Span<UInt8>, at position: Int) -> Int {
        let first = utf8[position]
        if first < 0x80 { return first == 0x20 || (9...13).contains(first) || (0x1C...0x1F).contains(first) ? 1 : 0 }
        guard first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 else { return 0 }
        guard position + 1 < utf8.count else { return 0 }
        let second = utf8[position + 1]
        if first == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
        guard position + 2 < utf8.count else { return 0 }
        let third = utf8[position + 2]
        let isBlank =
            switch (first, second) {
            case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
            case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
            case (0xE2, 0x81): third == 0x9F
            default: false
            }
        return isBlank ? 3 : 0
    }

    /// Where the text lies without the blanks around it.
    static func trimmed(_ utf8: Span<UInt8>) -> Range<Int> {
        var start = 0
        var end = utf8.count
        while start < end {
            let length = length(in: utf8, at: start)
            if length == 0 { break }
            start += length
        }
        while end > start {
            var last = end - 1
            while last > start, utf8[last] & 0xC0 == 0x80 { last -= 1 }
            guard length(in: utf8, at: last) == end - last else { break }
            end = last
        }
        return start..<end
    }

    /// Whether folding would leave the text as it is: no blank but single spaces inside.
    static func isFolded(_ utf8: Span<UInt8>) -> Bool {
        var afterSpace = true
        for index in utf8.indices {
            let byte = utf8[index]
            if byte == 0x20 {
                if afterSpace { return false }
                afterSpace = true
            } else if byte < 0x20 || (0xC2...0xE3).contains(byte) && length(in: utf8, at: index) > 0 {
                return false
            } else {
                afterSpace = false
            }
        }
        return !afterSpace || utf8.isEmpty
    }

    /// The text without blanks around it, each run of blanks inside as one space.
    static func folded(_ utf8: Span<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(utf8.count)
        var position = 0
        while position < utf8.count {
            let length = length(in: utf8, at: position)
            if length == 0 {
                folded.append(utf8[position])
                position += 1
            } else {
                if let last = folded.last, last != 0x20 { folded.append(0x20) }
                position += length
            }
        }
        if folded.last == 0x20 { folded.removeLast() }
        return folded
    }
}
