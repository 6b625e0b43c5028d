import ScoreComparison

/// The seeds from 0 up to a count, compared block by block on all cores.
struct ManySeeds {
    let count: UInt64
    private let block: UInt64 = 1_000
    /// Blocks that are under way at once; more than any machine has cores would only take memory.
    private let width = 64

    private struct Block {
        var figures = 0
        var terms = 0
        var disagreement: String?
    }

    func compare() async -> Outcome {
        var total = Block()
        var done: UInt64 = 0
        await withTaskGroup(of: Block.self) { group in
            var next: UInt64 = 0
            func start() {
                guard next < count, total.disagreement == nil else { return }
                let seeds = next..<min(count, next + block)
                group.addTask { Self.compared(seeds) }
                next = seeds.upperBound
            }
            for _ in 0..<width { start() }
            for await part in group {
                total.figures += part.figures
                total.terms += part.terms
                if let disagreement = part.disagreement, total.disagreement == nil {
                    total.disagreement = disagreement
                    group.cancelAll()
                }
                done = min(count, done + block)
                if isTerminal { write("\r\(done) / \(count)") }
                start()
            }
        }
        if isTerminal { write("\r") }
        return say(total)
    }

    private static func compared(_ seeds: Range<UInt64>) -> Block {
        var block = Block()
        for seed in seeds {
            if Task.isCancelled { return block }
            do {
                let comparison = try Comparison(seed: seed)
                block.figures += comparison.figures
                block.terms += comparison.second.count
                block.disagreement = comparison.disagreement
            } catch {
                block.disagreement = "seed \(seed): the second scorer cannot read it: \(error)"
            }
            if block.disagreement != nil { return block }
        }
        return block
    }

    private func say(_ total: Block) -> Outcome {
        if let disagreement = total.disagreement {
            print(disagreement)
            return .disagreed
        }
        print(
            "\(count) random instruments and answer sets, scored \(total.terms) times: "
                + "all \(total.figures) figures, states, predicates and gates agree.")
        return .agreed
    }
}
