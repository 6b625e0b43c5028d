internal import Findings

/// The sentences a comparison comes to. Numbers and names come as the language writes them.
extension Catalogue.Comparing {
    // MARK: Summary
    static func canBeCompared(_ ranked: String, left: String?) -> LocalizedText {
        guard let left else {
            return LocalizedText(
                id: "\(ranked) dapat dibandingkan: rubrik, profil, dan tingkatnya sama.",
                en: "\(ranked) can be compared: by one rubric, profile and level.")
        }
        return LocalizedText(
            id:
                "\(ranked) dapat dibandingkan: rubrik, profil, dan tingkatnya sama. \(left) lainnya tidak ikut diperingkat; "
                + "sebabnya disebut.",
            en:
                "\(ranked) can be compared: by one rubric, profile and level. \(left) more are not ranked; the reasons are "
                + "given.")
    }

    static func spreadFinding(lowest: String, highest: String, median: String, mean: String) -> LocalizedText {
        LocalizedText(
            id: "Capaian dari \(lowest) sampai \(highest) dari nilai penuh; median \(median), rata-rata \(mean).",
            en:
                "Achievement is from \(lowest) to \(highest) of the full score; the median is \(median), the mean \(mean)."
        )
    }

    static func leadFinding(_ names: String) -> LocalizedText {
        LocalizedText(id: "Tertinggi: \(names).", en: "Highest: \(names).")
    }

    static func trailFinding(_ names: String) -> LocalizedText {
        LocalizedText(id: "Terendah: \(names).", en: "Lowest: \(names).")
    }

    static func movingFinding(_ amount: String) -> LocalizedText {
        LocalizedText(
            id: "Peringkat \(amount) masih dapat bergeser, karena ada butir yang terbuka.",
            en: "The rank of \(amount) can still move, for questions are open.")
    }

    static func weakestFinding(_ column: String, _ counts: String) -> LocalizedText {
        LocalizedText(
            id: "Paling sedikit dipenuhi: “\(column)”, oleh \(counts).",
            en: "Met by the fewest: “\(column)”, by \(counts).")
    }

    // MARK: Charts
    static let chartNothing = LocalizedText(id: "Tidak ada angka untuk digambar.", en: "There are no figures to draw.")
    static func chartMore(_ count: String) -> LocalizedText {
        LocalizedText(id: "dan \(count) baris lain di tabel", en: "and \(count) more rows in the table")
    }

    static func rankingChart(_ group: String?, who: String, median: String, below: String) -> LocalizedText {
        guard let group else {
            return LocalizedText(
                id: "Median capaian \(who) adalah \(median); \(below) di bawah separuh nilai penuh",
                en: "The median of \(who) is \(median); \(below) are below half of the full score")
        }
        return LocalizedText(
            id: "Kelompok \(group): median capaian \(who) \(median); \(below) di bawah separuh nilai penuh",
            en: "Group \(group): the median of \(who) is \(median); \(below) are below half of the full score")
    }

    static func gridChart(_ strong: String, _ strongMet: String, _ weak: String, _ weakMet: String) -> LocalizedText {
        LocalizedText(
            id: "Paling banyak dipenuhi “\(strong)” (\(strongMet)), paling sedikit “\(weak)” (\(weakMet))",
            en: "“\(strong)” is met by the most (\(strongMet)), “\(weak)” by the fewest (\(weakMet))")
    }

    static func sharedGapsChart(_ kind: String, who: String) -> LocalizedText {
        LocalizedText(
            id: "Kesenjangan terbanyak, “\(kind)”, ada di \(who)", en: "The widest gap, “\(kind)”, is in \(who)")
    }

    static func answersChart(_ higher: String, of rows: String) -> LocalizedText {
        LocalizedText(
            id: "Penilaian mandiri lebih tinggi daripada hasil ukur pada \(higher) dari \(rows) yang menjawab",
            en: "The self-assessment lies above what was measured for \(higher) of \(rows) that answered")
    }

    static let answersChartNote = LocalizedText(
        id: "Gambar hanya memuat indikator yang terjawab di semua kolom; yang tidak memilikinya tidak digambar.",
        en: "The picture holds only indicators answered in every column; what has none is not drawn.")

    static func scatterChart(_ step: String, gain: String, days: String) -> LocalizedText {
        LocalizedText(
            id: "Tambahan terbesar dengan upaya sepadan: \(step), \(gain) untuk \(days)",
            en: "The most for its effort: \(step), \(gain) for \(days)")
    }

    // MARK: Changes
    static let roseWord = LocalizedText(id: "naik", en: "rose")
    static let fellWord = LocalizedText(id: "turun", en: "fell")
    static let sameWord = LocalizedText(id: "tetap", en: "stayed the same")
    static let enteredWord = LocalizedText(id: "masuk", en: "entered")
    static let leftWord = LocalizedText(id: "keluar", en: "left")
    static let openWord = LocalizedText(id: "belum pasti", en: "not certain yet")
    static let otherBasisWord = LocalizedText(id: "tidak dapat dibandingkan", en: "cannot be compared")

    static func roseBy(_ points: String) -> LocalizedText {
        LocalizedText(id: "naik \(points) poin persen", en: "rose by \(points) percentage points")
    }

    static func fellBy(_ points: String) -> LocalizedText {
        LocalizedText(id: "turun \(points) poin persen", en: "fell by \(points) percentage points")
    }

    static func changeFinding(from: String, to: String, agency: String, units: String) -> LocalizedText {
        guard !units.isEmpty else {
            return LocalizedText(id: "Dari \(from) sampai \(to): \(agency).", en: "From \(from) to \(to): \(agency).")
        }
        return LocalizedText(
            id: "Dari \(from) sampai \(to): \(agency). Unit: \(units).",
            en: "From \(from) to \(to): \(agency). Units: \(units).")
    }

    static func renamedFrom(_ name: String) -> LocalizedText {
        LocalizedText(id: "berganti nama; sebelumnya “\(name)”", en: "renamed; it was “\(name)” before")
    }

    static func formerlyNamed(_ name: String, id: String) -> LocalizedText {
        LocalizedText(
            id: "sebelumnya “\(name)” (id \(id)), menurut formerNames",
            en: "formerly “\(name)” (id \(id)), by its formerNames")
    }

    static let enteredNew = LocalizedText(
        id: "masuk: tidak ada pada periode sebelumnya", en: "entered: not there before")
    static func enteredFrom(_ names: String) -> LocalizedText {
        LocalizedText(
            id: "masuk, dari \(names); karena digabung atau dipecah, nilainya tidak dilanjutkan",
            en: "entered, out of \(names); put together or parted, so no value is carried on")
    }
    static let leftGone = LocalizedText(id: "keluar: tidak ada lagi", en: "left: not there any more")
    static func leftInto(_ names: String) -> LocalizedText {
        LocalizedText(id: "keluar, menjadi bagian dari \(names)", en: "left, now part of \(names)")
    }

    // MARK: Recommendations
    static func recommendStep(
        indicator: String, from: String, to: String, who: String, items: String, days: String, gain: String
    ) -> LocalizedText {
        LocalizedText(
            id:
                "Naikkan “\(indicator)” dari \(from) ke \(to) di \(who): \(items), sekitar \(days) seluruhnya; tiap unit "
                + "\(gain).",
            en: "Raise “\(indicator)” from \(from) to \(to) in \(who): \(items), some \(days) in all; \(gain) for each."
        )
    }

    static func recommendGap(_ gap: String, who: String, items: String) -> LocalizedText {
        LocalizedText(
            id:
                "Adakan pendampingan bersama untuk kesenjangan yang paling banyak dimiliki, “\(gap)”: \(who), \(items).",
            en: "Help together with the gap that most have, “\(gap)”: \(who), \(items).")
    }

    static func recommendPractice(indicator: String, who: String, others: String) -> LocalizedText {
        LocalizedText(
            id: "Untuk “\(indicator)”, pertemukan \(others) yang belum dengan yang sudah: \(who).",
            en: "For “\(indicator)”, bring the \(others) that have not together with those that have: \(who).")
    }

    static func recommendDocuments(_ groups: String) -> LocalizedText {
        LocalizedText(
            id: "Tinjau \(groups) kelompok SOP serupa: calon SOP bersama, disusun sekali untuk banyak unit.",
            en: "Review \(groups) groups of similar SOPs: candidates for shared ones, written once for many units.")
    }

    static func recommendVisits(_ names: String) -> LocalizedText {
        LocalizedText(id: "Datangi lebih dulu: \(names).", en: "Visit first: \(names).")
    }

    static let recommendNothing = LocalizedText(
        id: "Tidak ada langkah bersama yang dapat diusulkan dari hasil ini.",
        en: "No common step can be proposed from these results.")

    static func visitLowest(_ rank: String) -> LocalizedText {
        LocalizedText(id: "peringkat \(rank)", en: "rank \(rank)")
    }

    static func visitSelfAbove(_ points: String) -> LocalizedText {
        LocalizedText(
            id: "penilaian mandiri \(points) di atas hasil ukur",
            en: "self-assessment \(points) above what was measured")
    }

    static func visitOpen(_ items: String) -> LocalizedText {
        LocalizedText(id: "\(items) masih terbuka", en: "\(items) open")
    }
}
