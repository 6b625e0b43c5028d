/// Values that people write as words.
enum Words {
    /// The value of `text` in a table with folded keys. “Dicabut/Tidak Berlaku” is understood where all its words mean the
    /// same; where they do not, it says nothing.
    static func value<Value: Hashable>(_ text: String, of words: [String: Value]) -> Value? {
        if let value = words[Folding.name(text)] { return value }
        let parts = text.split { $0 == "/" || $0 == "," }
        guard parts.count > 1 else { return nil }
        let values = parts.map { words[Folding.name($0)] }
        return values.allSatisfy { $0 == values[0] } ? values[0] : nil
    }
}
