/// The room between two columns, in which lines turn up or down. Lines that leave the same row share a track; others
/// that would lie on each other get tracks of their own, from left to right.
struct Channel {
    /// The left edge; set once the widths of all channels are known.
    var left = 0.0

    /// The room at the right, before the next column.
    private var room = margin
    private var trunks: [Double: ClosedRange<Double>] = [:]
    private var ends: Set<Double> = []
    private var tracks: [Double: Int] = [:]
    private var trackCount = 0

    private static let step = 9.0
    private static let margin = 20.0
    /// More tracks than this would draw the columns apart for nothing anyone could follow.
    private static let mostTracks = 60

    mutating func add(from: Double, to: Double) {
        let range = min(from, to)...max(from, to)
        guard let known = trunks[from] else {
            trunks[from] = range
            ends.insert(to)
            return
        }
        trunks[from] = min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
        ends.insert(to)
    }

    /// Makes room for a name beside the last pieces of the lines.
    mutating func makeRoom(for width: Double) { room = max(room, width + 14) }

    /// Shares the tracks out. A line that leaves the row where another arrives must turn before it, so such lines have
    /// the tracks at the left.
    mutating func settle() {
        let sorted = trunks.sorted { ($0.value.lowerBound, $0.key) < ($1.value.lowerBound, $1.key) }
        var first = 0
        for leavesAnArrival in [true, false] {
            var reached: [Double] = []
            for (from, range) in sorted where ends.contains(from) == leavesAnArrival {
                let open = reached.firstIndex { $0 + 4 < range.lowerBound }
                let track = open ?? min(reached.count, Self.mostTracks - 1)
                if track < reached.count {
                    reached[track] = max(reached[track], range.upperBound)
                } else {
                    reached.append(range.upperBound)
                }
                tracks[from] = first + track
            }
            first += reached.count
        }
        trackCount = first
    }

    var width: Double { Self.margin + tracksWidth + room }

    /// Where the lines have parted.
    var end: Double { left + Self.margin + tracksWidth }

    private var tracksWidth: Double { Double(max(trackCount - 1, 0)) * Self.step }

    /// Where the line that comes at height `from` turns.
    func x(from: Double) -> Double { left + Self.margin + Double(tracks[from] ?? 0) * Self.step }
}
