import Findings

/// A task whose name is not a verb with its object. Judged only where the words are known (`ActivityPhrase`): a name
/// in another language, or with words nobody listed, is left alone.
struct ActivityName: MapRule {
    let about = RuleDescription(
        id: "map/activity-name",
        title: LocalizedText(
            id: "Nama kegiatan bukan kata kerja + objek",
            en: "Activity name is not verb + object"),
        explanation: LocalizedText(
            id: "Nama kegiatan sebaiknya berupa kata kerja dan objeknya (“Memeriksa berkas”, “Verifikasi "
                + "permohonan”, “Penerbitan izin”). Nama yang hanya menyebut benda, pelaku, atau kata kerja tanpa objek "
                + "tidak menunjukkan apa yang dikerjakan. Kata yang tidak dikenal tidak dinilai.",
            en: "An activity is best named with a verb and its object (“Check documents”, “Verifikasi permohonan”). "
                + "A name that only gives a thing, a person, or a verb without an object does not show what is done. "
                + "Words that are not known are not judged."),
        action: LocalizedText(
            id: "Mulai nama dengan kata kerja, lalu objeknya; pelakunya ditunjukkan oleh lajur.",
            en: "Begin the name with a verb, then its object; the lane shows who does it."),
        basis: .guidelines("G6"))

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind.isActivity, !facts.kind.isSubProcess, facts.kind != .callActivity, !facts.name.isEmpty
            else {
                return nil
            }
            let name = map.called(node)
            switch ActivityPhrase(map.map[facts.name]).verdict {
            case .good, .unknown: return nil
            case .thingFirst(let word):
                return LocalizedText(
                    id: "Nama \(name.indonesian) dimulai dengan “\(word)”, bukan kata kerja.",
                    en: "The name of \(name.english) begins with “\(word)”, which is no verb.")
            case .noObject:
                return LocalizedText(
                    id: "Nama \(name.indonesian) tidak menyebut objeknya.",
                    en: "The name of \(name.english) has no object.")
            }
        }
    }
}
