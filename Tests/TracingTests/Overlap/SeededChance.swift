/// The same numbers for the same seed (SplitMix64).
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Titles of few words, so that many are alike.
enum RandomTitle {
    static func of(_ chance: inout some RandomNumberGenerator) -> String {
        let words = ["pajak", "jembatan", "pasar", "sungai", "pupuk", "nelayan", "hutan", "sekolah"]
        let actions = ["Penyusunan", "Pengelolaan", "Penertiban", "Pendataan"]
        let count = Int.random(in: 1...5, using: &chance)
        let things = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &chance)] }
        return ([actions[Int.random(in: 0..<actions.count, using: &chance)]] + things).joined(separator: " ")
    }
}
