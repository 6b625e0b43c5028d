internal import Assessment
internal import Findings

/// The words of plans.
extension Catalogue {
    static let planTitle = LocalizedText(id: "Rencana", en: "Plan")
    static let whatIfTitle = LocalizedText(id: "Bagaimana bila", en: "What if")
    static let planBudget = LocalizedText(id: "anggaran", en: "budget")
    static let planAsOf = LocalizedText(id: "Keadaan per", en: "As of")
    static let planProfile = LocalizedText(id: "Profil", en: "Profile")
    static let planTotal = LocalizedText(id: "Nilai terukur", en: "Measured score")
    static let planEffort = LocalizedText(id: "Upaya", en: "Effort")
    static let planFirm = LocalizedText(id: "Tanpa kaitan yang belum pasti", en: "Without unconfirmed links")

    static let planMisses = LocalizedText(
        id: "tanpanya sasaran tidak tercapai", en: "without them the target is not reached")

    static func planRests(_ links: Int) -> LocalizedText {
        LocalizedText(
            id: "sisanya bergantung pada \(links) kaitan yang belum dipastikan",
            en: "the rest depends on \(links) link\(links == 1 ? "" : "s") nobody confirmed")
    }

    static let planAction = Noun(id: "tindakan", one: "action", many: "actions")
    static let planActionHeading = LocalizedText(id: "Tindakan", en: "Action")
    static let planDetail = LocalizedText(id: "Keterangan", en: "Details")
    static let planOptimal = LocalizedText(id: "terbukti paling hemat", en: "proven to be the least")
    static let planHighest = LocalizedText(id: "terbukti nilai tertinggi", en: "proven to be the highest score")
    static let planBestFound = LocalizedText(
        id: "terbaik yang ditemukan, belum terbukti tertinggi", en: "the best found, not proven to be the highest")
    static let planBound = LocalizedText(
        id: "terbaik yang ditemukan, batas bawah terbukti", en: "the best found, proven lower bound")
    static let planCloses = LocalizedText(id: "menutup", en: "closes")
    static let planGain = LocalizedText(id: "tambahan", en: "gain")
    static let planTotalGain = LocalizedText(id: "tambahan nilai terukur", en: "gain in measured score")
    static let planAlone = LocalizedText(id: "sendiri", en: "alone")
    static let planAloneWithOthers = LocalizedText(
        id: "bersama yang harus mendahuluinya", en: "with what must come before it")
    static let planInOrder = LocalizedText(id: "di urutan ini", en: "in this order")
    static let planIndicator = LocalizedText(id: "Indikator", en: "Indicator")
    static let planBefore = LocalizedText(id: "Sekarang", en: "Now")
    static let planAfter = LocalizedText(id: "Sesudah", en: "After")
    static let planNext = LocalizedText(id: "Berikutnya", en: "Next")
    static let planMore = LocalizedText(id: "lagi", en: "more")
    static let planOutOfReach = LocalizedText(
        id: "Sasaran tidak tercapai; di bawah ini yang terbanyak yang dapat dicapai.",
        en: "The target is out of reach; below is the most that can be reached.")
    static let planNothing = LocalizedText(
        id: "Tidak ada tindakan yang menaikkan nilai dengan anggaran ini.",
        en: "No action raises the score within this budget.")
    static let planThere = LocalizedText(
        id: "Sasaran sudah tercapai; tidak ada yang perlu dilakukan.",
        en: "The target is reached already; nothing needs to be done.")

    static func effortClass(_ effort: EffortClass) -> LocalizedText {
        switch effort {
        case .light: LocalizedText(id: "ringan", en: "light")
        case .moderate: LocalizedText(id: "sedang", en: "moderate")
        case .heavy: LocalizedText(id: "berat", en: "heavy")
        }
    }

    static func alsoCloses(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "ikut menutup \(count) kesenjangan lain", en: "closes \(count) other gap\(count == 1 ? "" : "s") too")
    }

    /// The count moved and the choice did not.
    static func planBetween(_ name: String, _ choice: String, _ next: PlanIndicator.Next?) -> LocalizedText {
        let stays = LocalizedText(
            id: "\(name): tetap \(choice). Di antara dua ambang nilai tidak bertambah",
            en: "\(name): still \(choice). Between two thresholds nothing is gained")
        guard let next else { return stays + LocalizedText(id: ".", en: ".") }
        return stays
            + LocalizedText(
                id: "; \(next.choice) butuh \(next.items) lagi.", en: "; \(next.choice) takes \(next.items) more.")
    }
}
