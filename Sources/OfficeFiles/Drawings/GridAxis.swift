/// One direction of a grid: where its columns, or rows, begin and end, in EMU. Places without a size of their own have the
/// usual one.
struct GridAxis: Sendable, Hashable {
    /// A stretch of places of one size, which begins `start` EMU from the edge.
    private struct Run: Sendable, Hashable {
        var first: Int
        var last: Int
        var size: Double
        var start: Double
    }

    private var runs: [Run] = []
    private let usual: Double

    /// 0-based places and their size in EMU, in order, without overlap.
    init(_ sizes: some Sequence<(places: ClosedRange<Int>, size: Double)>, usual: Double) {
        self.usual = max(0, usual)
        for (places, size) in sizes where places.lowerBound > (runs.last?.last ?? -1) {
            runs.append(
                Run(
                    first: places.lowerBound, last: places.upperBound, size: max(0, size),
                    start: start(of: places.lowerBound)))
        }
    }

    /// Places of these sizes in EMU, from the first on.
    init(sizes: [Double], usual: Double) {
        self.init(sizes.enumerated().map { ($0.offset...$0.offset, $0.element) }, usual: usual)
    }

    /// EMU from the edge to where a place begins.
    func start(of place: Int) -> Double {
        guard let run = last(where: { $0.first <= place }) else { return Double(max(0, place)) * usual }
        let inside = Double(min(place, run.last + 1) - run.first) * run.size
        return run.start + inside + Double(max(0, place - run.last - 1)) * usual
    }

    func size(of place: Int) -> Double {
        guard let run = last(where: { $0.first <= place }), place <= run.last else { return usual }
        return run.size
    }

    /// The place and the part of it that lies `emu` from the edge: 2.25 is a quarter into the third place.
    func place(at emu: Double) -> Double {
        guard emu > 0, emu.isFinite else { return 0 }
        guard let run = last(where: { $0.start <= emu }) else { return usual > 0 ? emu / usual : 0 }
        let rest = emu - run.start
        let count = Double(run.last - run.first + 1)
        if run.size > 0, rest < count * run.size { return Double(run.first) + rest / run.size }
        return Double(run.last + 1) + (usual > 0 ? (rest - count * run.size) / usual : 0)
    }

    /// The last run that holds; those that do come first.
    private func last(where holds: (Run) -> Bool) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if holds(runs[middle]) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? runs[low - 1] : nil
    }
}
