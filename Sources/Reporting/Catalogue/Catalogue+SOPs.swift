internal import Dossier
internal import Findings
internal import Foundation

/// The words of `sop list`.
extension Catalogue {
    static let step = Noun(id: "langkah", one: "step", many: "steps")
    static let sopNumber = LocalizedText(id: "Nomor SOP", en: "SOP number")
    static let sopTitle = LocalizedText(id: "Judul SOP", en: "Title")
    static let effectiveOn = LocalizedText(id: "Efektif", en: "Effective")
    static let stepsLabel = LocalizedText(id: "Langkah", en: "Steps")
    static let withDocument = LocalizedText(id: "dengan dokumen", en: "with a document")
    static let noTime = LocalizedText(id: "tanpa waktu", en: "no time")

    // MARK: What was taken for what
    static let readingFindings = LocalizedText(id: "Temuan pembacaan", en: "Found while reading")
    static let noRegister = LocalizedText(id: "bukan register", en: "no register")
    static let sopDocument = LocalizedText(id: "dokumen SOP", en: "SOP document")
    static let registerRow = Noun(id: "baris register", one: "row of the register", many: "rows of the register")
    static let cellLabel = LocalizedText(id: "Sel", en: "Cell")
    static let headingLabel = LocalizedText(id: "Judul kolom", en: "Heading")
    static let takenFor = LocalizedText(id: "Dikenali sebagai", en: "Taken for")
    static let howKnown = LocalizedText(id: "Cara", en: "How")
    static let placeLabel = LocalizedText(id: "Tempat", en: "Place")
    static let writtenLabel = LocalizedText(id: "Tertulis", en: "Written")

    static func register(_ kind: RegisterKind) -> LocalizedText {
        switch kind {
        case .sops: LocalizedText(id: "register SOP", en: "SOP register")
        case .maps: LocalizedText(id: "matriks peta proses", en: "matrix of process maps")
        case .evidence: LocalizedText(id: "register bukti", en: "evidence register")
        case .units: LocalizedText(id: "daftar unit", en: "list of units")
        }
    }

    static func how(_ how: RegisterRecognition.How) -> LocalizedText {
        switch how {
        case .exact: LocalizedText(id: "judul baku", en: "standard heading")
        case .variant: LocalizedText(id: "ragam judul", en: "variant")
        case .grouped: LocalizedText(id: "bersama judul kelompok", en: "with the heading above")
        case .mark: LocalizedText(id: "kolom centang", en: "column of marks")
        case .content: LocalizedText(id: "menurut isinya", en: "by what stands below")
        case .counter: LocalizedText(id: "nomor urut", en: "running number")
        case .duplicate: LocalizedText(id: "ganda, tidak dipakai", en: "twice, not used")
        case .ambiguous: LocalizedText(id: "bermakna ganda", en: "ambiguous")
        case .unknown: LocalizedText(id: "tidak dikenal", en: "unknown")
        }
    }

    static func origin(_ origin: RegisterRecognition.Origin) -> LocalizedText {
        switch origin {
        case .sheetName: LocalizedText(id: "Unit dari nama lembar", en: "Unit from the sheet's name")
        case .titleLine: LocalizedText(id: "Unit dari judul tabel", en: "Unit from the title")
        case .section: LocalizedText(id: "Unit dari judul bagian", en: "Unit from a section")
        }
    }

    /// What a text of an SOP document was taken for: a field of its identity, a column of its flow table, a performer.
    static func part(_ meaning: String) -> LocalizedText {
        parts[meaning].map { LocalizedText(id: $0, en: meaning) } ?? LocalizedText(id: meaning, en: meaning)
    }

    private static let parts = [
        "field number": "Nomor SOP", "field title": "Nama SOP", "field unit": "Unit",
        "field created": "Tanggal Pembuatan", "field revised": "Tanggal Revisi", "field effective": "Tanggal Efektif",
        "field ratifiedBy": "Disahkan Oleh", "field ratifierID": "NIP pengesah (tidak disimpan)",
        "field legalBasis": "Dasar Hukum", "field related": "Keterkaitan", "field warnings": "Peringatan",
        "field qualifications": "Kualifikasi Pelaksana", "field equipment": "Peralatan dan Perlengkapan",
        "field records": "Pencatatan dan Pendataan", "field processCodes": "Kode Proses",
        "column number": "kolom nomor langkah", "column activity": "kolom kegiatan",
        "column performers": "kolom pelaksana", "column standard": "kolom mutu baku",
        "column inputs": "kolom kelengkapan", "column duration": "kolom waktu", "column output": "kolom output",
        "column note": "kolom keterangan", "performer": "pelaksana", "continued table": "tabel lanjutan",
        "section": "judul bagian",
    ]

    static func stepKind(_ kind: SOPStep.Kind) -> LocalizedText {
        switch kind {
        case .start: LocalizedText(id: "mulai", en: "start")
        case .process: LocalizedText(id: "proses", en: "process")
        case .decision: LocalizedText(id: "keputusan", en: "decision")
        case .end: LocalizedText(id: "selesai", en: "end")
        case .connector: LocalizedText(id: "sambungan", en: "connector")
        }
    }

    static func timeUnit(_ unit: SOPDuration.Unit) -> Noun {
        switch unit {
        case .minute: Noun(id: "menit", one: "minute", many: "minutes")
        case .hour: Noun(id: "jam", one: "hour", many: "hours")
        case .day: Noun(id: "hari", one: "day", many: "days")
        case .workday: Noun(id: "hari kerja", one: "working day", many: "working days")
        case .week: Noun(id: "minggu", one: "week", many: "weeks")
        case .month: Noun(id: "bulan", one: "month", many: "months")
        case .instant: Noun(id: "seketika", one: "at once", many: "at once")
        }
    }
}

extension Wording {
    /// `10 menit`, `1–2 hari`, `seketika`.
    func duration(_ duration: SOPDuration) -> String {
        let noun = Catalogue.timeUnit(duration.unit)
        guard duration.unit != .instant else { return self(noun.many) }
        let (least, most) = (number(duration.minimum), number(duration.maximum))
        let unit = self(duration.maximum == 1 ? noun.one : noun.many)
        return least == most ? "\(most) \(unit)" : "\(least)–\(most) \(unit)"
    }

    private func number(_ number: Decimal) -> String {
        String(number.description.map { $0 == "." ? Character(decimalMark) : $0 })
    }
}
