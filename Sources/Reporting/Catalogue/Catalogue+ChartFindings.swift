internal import Assessment
internal import Findings
internal import Rubric

/// What the charts of the gap report find, in one sentence each.
extension Catalogue {
    static func areaFinding(_ lowest: (name: String, share: Rational)?, _ wording: Wording) -> LocalizedText {
        guard let lowest else {
            return LocalizedText(id: "Belum ada bagian yang dapat dinilai", en: "No part can be assessed yet")
        }
        let share = wording.percent(lowest.share)
        return LocalizedText(
            id: "Paling jauh dari nilai penuh: \(lowest.name), \(share)",
            en: "Furthest from its full score: \(lowest.name), \(share)")
    }

    static func spreadFinding(_ widest: (name: String, share: Rational)?, _ wording: Wording) -> LocalizedText {
        guard let widest, widest.share > .zero else {
            return LocalizedText(id: "Semua kolom sama", en: "All columns agree")
        }
        let points = (widest.share * Rational(100)).fixed(places: 1, mark: wording.decimalMark)
        return LocalizedText(
            id: "Kolom paling berbeda pada \(widest.name): \(points) poin persen",
            en: "The columns differ most on \(widest.name): \(points) percentage points")
    }

    static func ratioFinding(_ name: String, _ measure: Measure, _ wording: Wording) -> LocalizedText {
        let counts = wording.counts(measure.covered, of: measure.total)
        return LocalizedText(id: "Rasio terendah: \(name), \(counts)", en: "The lowest ratio: \(name), \(counts)")
    }

    static func wayFinding(
        _ count: Int, from now: Rational, to then: Rational, _ wording: Wording
    ) -> LocalizedText {
        let (first, last) = (wording.score(now), wording.score(then))
        return LocalizedText(
            id: "\(count) langkah pertama menaikkan nilai terukur dari \(first) menjadi \(last)",
            en:
                "The first \(count) \(count == 1 ? "step raises" : "steps raise") the measured score from \(first) to \(last)"
        )
    }

    static func scatterFinding(_ name: String, gain: Rational, effort: Int, _ wording: Wording) -> LocalizedText {
        let facts = "\(wording.gain(gain)), \(wording.workingDays(effort))"
        return LocalizedText(
            id: "Tambahan terbesar: \(name) (\(facts))", en: "The largest gain: \(name) (\(facts))")
    }

    static func applicationFinding(
        _ lowest: (name: String, done: Int, whole: Int)?, _ wording: Wording
    ) -> LocalizedText {
        guard let lowest else {
            return LocalizedText(id: "Belum ada SOP yang berlaku", en: "No SOP is in force yet")
        }
        let counts = wording.counts(lowest.done, of: lowest.whole)
        return LocalizedText(
            id: "Penerapan paling tertinggal: \(lowest.name), \(counts) SOP",
            en: "Furthest behind in applying: \(lowest.name), \(counts) SOPs")
    }
}
