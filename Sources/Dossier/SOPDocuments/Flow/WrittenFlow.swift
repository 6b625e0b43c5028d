/// What the activity and the note of a step say about what follows: decisions, jumps, beginning and end.
///
/// Read are sentences that name where to go, as `layak → langkah 8`, `Apabila tidak lengkap dikembalikan ke no. 3`,
/// `Ya: 4 / Tidak: 2`, `bila tidak lengkap dikembalikan kepada pemohon`, `lanjut ke langkah 10`, `Dilanjutkan SOP 4`, `prosedur berhenti`. A condition without such a
/// place (`Bila berkas kurang, menghubungi pemohon`) is no branch, and a step that is only mentioned
/// (`hasil langkah 3`) no jump.
struct WrittenFlow: Hashable {
    /// A way on.
    struct Jump: Hashable {
        var target: Target
        /// When it is taken; `nil` for always.
        var condition: String?
    }

    enum Target: Hashable {
        /// A step, as the text counts it.
        case step(String)
        /// The step below.
        case following
        /// The procedure ends.
        case end
        /// Back to a step of this performer: `dikembalikan kepada pemohon`.
        case performer(String)
        /// It goes on elsewhere: `SOP 4 — Penugasan Petugas`.
        case elsewhere(String)
    }

    private(set) var jumps: [Jump] = []
    /// Whether the text says that something is decided here.
    private(set) var isDecision = false
    private(set) var saysStart = false
    private(set) var saysEnd = false

    init(activity: String, note: String) {
        // An activity may name numbers of many things: only what is clearly a jump counts in it.
        for text in [activity, note] {
            for clause in FlowClause.all(in: text) { take(clause) }
        }
        if jumps.contains(where: { $0.condition != nil }) { isDecision = true }
    }

    private mutating func take(_ clause: FlowClause) {
        if clause.isStart { saysStart = true }
        if clause.isEnd { saysEnd = true }
        if clause.isDecision { isDecision = true }
        guard let jump = clause.jump, !jumps.contains(jump) else { return }
        jumps.append(jump)
    }
}
