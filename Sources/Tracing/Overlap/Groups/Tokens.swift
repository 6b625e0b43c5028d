/// Numbers for texts, from 0 on in the order they come.
struct Tokens: Sendable {
    private var numbers: [String: UInt32] = [:]

    mutating func number(of text: String) -> UInt32 {
        if let known = numbers[text] { return known }
        let number = UInt32(truncatingIfNeeded: numbers.count)
        numbers[text] = number
        return number
    }
}
