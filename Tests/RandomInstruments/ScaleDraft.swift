/// A scale of the random instrument.
struct ScaleDraft {
    enum Kind {
        /// Codes from best to worst.
        case choices([String])
        case ratio
        case points(maximum: String)
    }

    let id: String
    let kind: Kind
    private let body: String

    var text: String { "  - {id: \(id), source: s, \(body)}" }

    static func all(_ dice: inout Dice) -> [ScaleDraft] {
        let sixths = (1...5).map { "\(6 - $0)/6" }
        let odd = ["0.834", "0.5005", "1/7", "0.01"].filter { _ in dice.chance(70) }
        var scales = [
            choices("yt", ["Ya", "Tidak"], []), choices("abc", ["A", "B", "C"], ["0.5"]),
            choices("abcd", ["A", "B", "C", "D"], ["0.67", "0.33"]),
            choices("enam", ["L6", "L5", "L4", "L3", "L2", "L1", "L0"], sixths),
            choices("ganjil", ["A", "B", "C", "D", "E", "F"], odd),
            choices("tiga", ["A", "B", "C", "D"], ["2/3", "1/3"]),
            ScaleDraft(id: "persen", kind: .ratio, body: "kind: ratio"),
        ]
        for maximum in ["100", "5", "7.5", "4"] {
            scales.append(
                ScaleDraft(
                    id: "skor-\(maximum)", kind: .points(maximum: maximum),
                    body: "kind: points, maximum: \"\(maximum)\""))
        }
        return dice.few(dice.pick([1: 30, 2: 45, 4: 25]), of: scales)
    }

    /// From 1 to 0 with these between; codes that are left over are not used.
    private static func choices(_ id: String, _ codes: [String], _ between: [String]) -> ScaleDraft {
        let values = ["1"] + between + ["0"]
        let pairs = zip(codes, values).map { "\($0): \"\($1)\"" }
        return ScaleDraft(
            id: id, kind: .choices(Array(codes.prefix(values.count))),
            body: "choices: {\(pairs.joined(separator: ", "))}")
    }
}
