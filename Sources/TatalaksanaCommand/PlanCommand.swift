internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana plan DOSSIER --target T`: the cheapest actions that reach it.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Mencari tindakan paling hemat untuk mencapai sasaran, atau yang terbaik dalam satu anggaran hari.",
        discussion: """
            Sasaran (--target): choice:tl.probis.sop=A, score:tl.probis=0.5 (atau 80%), atau predicate:BB. Dengan --budget
            saja dicari nilai tertinggi dalam sekian hari kerja. Dengan --what-if dihitung nilai sebelum dan sesudah
            tindakan yang disebut, misalnya "draft:PAN-01.01.CFM.01, ratify:065/12/2024, monitor:dinkes".
            Akibat sampingan ikut dihitung: SOP baru masuk hitungan penerapan unitnya, peta baru masuk hitungan penjabaran.
            """)

    @Argument(help: "Folder dosir yang berisi agency.yaml.", completion: .directory)
    var dossier: String

    @Option(help: "Sasaran: choice:INDIKATOR=PILIHAN, score:BAGIAN=NILAI, atau predicate:PREDIKAT.")
    var target: String?

    @Option(parsing: .unconditional, help: "Anggaran hari kerja.")
    var budget: Int?

    @Option(help: "Tindakan yang diandaikan, dipisah koma: jenis:pokok.")
    var whatIf: String?

    @Option(help: "Nilai satu unit, menurut id-nya; tanpa ini nilai instansi.")
    var unit: String?

    @Option(
        help: "Jawaban untuk yang tidak diukur dari berkas: selfAssessment atau evaluator; tanpa ini tetap terbuka.")
    var answers: AnswerColumn?

    @Option(help: "Bentuk keluaran: \(PlanFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: PlanFormat = .text

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Flag(help: "Kelompokkan menurut unit yang bertindak.")
    var byUnit = false

    @Flag(help: "Jangan potong daftar yang panjang.")
    var all = false

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            // What the caller wrote is looked at before a long reading.
            let wanted = try target.map { try PlanTarget($0) }
            guard wanted != nil || budget != nil || whatIf != nil else { throw PlanError(code: .nothingAsked) }
            guard budget ?? 0 >= 0 else { throw PlanError(code: .badBudget) }
            guard whatIf == nil || (wanted == nil && budget == nil) else { throw PlanError(code: .whatIfAlone) }
            let bar = ProgressBar(LocalizedText(id: "Membaca berkas", en: "Reading files"), lang)
            defer { bar.finish() }
            let desk = try PlanningDesk(dossierAt: dossier, options: assessment.assessOptions) { bar.show($0) }
            bar.finish()
            Terminal.sayRefused(desk.inputs, in: dossier, lang)
            if let output { try OutputFile.check(output, isNoneOf: desk.inputs.map { "\(dossier)/\($0.path)" }) }
            let report = PlanReport(
                try subject(desk, wanted), of: desk.context, language: lang, showsAll: all, isByUnit: byUnit,
                isStyled: output == nil && Terminal.showsColour)
            try Terminal.deliver(report.bytes(as: format), to: output)
        }
    }

    private func subject(_ desk: PlanningDesk, _ target: PlanTarget?) throws -> PlanReport.Subject {
        let scope = unit.map { AnswerScope.unit($0) } ?? .agency
        if let whatIf { return .whatIf(try desk.whatIf(whatIf, scope: scope)) }
        return .plan(
            try desk.plan(PlanRequest(scope: scope, target: target, budget: budget, answers: answers)))
    }
}
