internal import Findings
internal import Rubric

/// Why a target is out of reach, and what else a reader of a plan must know.
struct PlanReasons {
    let plan: Plan
    let goal: PlanGoal
    let score: PlanScore
    /// The scores as they stand.
    let first: ScoredColumn

    init(_ plan: Plan, _ goal: PlanGoal, _ score: PlanScore, _ first: ScoredColumn) {
        self.plan = plan
        self.goal = goal
        self.score = score
        self.first = first
    }

    var all: [LocalizedText] {
        var reasons: [LocalizedText] = []
        if !plan.reachable, plan.request.target != nil { reasons += outOfReach }
        reasons += losses
        if !plan.optimal { reasons.append(Words.notProven(effort: plan.totalEffort, bound: plan.bound)) }
        if plan.actions.contains(where: { $0.action.countsFrom != nil }) { reasons.append(Words.later) }
        return reasons
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
        if let least = goal.least, case .score = plan.request.target, least.value > plan.maximum {
            return [Words.aboveMaximum(plan.maximum)]
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
            id: "Predikat dibuat untuk nilai penuh \(outOf.decimal()), sedangkan profil ini bernilai penuh "
                + "\(maximum.decimal()); pilih profil yang menghitung seluruh komponen (--profile).",
            en:
                "Predicates are made for a full score of \(outOf.decimal()), but this profile has \(maximum.decimal()); "
                + "choose a profile that counts every component (--profile).")
    }

    static func aboveMaximum(_ maximum: Rational) -> LocalizedText {
        LocalizedText(
            id: "Nilai penuh bagian ini hanya \(maximum.decimal(places: 6)).",
            en: "The full score of this part is only \(maximum.decimal(places: 6)).")
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
                id: "Nilai \(shown) tetap terbuka: belum ada jawabannya, atau bobot atau skalanya tidak diketahui.",
                en: "\(shown) of the score stays open: nobody answered, or its weight or scale is not known.")
        }
        return LocalizedText(
            id: "Nilai \(shown) terbuka pada kolom terukur karena tidak diukur dari berkas; tindakan terukur tidak "
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
