extension [String] {
    /// The first three, and how many others: `A, B, C dan 4 lainnya`, `A, B, C and 4 more`.
    var firstFew: (indonesian: String, english: String) {
        let first = prefix(3).joined(separator: ", ")
        let rest = count - 3
        guard rest > 0 else { return (first, first) }
        return ("\(first) dan \(rest) lainnya", "\(first) and \(rest) more")
    }
}
