internal import ArgumentParser
internal import Tatalaksana

/// `tatalaksana link confirm DOSSIER`.
struct LinkConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Memastikan kaitan SOP dan peta, dan menuliskannya di links.yaml.",
        discussion: """
            Satu kaitan dengan --sop dan --map; beberapa dari daftar yang sudah ditinjau dengan --from (CSV: baris \
            dengan “ya” di kolom Setuju; JSON: usulan yang dibiarkan di dalamnya); atau semua usulan yang cukup \
            meyakinkan dengan --all-above. Yang sudah ada tidak ditulis dua kali; urutan, catatan, dan bentuk berkas \
            dipertahankan.
            """)

    @Argument(help: "Folder dosir yang berisi agency.yaml.", completion: .directory)
    var dossier: String

    @Option(help: "Nomor atau id SOP.")
    var sop: String?

    @Option(help: "Kode atau id peta.")
    var map: String?

    @Option(help: "Id kegiatan pada peta, bila SOP hanya menjabarkan kegiatan itu.")
    var activity: String?

    @Option(help: "Berkas usulan yang sudah ditinjau (.csv atau .json).", completion: .file())
    var from: String?

    @Option(help: "Semua usulan dengan keyakinan sekian atau lebih, misalnya 0.95.")
    var allAbove: Confidence?

    @Option(help: "Dengan --all-above: hanya SOP atau peta unit ini.")
    var unit: String?

    @Option(help: "Siapa yang memastikan, misalnya \"Bagian Organisasi\".")
    var by: String?

    @Option(
        help: "Tanggal dipastikan; tanpa ini tanggal acuan dosir, sebab alat ini tidak memakai jam komputer.",
        transform: CalendarDate.argument)
    var on: CalendarDate?

    @Option(help: "Alasan; tanpa ini alasan usulannya.")
    var reason: String?

    @Flag(help: "Tunjukkan saja; tidak ada yang ditulis.")
    var dryRun = false

    @Option(help: "Bahasa keluaran: id, en.")
    var lang: Language = .indonesian

    func validate() throws {
        let ways = [sop != nil || map != nil, from != nil, allAbove != nil].count { $0 }
        guard ways == 1 else {
            throw ValidationError("Pilih satu: --sop dan --map, --from BERKAS, atau --all-above ANGKA.")
        }
        if sop != nil || map != nil, sop == nil || map == nil {
            throw ValidationError("--sop dan --map disebut bersama.")
        }
        if activity != nil, sop == nil { throw ValidationError("--activity hanya bersama --sop dan --map.") }
        if unit != nil, allAbove == nil { throw ValidationError("--unit hanya bersama --all-above.") }
    }

    func run() throws {
        try Terminal.reportingErrors(in: lang) {
            let reviewed = try from.map { try ReviewedLinks(at: $0) }
            let confirmation = try LinkConfirmation(choice(reviewed), into: dossier, by: by, on: on, reason: reason)
            if !dryRun { try confirmation.write() }
            let text = LinkConfirmationText(
                added: confirmation.added, known: confirmation.known, notInForce: confirmation.notInForce,
                unclear: reviewed?.unclear ?? [], path: confirmation.path, language: lang)
            try Terminal.show(text.bytes(isDryRun: dryRun))
        }
    }

    private func choice(_ reviewed: ReviewedLinks?) -> LinkConfirmation.Choice {
        if let sop, let map { return .these([.init(sop: sop, map: map, activity: activity)]) }
        if let reviewed { return .these(reviewed.wishes) }
        return .suggested(minimum: (allAbove ?? .confident).hundredths, unit: unit)
    }
}
