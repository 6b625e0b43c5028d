import OfficeFiles

/// Which column of a flow table holds what.
struct FlowColumns: Hashable {
    var number: Int?
    var activity: Int
    var performers: [Performer] = []
    var inputs: Int?
    var duration: Int?
    var output: Int?
    var note: Int?
    /// What a number alone in the duration column counts.
    var durationUnit: DurationWords.Measure?

    /// A column of Pelaksana.
    struct Performer: Hashable {
        var column: Int
        /// Who carries out what is marked in it; `nil` for a column that names them in its cells.
        var name: String?
    }

    /// The columns that are no performer's.
    var fixed: [Int] { [number, activity, inputs, duration, output, note].compactMap { $0 } }

    /// How many of Pelaksana, Kelengkapan, Waktu and Output it has: a schedule has a kegiatan and a time as well.
    var weight: Int {
        (performers.isEmpty ? 0 : 2) + (inputs == nil ? 0 : 1) + (duration == nil ? 0 : 1) + (output == nil ? 0 : 1)
    }
}
