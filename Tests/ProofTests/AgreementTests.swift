import RandomInstruments
import ScoreComparison
import Testing

@Suite("The toolkit and the second scorer")
struct AgreementTests {
    /// As many in the test run; `make prove` takes a million.
    static let count: UInt64 = 10_000

    @Test("agree in every figure, state, predicate and gate of 10,000 random instruments and answer sets")
    func agreement() async throws {
        let figures = try await withThrowingTaskGroup(of: Int.self) { group in
            let tasks: UInt64 = 4
            for first in 0..<tasks {
                group.addTask {
                    var figures = 0
                    for seed in stride(from: first, to: Self.count, by: Int(tasks)) {
                        let comparison = try Comparison(seed: seed)
                        figures += comparison.figures
                        if let disagreement = comparison.disagreement {
                            Issue.record("\(disagreement)\nmake prove SEED=\(seed) prints its files.")
                            return figures
                        }
                    }
                    return figures
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(figures > 500_000)
    }

    @Test(
        "a single wrong figure is noticed, and named with its seed and node",
        arguments: [
            ("value 1/3 of 2, from 1/3 to 2, met", "q1"), ("value 0 of 2, from 0 to 0, notMet", "q1"), ("", "akar"),
        ])
    func plantedRow(_ wrong: String, _ node: String) throws {
        var comparison = try Self.agreed()
        comparison.toolkit[1].rows[node] = wrong
        let disagreement = try #require(comparison.disagreement)
        #expect(disagreement.hasPrefix("seed \(comparison.drawn.seed), profile p1"))
        #expect(disagreement.contains(", \(node):"))
        #expect(disagreement.contains(wrong))
    }

    @Test("a row that is missing or too many, a wrong predicate and a wrong gate are noticed")
    func plantedRest() throws {
        let agreed = try Self.agreed()
        let plants: [(inout CardText) -> Void] = [
            { $0.rows["q1"] = nil }, { $0.rows["q99"] = $0.rows["q1"] }, { $0.predicate = "value X, from X to X" },
            { $0.gates[0] = "g1 unknown" }, { $0.gates.removeLast() },
        ]
        for plant in plants {
            var comparison = agreed
            plant(&comparison.toolkit[0])
            #expect(comparison.disagreement != nil)
        }
    }

    @Test("of several wrong figures the lowest is named, which is where to look")
    func lowestPlace() throws {
        var comparison = try Self.agreed()
        for node in comparison.second[0].rows.keys { comparison.toolkit[0].rows[node] = "wrong" }
        #expect(try #require(comparison.disagreement).contains(", q1:"))
    }

    /// The first random case with a gate, a first indicator that counts in both columns, and no difference.
    private static func agreed() throws -> Comparison {
        for seed in 0..<1_000 as Range<UInt64> {
            let comparison = try Comparison(seed: seed)
            let isRich =
                comparison.second.count > 1
                && comparison.second.allSatisfy { card in
                    card.rows["q1"] != nil && !card.gates.isEmpty
                }
            if isRich, comparison.disagreement == nil { return comparison }
        }
        throw NoCase()
    }

    private struct NoCase: Error {}
}
