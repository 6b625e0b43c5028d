import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("How well titles are matched")
struct TitlePairTests {
    /// The confidence of one pair, alone in a dossier of one SOP and one map; the units are given as the set writes them.
    static func confidence(_ pair: TitlePair) -> Double {
        let units = pair.sopUnit.isEmpty || pair.mapUnit.isEmpty ? [] : [Unit(id: "u", name: pair.mapUnit)]
        let unit = units.first?.id
        let dossier = Dossier(
            agency: Agency(id: "k", name: "K"), units: UnitTree(units),
            maps: [
                DossierMap(
                    id: "M", code: nil, title: pair.mapName, kind: .crossFunctional, unit: unit,
                    location: SourceLocation())
            ], sops: [SOP(id: "S", number: "S", title: pair.sopTitle, unit: unit, status: .inForce)])
        return LinkSuggestions(dossier, ties: [], minimum: 0).suggestions.first?.confidence ?? 0
    }

    static func scored(_ name: String) throws -> [(score: Double, isSame: Bool)] {
        try TitlePair.read(name).map { (confidence($0), $0.isSame) }
    }

    @Test("on the half of the pairs that nobody looked at, confident suggestions are right and nearly all")
    func heldOut() throws {
        let score = PairScore(try Self.scored("held-out"), threshold: 0.8)
        print("Title pairs, held-out half: confident suggestions \(score.text)")
        #expect(score.f1 >= 0.90)
        #expect(score.precision >= 0.95)
    }

    @Test(
        "any threshold from 0.5 to 0.85 serves on the half that words were chosen by",
        arguments: [0.5, 0.65, 0.8, 0.85])
    func tuning(_ threshold: Double) throws {
        let score = PairScore(try Self.scored("tuning"), threshold: threshold)
        print("Title pairs, tuning half, from \(threshold): \(score.text)")
        #expect(score.f1 >= 0.90)
        #expect(score.precision >= 0.95)
    }

    @Test("the set is no toy: plain word TF-IDF cosine stays far below", arguments: ["tuning", "held-out"])
    func plainCosine(_ name: String) throws {
        let pairs = try TitlePair.read(name)
        let cosine = PlainCosine(pairs.flatMap { [$0.sopTitle, $0.mapName] })
        let scored = pairs.map { (cosine.similarity($0.sopTitle, $0.mapName), $0.isSame) }
        let best = (1..<100).map { PairScore(scored, threshold: Double($0) / 100) }.max { $0.f1 < $1.f1 }
        let score = try #require(best)
        print("Title pairs, \(name) half: the best of plain TF-IDF cosine \(score.text)")
        #expect(pairs.count >= 150)
        #expect(score.f1 < 0.8)
    }

    @Test("a pair is judged alone as it is among thousands")
    func corpusSize() throws {
        let pairs = try TitlePair.read("tuning")
        let words = MatchingWords.bundled
        let texts = pairs.map { (TextTerms($0.sopTitle, words: words), TextTerms($0.mapName, words: words)) }
        let alone = TitleSimilarity(TermWeights([], words: words))
        let among = TitleSimilarity(TermWeights(texts.flatMap { [$0.0, $0.1] }, words: words))
        let moved = texts.count { abs(alone.similarity($0.0, $0.1) - among.similarity($0.0, $0.1)) > 0.1 }
        #expect(moved * 50 < texts.count)
    }
}
