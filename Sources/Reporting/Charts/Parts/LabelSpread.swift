/// Keeps labels on one edge apart: each as near to its place as the others allow.
enum LabelSpread {
    /// Places for labels that want to stand at `wanted`, in the order of `wanted`, at least `gap` apart and between the
    /// bounds. Where there is no room for all, they stand evenly.
    static func places(_ wanted: [Double], gap: Double, between bounds: ClosedRange<Double>) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        let room = bounds.upperBound - bounds.lowerBound
        let gap = wanted.count > 1 ? min(gap, room / Double(wanted.count - 1)) : gap
        // Runs of labels that touch stand around the middle of where they want to.
        var runs: [(sum: Double, count: Int)] = []
        func start(_ run: (sum: Double, count: Int)) -> Double {
            let middle = run.sum / Double(run.count)
            let half = Double(run.count - 1) * gap / 2
            return min(max(middle - half, bounds.lowerBound), bounds.upperBound - 2 * half)
        }
        for index in order {
            var run = (sum: wanted[index], count: 1)
            while let last = runs.last, start(last) + Double(last.count) * gap > start(run) {
                run = (last.sum + run.sum, last.count + run.count)
                runs.removeLast()
            }
            runs.append(run)
        }
        var places = Array(repeating: 0.0, count: wanted.count)
        var next = order.makeIterator()
        for run in runs {
            for step in 0..<run.count {
                if let index = next.next() { places[index] = start(run) + Double(step) * gap }
            }
        }
        return places
    }
}
