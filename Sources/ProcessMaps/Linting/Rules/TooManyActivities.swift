import Findings

/// More than 30 activities on one map: it no longer fits one page one can read. The number is a choice of ours.
struct TooManyActivities: MapRule {
    let about = RuleDescription(
        id: "map/too-many-activities",
        title: LocalizedText(
            id: "Terlalu banyak kegiatan",
            en: "Too many activities"),
        explanation: LocalizedText(
            id: "Satu peta memuat lebih dari 30 kegiatan. Peta sebesar itu sulit dibaca dan sulit dijabarkan ke "
                + "satu SOP.",
            en: "One map holds more than 30 activities. A map of that size is hard to read, and to work out into "
                + "one SOP."),
        action: LocalizedText(
            id: "Pecah menjadi beberapa peta, atau kelompokkan ke dalam sub-proses dengan peta tersendiri.",
            en: "Divide it into several maps, or group activities into sub-processes with maps of their own."))

    func violations(in map: LintedMap) -> [Violation] {
        let count = map.nodes.count { $0.kind.isActivity }
        guard count > Self.limit else { return [] }
        return [
            Violation(
                nil,
                LocalizedText(
                    id: "Peta ini memuat \(count) kegiatan, lebih dari \(Self.limit).",
                    en: "The map holds \(count) activities, more than \(Self.limit)."))
        ]
    }

    private static let limit = 30
}
