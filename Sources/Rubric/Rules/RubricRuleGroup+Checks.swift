internal import Findings

// Rules on how the parts of a pack fit together.

extension RubricRuleGroup {
    static let weights = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Bobot di bawah suatu bagian berjumlah tepat sama dengan bobotnya, di bawah setiap profil. Pembulatan "
                + "yang meleset seperseratus pun mengubah nilai.",
            en: "What is below a node adds up to what the node weighs, exactly, under every profile. Rounding that "
                + "misses by a hundredth changes scores."),
        action: LocalizedText(
            id: "Tulis bobot dari sumbernya, atau `share` sebagai pecahan: \"1.5/5.0\".",
            en: "Write the weight of the source, or `share` as a fraction: \"1.5/5.0\"."),
        rules: [
            Rule("share-of-root", "Akar memakai share", "The root has a share"),
            Rule("share-range", "Share di luar 0 sampai 1", "A share outside 0 to 1"),
            Rule("share-sum", "Jumlah share bukan 1", "Shares do not add up to 1"),
            Rule("weight-and-share", "Bobot dan share sekaligus", "Both weight and share"),
            Rule("weight-negative", "Bobot di bawah 0", "A weight below 0"),
            Rule("weight-set-unused", "Himpunan bobot tidak dipakai", "A set of weights is not used", .warning),
            Rule("weight-sum", "Jumlah bobot tidak cocok", "Weights do not add up"),
        ])

    static let scales = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Skala memberi nilai bagi jawaban: turun dari 1 ke 0, atau bilangan sampai maksimumnya.",
            en: "A scale gives answers their values: falling from 1 to 0, or a number up to its maximum."),
        action: LocalizedText(
            id: "Tulis skala seperti sumbernya; indikator tanpa sumber skala tetap terbuka atau diasumsikan oleh "
                + "profil.",
            en: "Write the scale as its source has it; an indicator without a source for one stays open, or a profile "
                + "assumes one."),
        rules: [
            Rule("choice-reserved", "Pilihan yang sudah punya arti", "A choice that has a meaning already"),
            Rule("scale-open", "Indikator tanpa skala", "An indicator without a scale", .note),
            Rule("scale-unused", "Skala tidak dipakai", "A scale is not used", .warning),
            Rule(
                "scale-values", "Nilai skala tidak turun dari 1 ke 0", "The values of a scale do not fall from 1 to 0"),
        ])

    static let answering = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Indikator harus dapat dijawab dengan cara yang disebutnya: isian mempunyai rumus, rumus mempunyai "
                + "isian, dan kriteria menyebut pilihan serta pernyataan yang ada.",
            en: "An indicator can be answered in the way it says: inputs have a rule, a rule has inputs, and criteria "
                + "name choices and conditions that are there."),
        action: LocalizedText(
            id: "Lengkapi `inputs`, `derived`, `bands`, `criteria`, atau `conditions` indikator itu.",
            en: "Complete the `inputs`, `derived`, `bands`, `criteria` or `conditions` of the indicator."),
        rules: [
            Rule("bands-idle", "Bands tanpa guna", "Bands have no place"),
            Rule("bands-missing", "Tanpa bands", "Without bands"),
            Rule("condition-unused", "Pernyataan tidak dipakai", "A condition is not used", .warning),
            Rule("criterion-missing", "Pilihan tanpa kriteria", "A choice without a criterion", .note),
            Rule("derived-missing", "Tanpa rumus", "Without a rule for its inputs"),
            Rule("input-unused", "Isian tidak dihitung", "An input is not counted", .note),
            Rule("inputs-missing", "Rumus tanpa isian", "A rule without inputs"),
            Rule("level-other", "Bukan untuk tingkat instrumen", "Not for the level of the instrument", .note),
            Rule("measure-scale", "Skala ukuran tidak berpilihan empat", "The scale of a measure has not four choices"),
            Rule("settings-missing", "Ukuran tanpa pengaturan", "A measure without settings"),
        ])

    static let profiles = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Profil menyatakan apa yang dinilai. Tepat satu adalah bawaan, dan setiap profil menanyakan sesuatu.",
            en: "A profile says what is assessed. Exactly one is the default, and each asks something."),
        action: LocalizedText(
            id: "Perbaiki daftar `profiles` di instrument.yaml.", en: "Mend the list `profiles` of instrument.yaml."),
        rules: [
            Rule("assumption-idle", "Asumsi tidak dipakai", "An assumption is not used", .warning),
            Rule("default-profile", "Profil bawaan tidak tepat satu", "Not exactly one default profile"),
            Rule("profile-empty", "Profil kosong", "An empty profile"),
            Rule("worksheet-profile", "Lebih dari satu profil lembar kerja", "More than one worksheet profile"),
        ])

    static let bounds = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Batas predikat, ambang, dan bands harus dapat dicapai, turun dari yang terbaik, dan mencakup "
                + "semuanya.",
            en: "The bounds of predicates, gates and bands can be reached, fall from the best, and cover everything."),
        action: LocalizedText(
            id: "Samakan batas dengan sumbernya: `from` berarti bilangan itu ke atas, `over` di atas bilangan itu.",
            en: "Make the bounds agree with their source: `from` means that number and above, `over` above that "
                + "number."),
        rules: [
            Rule("bound-range", "Batas di luar jangkauan", "A bound out of range"),
            Rule("bound-unreachable", "Batas tidak pernah tercapai", "A bound is never reached"),
            Rule("bounds-gap", "Batas tidak mencakup semuanya", "Bounds do not cover everything"),
            Rule("gate-empty", "Ambang tanpa syarat", "A gate that needs nothing"),
            Rule("gate-unreachable", "Ambang tidak pernah tercapai", "A gate is never reached"),
            Rule("not-positive", "Total predikat tidak di atas 0", "The total of the predicates is not above 0"),
            Rule("predicates-idle", "Predikat tidak pernah diberikan", "No predicate is ever given", .warning),
        ])

    static let rhythms = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Irama menyatakan kapan bukti sebuah SOP diharapkan: setiap jenis sekali, dan sama dengan yang dipakai "
                + "ukuran.",
            en: "The rhythm says when evidence for an SOP is due: each kind once, and the same as measures count by."),
        action: LocalizedText(
            id: "Perbaiki `rhythm` di bawah `settings` pada instrument.yaml.",
            en: "Mend `rhythm` below `settings` in instrument.yaml."),
        rules: [
            Rule("rhythm-differs", "Irama lain dari yang dihitung", "A rhythm unlike what is counted by", .warning),
            Rule("rhythm-kind", "Jenis bukti tanpa irama", "A kind of evidence without a rhythm"),
            Rule("rhythm-twice", "Irama ditulis dua kali", "A rhythm given twice"),
            Rule("rhythm-zero", "Irama nol bulan", "A rhythm of no months"),
        ])

    static let validity = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Instrumen berlaku dari satu hari sampai hari lain. Nilai untuk hari di luarnya bukan nilai resmi.",
            en: "An instrument holds from one day to another. A score for a day outside is no official score."),
        action: LocalizedText(
            id: "Periksa `validity` paket dan tanggal acuannya.",
            en: "Check the `validity` of the pack and the as-of "
                + "date."),
        rules: [
            Rule(
                "outside-validity", "Tanggal acuan di luar masa berlaku", "The as-of date lies outside the validity",
                .warning),
            Rule("validity-order", "Masa berlaku terbalik", "The validity ends before it begins"),
        ])
}
