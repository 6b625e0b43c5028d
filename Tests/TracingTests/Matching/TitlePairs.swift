import Foundation
import Testing

@testable import Tracing

/// The labelled pairs of Fixtures/title-pairs (see its README).
struct TitlePair {
    var sopUnit: String
    var sopTitle: String
    var mapUnit: String
    var mapName: String
    var isSame: Bool

    /// - Throws: where the file is not there or a row is not whole.
    static func read(_ name: String) throws -> [TitlePair] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("Fixtures/title-pairs/\(name).csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        return try lines.map { line in
            let cells = cells(line)
            try #require(cells.count == 6 && ["ya", "tidak"].contains(cells[4]), "\(line)")
            return TitlePair(
                sopUnit: cells[0], sopTitle: cells[1], mapUnit: cells[2], mapName: cells[3], isSame: cells[4] == "ya")
        }
    }

    static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}

/// How well scores tell pairs that are the same from pairs that are not, from one threshold on.
struct PairScore {
    var truePositives = 0
    var falsePositives = 0
    var falseNegatives = 0

    init(_ scored: [(score: Double, isSame: Bool)], threshold: Double) {
        for (score, isSame) in scored {
            switch (score >= threshold, isSame) {
            case (true, true): truePositives += 1
            case (true, false): falsePositives += 1
            case (false, true): falseNegatives += 1
            case (false, false): break
            }
        }
    }

    var precision: Double { Double(truePositives) / Double(max(1, truePositives + falsePositives)) }
    var recall: Double { Double(truePositives) / Double(max(1, truePositives + falseNegatives)) }
    var f1: Double { 2 * Double(truePositives) / Double(max(1, 2 * truePositives + falsePositives + falseNegatives)) }

    var text: String {
        let percent = { (number: Double) in String(Int((number * 1000).rounded())) }
        return "F1 0.\(percent(f1)), precision 0.\(percent(precision)), recall 0.\(percent(recall))"
    }
}

/// Plain TF-IDF cosine, as a yardstick: lower-cased words of two letters or more, smoothed idf, no stemming.
struct PlainCosine {
    private let weights: [String: Double]
    private let texts: Double

    init(_ titles: [String]) {
        let different = Set(titles)
        var counts: [String: Double] = [:]
        for title in different { for word in Set(Self.words(title)) { counts[word, default: 0] += 1 } }
        let total = Double(different.count)
        texts = total
        weights = counts.mapValues { log((1 + total) / (1 + $0)) + 1 }
    }

    func similarity(_ left: String, _ right: String) -> Double {
        let (mine, theirs) = (vector(left), vector(right))
        let product = mine.reduce(0) { $0 + $1.value * (theirs[$1.key] ?? 0) }
        return product == 0 ? 0 : product / (Self.length(mine) * Self.length(theirs))
    }

    private func vector(_ title: String) -> [String: Double] {
        var vector: [String: Double] = [:]
        for word in Self.words(title) { vector[word, default: 0] += weights[word] ?? log(1 + texts) + 1 }
        return vector
    }

    private static func length(_ vector: [String: Double]) -> Double {
        vector.values.sorted().reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    private static func words(_ title: String) -> [String] {
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 1 }
    }
}
