internal import Findings
internal import Rubric

/// Why a target is out of reach, and what else a reader of a plan must know.
struct PlanReasons {
    let plan: Plan
    let goal: PlanGoal
    let score: PlanScore
    /// The scores as they stand.
    let first: ScoredColumn

    /// The maps that name no unit, by id.
    let withoutUnit: [String]

    init(_ plan: Plan, _ goal: PlanGoal, _ score: PlanScore, _ first: ScoredColumn, mapsWithoutUnit: [String]) {
        withoutUnit = mapsWithoutUnit
        self.plan = plan
        self.goal = goal
        self.score = score
        self.first = first
    }

    var all: [LocalizedText] {
        var reasons: [LocalizedText] = []
        if !plan.reachable, plan.request.target != nil { reasons += outOfReach }
        reasons += losses
        let unsure = plan.actions.count { $0.action.kind == .confirmLink }
        if unsure > 0 { reasons.append(Words.unconfirmed(unsure, isProven: plan.optimal)) }
        if plan.actions.contains(where: { $0.gainInOrder < .zero }) { reasons.append(Words.passingLoss) }
        if let note = mapsWithoutUnit { reasons.append(note) }
        if !plan.optimal { reasons.append(notProven) }
        if plan.actions.contains(where: { $0.action.countsFrom != nil }) { reasons.append(Words.later) }
        return reasons
    }

    /// A unit without a map may own one that names no unit.
    private var mapsWithoutUnit: LocalizedText? {
        guard !withoutUnit.isEmpty, plan.actions.contains(where: { $0.action.kind == .registerMap }) else { return nil }
        return Words.mapsWithoutUnit(withoutUnit)
    }

    /// Within a budget, and where the target is out of reach, the highest score is looked for and not the least effort.
    private var notProven: LocalizedText {
        guard plan.reachable, plan.request.target != nil else { return Words.notHighest }
        return Words.notProven(effort: plan.totalEffort, bound: plan.bound)
    }

    private var outOfReach: [LocalizedText] {
        if let budget = plan.request.budget, let needed = plan.effortWithoutBudget {
            return [Words.budget(budget, needed: needed)]
        }
        var reasons: [LocalizedText] = []
        let instrument = score.card.instrument
        if case .predicate = plan.request.target, let outOf = instrument.predicates?.outOf, plan.maximum != outOf {
            return [Words.otherMaximum(plan.maximum, outOf: outOf)]
        }
        if case .choice(let id, _) = plan.request.target { reasons += choice(id) }
        reasons += open
        return reasons + [Words.nothingMore]
    }

    private func choice(_ id: String) -> [LocalizedText] {
        guard let indicator = score.indicators.first(where: { $0.id == id }) else { return [] }
        guard let kind = indicator.measure else { return [Words.notMeasured(id)] }
        guard score.rule(of: indicator).scale != nil else { return [Words.noScale(id)] }
        return kind == .evaluation ? [Words.past] : []
    }

    /// What stays open in the measured column, whatever is done.
    private var open: [LocalizedText] {
        guard let own = first.score(of: plan.node), own.upper > own.lower else { return [] }
        return [Words.open(own.upper - own.lower, answers: plan.request.answers != nil)]
    }

    /// What another indicator loses on the way.
    private var losses: [LocalizedText] {
        plan.indicators.filter { $0.after.value < $0.before.value }.map {
            Words.loss($0.id, from: $0.before.choice ?? "—", to: $0.after.choice ?? "—")
        }
    }
}

private enum Words {
    static func budget(_ budget: Int, needed: Int) -> LocalizedText {
        LocalizedText(
            id: "Sasaran butuh \(needed) hari kerja, lebih dari anggaran \(budget) hari; ini yang terbaik di dalamnya.",
            en:
                "The target takes \(needed) working days, more than the budget of \(budget); this is the best within it."
        )
    }

    static func otherMaximum(_ maximum: Rational, outOf: Rational) -> LocalizedText {
        LocalizedText(
            id:
                "Predikat dibuat untuk nilai penuh \(outOf.decimal().commaForPoint), sedangkan profil ini bernilai penuh "
                + "\(maximum.decimal().commaForPoint); pilih profil yang menghitung seluruh komponen (--profile).",
            en:
                "Predicates are made for a full score of \(outOf.decimal()), but this profile has \(maximum.decimal()); "
                + "choose a profile that counts every component (--profile).")
    }

    static func notMeasured(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "\(id) tidak diukur dari berkas: tidak ada tindakan yang mengubahnya, hanya jawaban orang.",
            en: "\(id) is not measured from files: no action changes it, only people's answers do.")
    }

    static func noScale(_ id: String) -> LocalizedText {
        LocalizedText(
            id: "Skala \(id) tidak diketahui pada profil ini, jadi tidak ada pilihan yang diusulkan.",
            en: "The scale of \(id) is not known in this profile, so no choice is proposed.")
    }

    static let past = LocalizedText(
        id: "Evaluasi berkala melihat ke belakang: yang tidak dilakukan pada selang sebelumnya tidak dapat disusulkan.",
        en: "Periodic evaluation looks back: what was not done in an earlier interval cannot be made up for.")

    static func open(_ amount: Rational, answers: Bool) -> LocalizedText {
        let shown = amount.decimal(places: 3)
        guard !answers else {
            return LocalizedText(
                id:
                    "Nilai \(shown.commaForPoint) tetap terbuka: belum ada jawabannya, atau bobot atau skalanya tidak diketahui.",
                en: "\(shown) of the score stays open: nobody answered, or its weight or scale is not known.")
        }
        return LocalizedText(
            id:
                "Nilai \(shown.commaForPoint) terbuka pada kolom terukur karena tidak diukur dari berkas; tindakan terukur tidak "
                + "mengubahnya. Dengan --answers selfAssessment atau evaluator jawaban orang ikut dihitung.",
            en: "\(shown) of the score is open in the measured column because no file measures it; measured actions do "
                + "not change it. With --answers selfAssessment or evaluator what people answered is counted too.")
    }

    static let nothingMore = LocalizedText(
        id: "Tidak ada tindakan lain yang menaikkan hitungannya; inilah yang paling tinggi dapat dicapai.",
        en: "No other action raises the counts; this is the most that can be reached.")

    static func loss(_ id: String, from: String, to: String) -> LocalizedText {
        LocalizedText(
            id: "Akibat sampingan: \(id) turun dari \(from) ke \(to), karena peta atau SOP baru ikut dihitung.",
            en: "A side effect: \(id) falls from \(from) to \(to), because new maps or SOPs are counted too.")
    }

    static func unconfirmed(_ count: Int, isProven: Bool) -> LocalizedText {
        let claim = isProven ? " dan sebutan terbukti" : ""
        return LocalizedText(
            id:
                "Rencana ini bergantung pada \(count) kaitan yang belum dipastikan: nilainya\(claim) hanya berlaku bila "
                + "kaitan itu benar. Yang ternyata keliru perlu SOP sendiri.",
            en: "This plan rests on \(count) link\(count == 1 ? "" : "s") nobody confirmed yet: its score"
                + (isProven ? " and its proof hold" : " holds") + " only if they are right. A map whose link turns out "
                + "wrong needs an SOP of its own.")
    }

    static let passingLoss = LocalizedText(
        id:
            "Tambahan di bawah 0 bersifat sementara: SOP atau peta yang baru langsung ikut dihitung, dan nilainya pulih "
            + "oleh tindakan sesudahnya, misalnya pemantauan SOP itu.",
        en: "A gain below 0 is for the time being: a new SOP or map is counted at once, and actions behind it, such as "
            + "monitoring that SOP, make up for it.")

    static func mapsWithoutUnit(_ ids: [String]) -> LocalizedText {
        let (indonesian, english) = ids.firstFew
        return LocalizedText(
            id:
                "\(ids.count) peta belum menyebut unit (\(indonesian)). Bila salah satunya milik unit yang belum memiliki "
                + "peta, cukup isi kolom Unit di matriks; peta baru tidak perlu disusun.",
            en: "\(ids.count) map\(ids.count == 1 ? "" : "s") name no unit (\(english)). Where one belongs to a unit "
                + "without a map, fill in the column Unit of the matrix; no new map is needed.")
    }

    static let notHighest = LocalizedText(
        id: "Rencana terbaik yang ditemukan; belum terbukti bernilai tertinggi.",
        en: "The best plan found, not proven to reach the highest score.")

    static func notProven(effort: Int, bound: Int) -> LocalizedText {
        LocalizedText(
            id: "Rencana terbaik yang ditemukan; belum terbukti paling hemat. Batas bawah terbukti \(bound) dari "
                + "\(effort) hari kerja.",
            en: "The best plan found, not proven to be the cheapest. Proven lower bound: \(bound) of \(effort) working "
                + "days.")
    }

    static let later = LocalizedText(
        id: "SOP yang sudah disahkan tetapi belum efektif baru dihitung mulai tanggal efektifnya.",
        en: "An SOP that is ratified but not yet effective counts only from its effective date.")
}
