/// The columns of the worksheet (LKE) that `lke export` writes, by the headings they have there: first those every
/// worksheet has (contracts, section 7), then ours.
public enum WorksheetColumn: String, Sendable, Hashable, CaseIterable {
    case code = "Kode"
    case area = "Area"
    case indicator = "Indikator"
    case criteria = "Kriteria"
    case selfAnswer = "Jawaban Mandiri"
    case selfValue = "Nilai Mandiri"
    case evaluatorAnswer = "Jawaban Evaluator"
    case evaluatorValue = "Nilai Evaluator"
    case weight = "Bobot"
    case evidence = "Bukti"
    case note = "Catatan"
    /// What the measurement proposes; never an answer.
    case proposal = "Usulan Alat"
    case proposalReason = "Dasar Usulan"
    case selfReason = "Alasan Mandiri"
    case evaluatorReason = "Alasan Evaluator"
    case evaluatorEvidence = "Bukti Evaluator"
    case evaluatorNote = "Catatan Evaluator"
    case evaluatorWeight = "Bobot Evaluator"
    case selfUpper = "Batas Atas Mandiri"
    case evaluatorUpper = "Batas Atas Evaluator"
    /// A word of `WorksheetForm`.
    case form = "Bentuk Jawaban"
    /// `Indicator.textHash(on:)`: what an answer may be carried by.
    case textHash = "Sidik Teks"

    /// The 0-based column it has in our own worksheet.
    public var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How an indicator is answered in the worksheet.
public enum WorksheetForm: String, Sendable, Hashable, CaseIterable {
    case choice = "pilihan"
    case points = "angka"
    case ratio = "persentase"
    /// No source gives its scale.
    case unknown = "tidak diketahui"
}

/// The sheets of our own worksheet.
public enum WorksheetSheet: String, Sendable, Hashable, CaseIterable {
    case main = "LKE"
    case summary = "Rekap"
    case counts = "Jumlah"
    case conditions = "Syarat"
    case guide = "Keterangan"
    /// What drop-down lists offer; hidden.
    case choices = "Pilihan"

    /// The headings of `counts` and `conditions`.
    public static let countHeadings = ["Kode", "Isian", "Indikator", "Yang dihitung", "Mandiri", "Evaluator"]
    public static let conditionHeadings = ["Kode", "Syarat", "Indikator", "Pernyataan", "Mandiri", "Evaluator"]
}

/// What the sheet `Keterangan` says a worksheet was written for: the words in its first column.
public enum WorksheetLabel: String, Sendable, Hashable, CaseIterable {
    case rubric = "Paket rubrik"
    case version = "Versi paket"
    case sha256 = "SHA-256 paket"
    case profile = "Profil"
    case scope = "Lingkup"
    case asOf = "Tanggal acuan"
}

/// Words people pick in the worksheet.
public enum WorksheetWord {
    public static let notApplicable = "Tidak berlaku"
    public static let yes = "Ya"
    public static let no = "Tidak"
}
