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
            ("value 1/3 of 2, from 1/3 to 2, met", "q1"), ("value 1/3 of 2, from 1/3 to 1/3, partlyMet", "q1"),
            ("", "akar"),
        ])
    func plantedRow(_ wrong: String, _ node: String) throws {
        var comparison = try Comparison(seed: 6)
        #expect(comparison.disagreement == nil)
        comparison.toolkit[1].rows[node] = wrong
        let disagreement = try #require(comparison.disagreement)
        #expect(disagreement.hasPrefix("seed 6, profile p1"))
        #expect(disagreement.contains(", \(node):"))
        #expect(disagreement.contains(wrong))
    }

    @Test("a row that is missing or too many, a wrong predicate and a wrong gate are noticed")
    func plantedRest() throws {
        let agreed = try Comparison(seed: 6)
        let plants: [(inout CardText) -> Void] = [
            { $0.rows["q1"] = nil }, { $0.rows["q99"] = $0.rows["q1"] }, { $0.predicate = "value AA, from AA to AA" },
            { $0.gates[0] = "g1 unknown" }, { $0.gates.removeLast() },
        ]
        for plant in plants {
            var comparison = agreed
            plant(&comparison.toolkit[0])
            #expect(comparison.disagreement != nil)
        }
    }

    @Test("what is planted at the lowest place is what is named")
    func lowestPlace() throws {
        var comparison = try Comparison(seed: 6)
        for node in ["akar", "k1", "a2", "s3", "q1"] { comparison.toolkit[0].rows[node] = "wrong" }
        #expect(try #require(comparison.disagreement).contains(", q1:"))
    }
}
