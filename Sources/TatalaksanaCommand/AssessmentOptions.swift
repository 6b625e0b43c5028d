internal import ArgumentParser
internal import Tatalaksana

/// By which rubric, profile and day a dossier is assessed.
struct AssessmentOptions: ParsableArguments {
    @Option(help: "Id rubrik; tanpa ini yang disebut agency.yaml, atau \(AssessOptions.defaultRubric).")
    var rubric: String?

    @Option(help: "Folder berisi paket rubrik, pengganti yang tertanam.", completion: .directory)
    var rubrics: String?

    @Option(help: "Profil rubrik, misalnya press-3; tanpa ini yang disebut agency.yaml, atau profil bawaan rubrik.")
    var profile: String?

    @Option(help: "Tanggal acuan (2026-06-30), pengganti asOf di agency.yaml.", transform: CalendarDate.argument)
    var asOf: CalendarDate?

    /// Whether any was given.
    var isGiven: Bool { rubric != nil || rubrics != nil || profile != nil || asOf != nil }

    var assessOptions: AssessOptions {
        AssessOptions(rubric: rubric, rubrics: rubrics, profile: profile, asOf: asOf)
    }
}
