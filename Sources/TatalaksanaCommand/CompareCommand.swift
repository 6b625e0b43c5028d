internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana compare DOSSIER|RESULT …`: units, agencies or days side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Membandingkan unit, instansi, atau periode.",
        discussion: """
            Setiap sumber adalah berkas hasil (tatalaksana assess DOSIR --format json -o hasil.json) atau folder dosir, yang \
            dinilai lebih dulu.
              satu sumber: unit-unitnya dibandingkan;
              beberapa sumber dari instansi yang sama dengan tanggal berbeda: periode;
              beberapa instansi: instansi.
            Yang tidak dapat dibandingkan (rubrik, profil, atau tingkat lain) disebut dengan sebabnya.
            """)

    @Argument(help: "Berkas hasil (JSON) atau folder dosir; boleh beberapa.", completion: .file())
    var sources: [String]

    @Option(help: "Bentuk keluaran: \(Self.forms); tanpa ini menurut akhiran nama berkas -o, atau text.")
    var format: String?

    @Option(name: [.short, .long], help: "Tulis ke berkas ini, bukan ke layar.", completion: .file())
    var output: String?

    @Option(help: "Yang dibandingkan: \(Self.subjects); tanpa ini ditentukan dari sumbernya.")
    var by: ComparisonRequest.Subject?

    @Option(help: "Hanya unit dari kelompok ini (peerGroup di agency.yaml), misalnya dinas.")
    var peerGroup: String?

    @Option(help: "Tingkat unit yang dibandingkan: 1, 2, …, atau leaves; tanpa ini tingkat teratas dengan dua unit.")
    var level: UnitLevel?

    @Option(help: "Kolom yang diperingkat: \(ScoreColumn.allCases.map(\.rawValue).joined(separator: ", ")).")
    var column: ScoreColumn = .measured

    @Option(help: "Id tabel yang ditulis sebagai CSV; tanpa ini tabel pertama.")
    var table: String?

    @Option(
        help: "Dokumen Word milik kantor yang isiannya, seperti {{title}}, diisi dari laporan; untuk --format docx.",
        completion: .file())
    var wordTemplate: String?

    @OptionGroup(title: "Hanya untuk folder dosir") var assessment: AssessmentOptions

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let form = try ComparisonForm(format, file: output)
            try checkOptions(for: form)
            let template = try wordTemplate.map { try TemplateFile($0).bytes() }
            let given = sources.map { ReportSource($0) }
            guard given.contains(where: \.isFolder) || !assessment.isGiven else { throw AlreadyAssessed() }
            let results = try read(given)
            if let output {
                let inputs = zip(given, results).flatMap { $0.files(of: $1) } + (wordTemplate.map { [$0] } ?? [])
                try OutputFile.check(output, isNoneOf: inputs)
            }
            let request = ComparisonRequest(subject: by, peerGroup: peerGroup, level: level, column: column)
            try check(request, against: results)
            let report = ComparisonReport(
                Comparison(results, request: request), language: lang,
                isStyled: output == nil && Terminal.showsColour, table: table, wordTemplate: template)
            let made = try form.file(report)
            for remark in made.remarks { Terminal.say(remark, lang) }
            try Terminal.deliver(made.bytes, to: output)
        }
    }

    private func checkOptions(for form: ComparisonForm) throws {
        if wordTemplate != nil, form.name != "docx" { throw ReportOptionError.wordTemplate }
        if table != nil, form.name != "csv" { throw ReportOptionError.table }
        if form.isBinary, output == nil, Terminal.isScreen { throw ReportOptionError.noFile }
    }

    /// Every source that cannot be read is told of before the run ends: they are mended in one go.
    private func read(_ given: [ReportSource]) throws -> [ComparedResult] {
        var results: [ComparedResult] = []
        var refused: ExitCode?
        for source in given {
            do {
                try Terminal.reportingErrors(in: lang) { results.append(try read(source)) }
            } catch let code as ExitCode {
                refused = refused ?? code
            }
        }
        if let refused { throw refused }
        return results
    }

    private func read(_ source: ReportSource) throws -> ComparedResult {
        let bar = ProgressBar(LocalizedText(id: "Membaca berkas", en: "Reading files"), lang)
        defer { bar.finish() }
        return try source.comparedResult(assessment.assessOptions) { bar.show($0) }
    }

    /// A group or a kind of comparison that the sources do not have is a slip of the caller.
    private func check(_ request: ComparisonRequest, against results: [ComparedResult]) throws {
        if let peerGroup {
            var known: [String] = []
            for group in results.flatMap(\.units).compactMap(\.peerGroup) where !known.contains(group) {
                known.append(group)
            }
            guard known.contains(peerGroup) else { throw NothingToCompare(.peerGroup(peerGroup, known: known)) }
        }
        let days = Dictionary(grouping: results, by: \.agency.id).mapValues { Set($0.map(\.provenance.asOf)).count }
        if by == .periods, !days.values.contains(where: { $0 > 1 }) { throw NothingToCompare(.periods) }
        if by != .agencies, results.allSatisfy(\.units.isEmpty), days.count == 1, days.values.allSatisfy({ $0 == 1 }) {
            throw NothingToCompare(.units)
        }
    }

    private static var subjects: String { ComparisonRequest.Subject.allCases.map(\.rawValue).joined(separator: ", ") }
    private static var forms: String { ComparisonForm.allCases.map(\.name).joined(separator: ", ") }
}

/// The sources do not hold what shall be compared.
struct NothingToCompare: Error {
    enum Wish {
        case peerGroup(String, known: [String])
        case periods
        case units
    }

    let message: LocalizedText

    init(_ wish: Wish) {
        message =
            switch wish {
            case .peerGroup(let name, let known):
                LocalizedText(
                    id: "Tidak ada unit dalam kelompok “\(name)”; kelompok yang ada: "
                        + "\(known.isEmpty ? "tidak ada" : known.joined(separator: ", ")).",
                    en: "No unit is in the group “\(name)”; the groups are: "
                        + "\(known.isEmpty ? "none" : known.joined(separator: ", ")).")
            case .periods:
                LocalizedText(
                    id:
                        "Untuk membandingkan periode diperlukan dua hasil dari instansi yang sama (id di agency.yaml) dengan "
                        + "tanggal keadaan berbeda.",
                    en:
                        "Comparing periods takes two results of one agency (its id in agency.yaml) with different as-of "
                        + "dates.")
            case .units:
                LocalizedText(
                    id: "Instansi ini tidak memiliki unit untuk dibandingkan. Beri beberapa sumber, atau isi units di "
                        + "agency.yaml.",
                    en: "The agency has no units to compare. Give several sources, or fill in units in agency.yaml.")
            }
    }
}
