internal import Findings
internal import Rubric

/// The words of `rubric list`, `rubric show` and `rubric check`.
extension Catalogue {
    static let component = Noun(id: "komponen", one: "component", many: "components")
    static let area = Noun(id: "area", one: "area", many: "areas")
    static let subArea = Noun(id: "subarea", one: "sub-area", many: "sub-areas")
    static let indicatorNoun = Noun(id: "indikator", one: "indicator", many: "indicators")
    static let rubricNoun = Noun(id: "rubrik", one: "rubric", many: "rubrics")

    static let versionWord = LocalizedText(id: "versi", en: "version")
    static let rubricLevel = LocalizedText(id: "Tingkat", en: "Level")
    static let usualProfile = LocalizedText(id: "bawaan", en: "default")
    static let worksheetProfile = LocalizedText(id: "lembar kerja", en: "worksheet")
    static let profileShown = LocalizedText(id: "Profil yang ditunjukkan", en: "Profile shown")
    static let profilesLabel = LocalizedText(id: "Profil", en: "Profiles")
    static let untilNow = LocalizedText(id: "sekarang", en: "now")
    static let knownToYear = LocalizedText(id: "hanya tahunnya yang diketahui", en: "only the year is known")
    static let cannotBeUsed = LocalizedText(id: "tidak dapat dipakai", en: "cannot be used")
    static let seeCheck = LocalizedText(id: "lihat tatalaksana rubric check", en: "see tatalaksana rubric check")

    static let unknownWeight = LocalizedText(id: "bobot tidak diketahui", en: "weight unknown")
    static let outsideProfile = LocalizedText(id: "di luar profil", en: "outside the profile")
    static let exactly = LocalizedText(id: "tepatnya", en: "exactly")
    static let share = LocalizedText(id: "bagian dari yang di atasnya", en: "share of what is above")
    static let fromMemory = LocalizedText(id: "DARI INGATAN, belum diperiksa", en: "FROM MEMORY, not verified")
    static let noScaleGiven = LocalizedText(
        id: "tidak ada sumber yang memberikannya; dibiarkan terbuka", en: "no source gives it; it is left open")
    static let ratioScale = LocalizedText(id: "rasio dari hitungan, 0 sampai 1", en: "a ratio of counts, 0 to 1")
    static let leftOutPart = LocalizedText(id: "Tidak dihitung", en: "Left out")
    static let assumedScale = LocalizedText(id: "diasumsikan oleh profil", en: "assumed by profile")

    static let levelsLabel = LocalizedText(id: "Untuk", en: "For")
    static let measureLabel = LocalizedText(id: "Diukur", en: "Measured")
    static let inputLabel = LocalizedText(id: "Isian", en: "Input")
    static let derivedLabel = LocalizedText(id: "Jawaban dari isian", en: "Answer from inputs")
    static let whenBaseIsZero = LocalizedText(id: "bila pembaginya 0", en: "where the base is 0")
    static let statement = LocalizedText(id: "Pernyataan", en: "Statement")
    static let needsStatements = LocalizedText(id: "perlu", en: "needs")
    static let sameQuestion = LocalizedText(id: "Pertanyaan sama", en: "Same question")
    static let nearQuestion = LocalizedText(id: "Pertanyaan serupa", en: "Related question")
    static let textHash = LocalizedText(id: "SHA-256 teksnya", en: "SHA-256 of its text")
    static let standsIn = LocalizedText(id: "Termasuk", en: "Belongs to")
    static let inProfiles = LocalizedText(id: "Profil yang memuatnya", en: "Profiles it counts in")
    static let most = LocalizedText(id: "Paling banyak", en: "At most")
    static let whenAllApply = LocalizedText(
        id: "bila semua indikator subarea ini berlaku", en: "where every indicator of its sub-area applies")
    static let predicatesLabel = LocalizedText(id: "Predikat", en: "Predicates")
    static let gatesLabel = LocalizedText(id: "Ambang", en: "Gates")
    static let sourcesLabel = LocalizedText(id: "Sumber", en: "Sources")
    static let treeLabel = LocalizedText(id: "Bobot dan pertanyaan", en: "Weights and questions")
    static let everyArea = LocalizedText(
        id: "setiap area, bagian dari maksimumnya", en: "every area, share of its maximum")
    static let together = LocalizedText(id: "bersama, bagian dari maksimumnya", en: "together, share of their maximum")
    static let andAbove = LocalizedText(id: "ke atas", en: "and above")
    static let outOf = LocalizedText(id: "dari", en: "out of")

    static let packsChecked = Noun(id: "paket diperiksa", one: "pack checked", many: "packs checked")
    static let usable = LocalizedText(id: "dapat dipakai", en: "can be used")

    static func level(_ level: AssessedLevel) -> LocalizedText {
        switch level {
        case .agency: LocalizedText(id: "instansi", en: "agency")
        case .unit: LocalizedText(id: "unit", en: "unit")
        }
    }

    static func nodeKind(_ kind: RubricNode.Kind) -> LocalizedText {
        switch kind {
        case .root: LocalizedText(id: "seluruhnya", en: "all of it")
        case .component: component.one
        case .area: area.one
        case .subArea: subArea.one
        }
    }

    static func measure(_ measure: MeasureKind) -> LocalizedText {
        switch measure {
        case .unitsWithMaps: LocalizedText(id: "unit yang memiliki peta", en: "units that have maps")
        case .mapsWithSOP: LocalizedText(id: "peta yang dijabarkan ke dalam SOP", en: "maps worked out into SOPs")
        case .crossFunctionalMapsWithSOP:
            LocalizedText(
                id: "peta lintas fungsi yang dijabarkan ke dalam SOP", en: "cross-function maps worked out into SOPs")
        case .unitsApplyingSOPs: LocalizedText(id: "unit yang menerapkan SOP-nya", en: "units that apply their SOPs")
        case .evaluation: LocalizedText(id: "evaluasi peta dan SOP", en: "evaluation of maps and SOPs")
        }
    }

    static func zeroBaseWord(_ rule: Derivation.ZeroBase) -> LocalizedText {
        switch rule {
        case .notApplicable: LocalizedText(id: "tidak berlaku", en: "not applicable")
        case .cannotBeAssessed: LocalizedText(id: "tidak dapat dinilai", en: "cannot be assessed")
        }
    }
}
