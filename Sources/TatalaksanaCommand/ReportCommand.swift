internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana report RESULT|DOSSIER --kind K`: a report out of a result, which is read from its file or made first.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Membuat laporan dari berkas hasil penilaian, atau dari sebuah dosir.",
        discussion: """
            Berkas hasil ditulis oleh: tatalaksana assess DOSIR --format json -o hasil.json. Laporan dari berkas itu sama
            persis dengan laporan dari dosirnya. Folder dinilai lebih dulu.
            \(ReportKind.allCases.map { "  \($0.name): \($0.purpose.in(.indonesian))" }.joined(separator: "\n"))
            """)

    @Argument(help: "Berkas hasil (JSON), atau folder dosir yang berisi agency.yaml.", completion: .file())
    var source: String

    @Option(help: "Jenis laporan: \(ReportKind.allCases.map(\.name).joined(separator: ", ")).")
    var kind: ReportKind

    @Option(
        help:
            "Bentuk keluaran: \(Self.forms); tanpa ini menurut akhiran nama berkas -o, atau yang pertama untuk jenisnya."
    )
    var format: String?

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(
        help: """
            Berkas hasil (JSON) periode lalu dari instansi yang sama, untuk bagian Perubahan sejak periode lalu; untuk \
            --kind gap.
            """, completion: .file())
    var previous: String?

    @Option(help: "Laporan untuk satu unit saja, menurut id-nya.")
    var unit: String?

    @Option(
        help: """
            Id tabel yang ditulis sebagai CSV; tanpa ini tabel utama laporan: gaps (semua kesenjangan) untuk gap, scores \
            (nilai) untuk evaluation, everything (semua unit) untuk comparison.
            """)
    var table: String?

    @Option(
        help: "Dokumen Word milik kantor yang isiannya, seperti {{title}}, diisi dari laporan; untuk --format docx.",
        completion: .file())
    var wordTemplate: String?

    @Option(
        help: "Folder templat milik kantor, salinan dari Reports/ yang diubah, misalnya evaluation/sections.yaml.",
        completion: .directory)
    var templates: String?

    @Flag(help: "Satu laporan untuk tiap unit, ditulis ke folder -o dan dinamai menurut id unit.")
    var eachUnit = false

    @OptionGroup(title: "Hanya untuk folder dosir") var assessment: AssessmentOptions

    @Option(help: "Bahasa keluaran: id, en; tanpa ini bahasa berkas hasil.")
    var lang: Language?

    func run() throws {
        try Terminal.reportingErrors(in: lang ?? .indonesian) {
            let form = try form
            try checkOptions(for: form)
            let templates = try templates.map { try TemplateFolder($0).templates } ?? .bundled
            let template = try wordTemplate.map { try TemplateFile($0).bytes() }
            let given = ReportSource(source)
            guard given.isFolder || !assessment.isGiven else { throw AlreadyAssessed() }
            let bar = ProgressBar(
                LocalizedText(id: "Membaca berkas", en: "Reading files"), lang ?? .indonesian)
            defer { bar.finish() }
            let (result, language) = try given.result(assessment.assessOptions) { bar.show($0) }
            bar.finish()
            let inputs = given.files(of: result) + [wordTemplate, previous].compactMap(\.self)
            var request = ReportRequest(
                result, language: lang ?? language, scope: unit.map { .unit($0) } ?? .agency,
                isStyled: output == nil && Terminal.showsColour, templates: templates, table: table,
                wordTemplate: template)
            request.name = source
            request.previous = try previous.map { try ResultFile(contentsOf: $0).result }
            if eachUnit, let output {
                try write(request, as: form, into: output, besides: inputs)
            } else {
                if let output { try OutputFile.check(output, isNoneOf: inputs) }
                try Terminal.deliver(made(request, as: form), to: output)
            }
        }
    }

    private func made(_ request: ReportRequest, as form: ReportForm) throws -> [UInt8] {
        let made = try form.file(request)
        for remark in made.remarks { Terminal.say(remark, request.language) }
        return made.bytes
    }

    /// One report for each unit, and on the screen which file is whose.
    private func write(
        _ request: ReportRequest, as form: ReportForm, into folder: String, besides inputs: [String]
    ) throws {
        let units = request.result.units
        guard !units.isEmpty else { throw ReportOptionError.noUnits }
        try UnitReports.makeFolder(folder)
        let names = UnitReports.names(for: units.map(\.id), fileExtension: form.fileExtension)
        for (unit, name) in zip(units, names) {
            let path = "\(folder)/\(name)"
            try OutputFile.check(path, isNoneOf: inputs)
            var request = request
            request.scope = .unit(unit.id)
            try OutputFile.write(made(request, as: form), to: path)
            try Terminal.show(Array("\(DisplayWidth.safe(path))  \(DisplayWidth.safe(unit.name))\n".utf8))
        }
    }

    /// The one asked for; else the one the name of the file asks for; else the usual one.
    private var form: ReportForm {
        get throws {
            if format == nil, !eachUnit, let output, let form = try kind.form(ofFile: output) { return form }
            return try kind.form(format)
        }
    }

    private func checkOptions(for form: ReportForm) throws {
        if wordTemplate != nil, form.name != "docx" { throw ReportOptionError.wordTemplate }
        if table != nil, form.name != "csv" { throw ReportOptionError.table }
        if previous != nil, kind.name != "gap" { throw ReportOptionError.previous }
        if eachUnit, unit != nil { throw ReportOptionError.eachUnitAndUnit }
        if eachUnit, output == nil { throw ReportOptionError.noFolder }
        if form.isBinary, output == nil, Terminal.isScreen { throw ReportOptionError.noFile }
    }

    /// Every form some kind of report comes in, each once.
    private static var forms: String {
        var names: [String] = []
        for form in ReportKind.allCases.flatMap(\.forms) where !names.contains(form.name) { names.append(form.name) }
        return names.joined(separator: ", ")
    }
}

/// Options that do not go together.
enum ReportOptionError: Error {
    case wordTemplate, table, previous, noFile, noFolder, eachUnitAndUnit, noUnits

    var message: LocalizedText {
        switch self {
        case .wordTemplate:
            LocalizedText(
                id: "--word-template hanya berlaku untuk --format docx.", en: "--word-template is for --format docx.")
        case .table: LocalizedText(id: "--table hanya berlaku untuk --format csv.", en: "--table is for --format csv.")
        case .previous:
            LocalizedText(
                id: "--previous hanya berlaku untuk --kind gap; beberapa periode dibandingkan dengan perintah compare.",
                en: "--previous is for --kind gap; the command compare puts several periods side by side.")
        case .noFolder:
            LocalizedText(
                id: "--each-unit menulis satu berkas untuk tiap unit; sebutkan foldernya dengan -o FOLDER.",
                en: "--each-unit writes one file for each unit; name the folder with -o FOLDER.")
        case .eachUnitAndUnit:
            LocalizedText(
                id: "Pakai --unit untuk satu unit, atau --each-unit untuk semuanya; tidak keduanya.",
                en: "Use --unit for one unit, or --each-unit for all of them; not both.")
        case .noUnits:
            LocalizedText(
                id: "Hasil ini tidak memuat unit, jadi tidak ada laporan tiap unit.",
                en: "The result holds no units, so there is no report of each.")
        case .noFile:
            LocalizedText(
                id: "Bentuk ini tidak untuk dibaca di layar; tulis ke berkas dengan -o BERKAS.",
                en: "This form is not for the screen; write it to a file with -o FILE.")
        }
    }
}

/// A result file says by which rubric, profile and day it was made; it is not made anew.
struct AlreadyAssessed: Error {
    let message = LocalizedText(
        id: "--rubric, --rubrics, --profile, dan --as-of hanya berlaku untuk folder dosir; berkas hasil sudah dinilai.",
        en: "--rubric, --rubrics, --profile and --as-of are for a dossier folder; a result file is assessed already.")
}
