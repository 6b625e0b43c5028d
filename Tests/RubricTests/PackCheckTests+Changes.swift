import Findings

// One small change for each thing that may be wrong.

private let top = "instrument.yaml"
private let work = "kerja.yaml"
private let service = "layanan.yaml"

extension PackCheckTests {
    /// Keys, words and files.
    static let words: [Change] = [
        Change(
            "rubric/key-unknown", work, "        criteria:\n          Ya", to: "        crietria:\n          Ya",
            at: "crietria"),
        Change("rubric/key-missing", top, "version: \"1.0.0\"\n", to: "", at: "id: lengkap"),
        Change("rubric/key-missing", work, "whenBaseIsZero: notApplicable\n", to: "\n", at: "realised: lalu"),
        Change("rubric/text-empty", top, "{id: Instrumen contoh,", to: "{id: \" \",", at: "title: {id: \" \""),
        Change("rubric/text-empty", work, "{id: Pernah,", to: "{id: \"\",", at: "C: {id: \"\""),
        Change("rubric/id-form", work, "id: kerja.tim\n", to: "id: kerja tim\n", at: "id: kerja tim"),
        Change("rubric/id-form", work, "id: kerja.tim.ada", to: "id: kerja/tim", at: "id: kerja/tim"),
        Change("rubric/id-form", top, "id: lengkap", to: "id: tidak lengkap", at: "yaml-language-server"),
        Change("rubric/duplicate-id", work, "id: kerja.tim\n", to: "id: kerja.sop\n", at: "id: kerja.sop"),
        Change("rubric/duplicate-id", work, "id: kerja.tim.ada", to: "id: kerja.sop.peta", at: "id: kerja.sop.peta"),
        Change("rubric/duplicate-id", top, "id: skor-100", to: "id: persen", at: "kind: points"),
        Change("rubric/duplicate-id", top, "- id: sebagian", to: "- id: semua", at: "- id: semua"),
        Change("rubric/duplicate-id", work, "{id: kini,", to: "{id: lalu,", at: "Jumlah tahun ini"),
        Change("rubric/duplicate-id", work, "{id: rencana,", to: "{id: sk,", at: "Rencana kerja"),
        Change("rubric/duplicate-id", top, "code: B,", to: "code: AA,", at: "Baik"),
        Change("rubric/not-a-value", top, "version: \"1.0.0\"", to: "version: [1]", at: "version"),
        Change("rubric/not-a-list", top, "parts: [kerja, layanan.umum.survei]", to: "parts: kerja", at: "parts: kerja"),
        Change("rubric/not-a-list", top, "C: [evaluated]", to: "C: evaluated", at: "C: evaluated"),
        Change("rubric/not-a-mapping", top, "choices: {Ya: \"1\", Tidak: \"0\"}", to: "choices: [Ya]", at: "ya-tidak"),
        Change("rubric/not-a-number", top, "outOf: \"100\"", to: "outOf: seratus", at: "outOf"),
        Change("rubric/not-a-count", top, "intervals: 2", to: "intervals: -1", at: "intervals"),
        Change("rubric/not-a-count", top, "draft: 5", to: "draft: lima", at: "days"),
        Change("rubric/not-a-flag", top, "default: true", to: "default: ya", at: "default"),
        Change("rubric/not-a-flag", top, "unitWide: false", to: "unitWide: tidak", at: "unitWide"),
        Change("rubric/not-a-date", top, "until: 2023-12-31", to: "until: kapan", at: "until"),
        Change("rubric/not-a-sum", work, "realised: lalu - kini", to: "realised: lalu * kini", at: "realised"),
        Change("rubric/word-unknown", top, "knownTo: year", to: "knownTo: month", at: "knownTo"),
        Change("rubric/level-unknown", top, "level: agency", to: "level: city", at: "level"),
        Change("rubric/confidence-unknown", top, "confidence: memory", to: "confidence: sure", at: "ingatan"),
        Change("rubric/measure-unknown", work, "measure: mapsWithSOP", to: "measure: sops", at: "measure: sops"),
        Change("rubric/condition-unknown", top, "C: [evaluated]", to: "C: [kadang]", at: "C: [kadang]"),
        Change("rubric/scale-kind-unknown", top, "kind: points", to: "kind: stars", at: "stars"),
        Change("rubric/zero-base-unknown", work, "notApplicable", to: "zero", at: "whenBaseIsZero"),
        Change("rubric/key-idle", top, "kind: ratio", to: "kind: ratio, maximum: \"5\"", at: "maximum: \"5\""),
        Change(
            "rubric/bound", work, "choice: B, over: \"0.5\"", to: "choice: B, over: \"0.5\", from: \"0.6\"",
            at: "choice: B"),
        Change("rubric/gate-need", top, "{every: area, fromShare", to: "{every: unit, fromShare", at: "every: unit"),
        Change(
            "rubric/gate-need", top, "{every: area, fromShare", to: "{every: area, node: akar, fromShare",
            at: "node: akar, fromShare"),
        Change(
            "rubric/source-missing", top, "  id: akar\n  source: aturan\n", to: "  id: akar\n", at: "{id: Seluruhnya"),
        Change(
            "rubric/source-unknown", work, "source: ingatan}\n        note", to: "source: mimpi}\n        note",
            at: "mimpi"),
        Change("rubric/validity-order", top, "until: 2023-12-31", to: "until: 2019-12-31", at: "validity"),
        Change("rubric/not-yaml", top, "id: akar", to: "id: [akar", at: "source"),
        Change("rubric/not-yaml", work, "number: a", to: "number: a\n        number: b", at: "number: a"),
        Change("rubric/file-missing", top, "layanan.yaml]", to: "lain.yaml, layanan.yaml]", at: "lain.yaml"),
        Change("rubric/area-path", top, "layanan.yaml]", to: "layanan.yaml, ../lain.yaml]", at: "lain.yaml"),
        Change("rubric/area-path", top, "layanan.yaml]", to: "layanan.yaml, /etc/passwd]", at: "passwd"),
        Change("rubric/area-path", top, "layanan.yaml]", to: "layanan.yaml, instrument.yaml]", at: "areas"),
        Change("rubric/area-twice", top, "layanan.yaml]", to: "layanan.yaml, kerja.yaml]", at: "areas"),
    ]

    /// Names of what is not there.
    static let references: [Change] = [
        Change("rubric/scale-unknown", work, "scale: ya-tidak", to: "scale: ya", at: "scale: ya"),
        Change("rubric/scale-unknown", top, "scale: skor-100", to: "scale: skor", at: "scale: skor"),
        Change("rubric/indicator-unknown", top, "parts: [kerja,", to: "parts: [kerja, kebun,", at: "kebun"),
        Change("rubric/indicator-unknown", top, "part: kerja.sop.disiplin", to: "part: kerja.sop.libur", at: "libur"),
        Change(
            "rubric/indicator-unknown", top, "indicator: layanan.umum.survei", to: "indicator: layanan.umum",
            at: "layanan.umum,"),
        Change(
            "rubric/indicator-unknown", work, "lengkap/kerja.sop.tinjau", to: "lengkap/kerja.sop",
            at: "lengkap/kerja.sop"),
        Change("rubric/weight-set-unknown", top, "weights: [set-baru]", to: "weights: [set-baru, lama]", at: "lama"),
        Change("rubric/node-unknown", top, "nodes: {kerja:", to: "nodes: {kebun: \"1\", kerja:", at: "kebun"),
        Change("rubric/node-unknown", top, "[kerja, layanan], fromShare", to: "[kerja, kebun], fromShare", at: "kebun"),
        Change("rubric/node-unknown", top, "node: proses, over", to: "node: prosess, over", at: "prosess"),
        Change("rubric/choice-unknown", work, "          Tidak: {", to: "          Belum: {", at: "Belum: {"),
        Change("rubric/choice-unknown", work, "choice: C,", to: "choice: c,", at: "choice: c"),
        Change("rubric/choice-unknown", top, "      D: []", to: "      E: []", at: "E: []"),
        Change(
            "rubric/condition-unknown", work, "conditions: [sk, rencana]", to: "conditions: [sk, rencana, dana]",
            at: "dana"),
        Change("rubric/input-unknown", work, "base: lalu", to: "base: semua", at: "realised: lalu"),
        Change("rubric/crosswalk-form", work, "lain/kerja.peta", to: "kerja.peta", at: "same:"),
        Change("rubric/crosswalk-form", work, "lain/kerja.peta", to: "lain/kerja/peta", at: "same:"),
        Change("rubric/crosswalk-self", work, "lain/kerja.peta", to: "lengkap/kerja.sop.peta", at: "same:"),
    ]

    /// Weights, shares and sums.
    static let numbers: [Change] = [
        Change(
            "rubric/weight-sum", top, "value: \"40\", source: ingatan", to: "value: \"39.99\", source: ingatan",
            at: "value: \"100\""),
        Change(
            "rubric/weight-sum", top, "value: \"40\", source: ingatan", to: "value: \"40.01\", source: ingatan",
            at: "value: \"100\""),
        Change("rubric/weight-sum", top, "nodes: {kerja: \"20\"", to: "nodes: {kerja: \"19.99\"", at: "value: \"60\""),
        Change(
            "rubric/weight-sum", top, "nodes: {kerja: \"20\"", to: "nodes: {akar: \"99\", kerja: \"20\"", at: "nodes:"),
        Change(
            "rubric/weight-sum", work, "weight: {value: \"30\", source: aturan}\n",
            to: "weight: {value: \"70\", source: aturan}\n", at: "value: \"60\"", in: top),
        Change("rubric/share-sum", work, "value: \"2/3\"", to: "value: \"0.67\"", at: "id: kerja"),
        Change("rubric/weight-negative", top, "kerja: \"20\"", to: "kerja: \"-20\"", at: "nodes:"),
        Change("rubric/weight-negative", service, "weight: \"30\"", to: "weight: \"-30\"", at: "weight"),
        Change("rubric/share-range", service, "share: \"1\"", to: "share: \"1.01\"", at: "share"),
        Change("rubric/share-range", service, "share: \"1\"", to: "share: \"-1\"", at: "share"),
        Change(
            "rubric/share-range", top, "mostThreshold: {value: \"0.5\"", to: "mostThreshold: {value: \"50\"",
            at: "mostThreshold"),
        Change("rubric/weight-and-share", service, "share: \"1\"", to: "share: \"1\"\n    weight: \"30\"", at: "share"),
        Change("rubric/share-of-root", top, "  weight: {value: \"100\"}", to: "  share: {value: \"1\"}", at: "share"),
    ]

    /// How indicators and profiles can be answered.
    static let answering: [Change] = [
        Change("rubric/scale-values", top, "B: \"0.67\"", to: "B: \"0.2\"", at: "id: a-d"),
        Change("rubric/scale-values", top, "D: \"0\"}", to: "D: \"0.1\"}", at: "id: a-d"),
        Change("rubric/scale-values", top, "maximum: \"100\"", to: "maximum: \"0\"", at: "skor-100"),
        Change("rubric/choice-reserved", top, "B: \"0.67\"", to: "Tidak Berlaku: \"0.67\"", at: "id: a-d"),
        Change("rubric/default-profile", top, "    default: true\n", to: "", at: "- id: semua"),
        Change(
            "rubric/default-profile", top, "weights: [set-baru]", to: "default: true\n    weights: [set-baru]",
            at: "- id: sebagian"),
        Change(
            "rubric/worksheet-profile", top, "weights: [set-baru]", to: "worksheet: true\n    weights: [set-baru]",
            at: "- id: sebagian"),
        Change(
            "rubric/profile-empty", top, "parts: [kerja, layanan.umum.survei]", to: "parts: [hasil]",
            at: "- id: sebagian"),
        Change(
            "rubric/derived-missing", work,
            "        derived:\n          realised: lalu - kini\n          base: lalu\n          whenBaseIsZero: notApplicable\n          bands:\n            - {choice: A, from: \"1\"}\n            - {choice: B, over: \"0.5\"}\n            - {choice: C, over: \"0\"}\n            - {choice: D, from: \"0\"}\n",
            to: "", at: "{id: lalu"),
        Change(
            "rubric/inputs-missing", service,
            "        inputs:\n          - {id: masuk, title: {id: Pengaduan masuk, en: Complaints received}}\n          - {id: selesai, title: {id: Pengaduan selesai, en: Complaints settled}}\n",
            to: "", at: "derived"),
        Change(
            "rubric/derived-missing", work,
            "scale: ya-tidak\n        conditions:\n          - {id: sk, text: {id: SK ditetapkan, en: A decree was issued}}\n          - {id: rencana, text: {id: Rencana kerja disusun, en: A work plan was made}}\n        criteria:\n          Ya: {id: SK dan rencana ada, en: Decree and plan exist, conditions: [sk, rencana]}\n          Tidak: {id: Belum, en: Not yet}",
            to: "scale: persen", at: "id: kerja.tim.ada", as: .warning),
        Change("rubric/bands-missing", service, "scale: persen", to: "scale: ya-tidak", at: "derived"),
        Change(
            "rubric/bands-idle", work, "scale: a-d\n        inputs", to: "scale: persen\n        inputs",
            at: "choice: A"),
        Change("rubric/rhythm-kind", top, "{kind: sosialisasi,", to: "{kind: sosialisai,", at: "sosialisai"),
        Change("rubric/rhythm-kind", top, "{kind: sosialisasi,", to: "{kind: penerapan,", at: "penerapan, first"),
        Change(
            "rubric/rhythm-twice", top, "{kind: sosialisasi, firstMonths: 0", to: "{kind: evaluasi, firstMonths: 12",
            at: "everyMonths: 12"),
        Change("rubric/rhythm-zero", top, "everyMonths: 12", to: "everyMonths: 0", at: "everyMonths: 0"),
        Change(
            "rubric/rhythm-differs", top, "everyMonths: 12", to: "everyMonths: 24", at: "everyMonths: 24", as: .warning),
        Change("rubric/not-a-count", top, "everyMonths: 12", to: "everyMonths: setahun", at: "everyMonths"),
        Change("rubric/key-missing", top, "firstMonths: 0, ", to: "", at: "sosialisasi"),
        Change("rubric/settings-missing", top, "settings:\n", to: "gates2:\n", at: "measure: mapsWithSOP", in: work),
        Change(
            "rubric/measure-scale", work, "scale: ya-tidak", to: "scale: ya-tidak\n        measure: unitsWithMaps",
            at: "measure: unitsWithMaps"),
        Change(
            "rubric/measure-scale", service, "scale: persen", to: "scale: persen\n        measure: unitsWithMaps",
            at: "measure: unitsWithMaps"),
        Change(
            "rubric/scale-open", top,
            "    assumptions:\n      - {indicator: layanan.umum.survei, scale: skor-100, reason: {id: Lazim, en: Usual}}\n",
            to: "", at: "id: layanan.umum.survei", in: service, as: .note),
        Change(
            "rubric/level-other", work, "levels: [agency, unit]", to: "levels: [unit]", at: "id: kerja.sop.peta",
            as: .note),
        Change(
            "rubric/criterion-missing", work, "          D: {id: Belum, en: Never}\n", to: "",
            at: "id: kerja.sop.tinjau", as: .note),
    ]

    /// Bounds that cannot be reached, and ranges nothing covers.
    static let bounds: [Change] = [
        Change(
            "rubric/bound-unreachable", work, "choice: B, over: \"0.5\"", to: "choice: B, from: \"1\"", at: "choice: B"),
        Change(
            "rubric/bound-unreachable", work, "choice: C, over: \"0\"", to: "choice: C, over: \"0.5\"", at: "choice: C"),
        Change(
            "rubric/bound-unreachable", work, "choice: A, from: \"1\"", to: "choice: A, from: \"0.5\"", at: "choice: B"),
        Change("rubric/bound-unreachable", top, "code: B, over: \"60\"", to: "code: B, over: \"90\"", at: "code: B"),
        Change("rubric/bound-unreachable", top, "code: B, over: \"60\"", to: "code: B, over: \"95\"", at: "code: B"),
        Change("rubric/bound-range", work, "choice: A, from: \"1\"", to: "choice: A, over: \"1\"", at: "choice: A"),
        Change("rubric/bound-range", work, "choice: A, from: \"1\"", to: "choice: A, from: \"1.01\"", at: "choice: A"),
        Change("rubric/bound-range", top, "code: AA, over: \"90\"", to: "code: AA, over: \"100\"", at: "code: AA"),
        Change("rubric/bound-range", top, "code: D, from: \"0\"", to: "code: D, from: \"-1\"", at: "code: D"),
        Change("rubric/bounds-gap", work, "choice: D, from: \"0\"", to: "choice: D, over: \"0\"", at: "choice: D"),
        Change("rubric/bounds-gap", top, "code: D, from: \"0\"", to: "code: D, over: \"0\"", at: "code: D"),
        Change("rubric/not-positive", top, "outOf: \"100\"", to: "outOf: \"0\"", at: "outOf"),
        Change(
            "rubric/gate-unreachable", top, "node: akar, from: \"75\"", to: "node: akar, from: \"100.01\"",
            at: "node: akar"),
        Change(
            "rubric/gate-unreachable", top, "node: akar, from: \"75\"", to: "node: akar, over: \"100\"",
            at: "node: akar"),
        Change("rubric/gate-unreachable", top, "overShare: \"0.5\"", to: "overShare: \"1\"", at: "overShare"),
        Change("rubric/gate-empty", top, "[kerja, layanan], fromShare", to: "[], fromShare", at: "nodes: []"),
        Change(
            "rubric/gate-unreachable", top, "[kerja, layanan], fromShare: \"0.6\"",
            to: "[kerja, layanan], fromShare: \"1.1\"", at: "1.1"),
        Change(
            "rubric/gate-empty", top,
            "    needs:\n      - {node: akar, from: \"75\"}\n      - {node: proses, over: \"30\"}\n      - {every: area, fromShare: \"0.6\"}\n      - {nodes: [kerja, layanan], fromShare: \"0.6\"}\n      - {every: area, overShare: \"0.5\"}\n",
            to: "    needs: []\n", at: "id: ambang"),
    ]

    /// What stands there and does nothing.
    static let idle: [Change] = [
        Change(
            "rubric/source-unused", top, "  paket:", to: "  lain: {text: Lain, confidence: press}\n  paket:",
            at: "lain:", as: .warning),
        Change(
            "rubric/scale-unused", top, "scales:\n",
            to: "scales:\n  - {id: lima, source: aturan, kind: points, maximum: \"5\"}\n", at: "id: lima", as: .warning),
        Change("rubric/weight-set-unused", top, "    weights: [set-baru]\n", to: "", at: "id: set-baru", as: .warning),
        Change(
            "rubric/input-unused", service, "          - {id: selesai",
            to: "          - {id: lain, title: {id: Lain, en: Other}}\n          - {id: selesai", at: "id: lain",
            as: .note),
        Change(
            "rubric/condition-unused", work, "conditions: [sk, rencana]", to: "conditions: [sk]", at: "id: rencana",
            as: .warning),
        Change(
            "rubric/assumption-idle", top, "indicator: layanan.umum.survei, scale: skor-100",
            to: "indicator: layanan.umum.selesai, scale: skor-100", at: "layanan.umum.selesai", as: .warning),
        Change("rubric/predicates-idle", top, "outOf: \"100\"", to: "outOf: \"90.5\"", at: "outOf", as: .warning),
    ]
}
