internal import Findings

/// The labels of the parts of a gap report.
extension Catalogue {
    // MARK: Page 1
    static let reportTitle = LocalizedText(id: "Laporan Kesenjangan Tatalaksana", en: "Tatalaksana Gap Report")
    static let unitReportTitle = LocalizedText(
        id: "Laporan Kesenjangan Tatalaksana Unit", en: "Tatalaksana Gap Report of a Unit")
    static let agency = LocalizedText(id: "Instansi", en: "Agency")
    static let period = LocalizedText(id: "Periode", en: "Period")
    static let asOf = LocalizedText(id: "Keadaan per", en: "As of")
    static let profileInUse = LocalizedText(id: "Profil", en: "Profile")
    static let notice = LocalizedText(id: "Perhatian", en: "Please note")
    static let outsideValidity = LocalizedText(
        id: "Tanggal keadaan berada di luar masa berlaku instrumen ini",
        en: "The as-of date lies outside the days this instrument holds for")
    static let unitCaution = LocalizedText(
        id: "Angka unit adalah gambaran untuk perbandingan, bukan nilai PMPRB unit.",
        en: "A unit's figures are a picture for comparison, not its PMPRB score.")
    static let score = LocalizedText(id: "Nilai", en: "Score")
    static let measuredScore = LocalizedText(id: "Nilai terukur", en: "Measured score")
    static let ofMaximum = LocalizedText(id: "dari nilai penuh", en: "of the full score")
    static let bounds = LocalizedText(id: "Batas", en: "Bounds")
    static let boundsSentence = LocalizedText(
        id: "Batas bawah dan atas: nilai paling kecil dan paling besar setelah butir yang masih terbuka dijawab.",
        en: "Lower and upper bound: the least and the most the score can become once the open items are answered.")
    static let noOpenItems = LocalizedText(
        id: "Tidak ada butir yang masih terbuka, jadi batas bawah dan atas sama dengan nilai.",
        en: "Nothing is open, so the lower and upper bounds equal the score.")
    static let notAnswered = LocalizedText(id: "belum diisi", en: "not filled in")
    static let profilesTitle = LocalizedText(id: "Nilai menurut profil", en: "Score by profile")
    static let profile = LocalizedText(id: "Profil", en: "Profile")
    static let inUse = LocalizedText(id: "dipakai di sini", en: "used here")
    static let glance = LocalizedText(id: "Indikator sekilas", en: "Indicators at a glance")
    static let completeness = LocalizedText(id: "Kelengkapan", en: "Completeness")
    static let inputFiles = LocalizedText(id: "Berkas masukan", en: "Input files")
    static let topActions = LocalizedText(
        id: "Langkah yang didahulukan", en: "Actions to take first")
    static let nothingToDo = LocalizedText(
        id: "Tidak ada kesenjangan: tiap indikator sudah pada pilihan terbaiknya, atau tidak ada yang dapat dihitung.",
        en: "No gap: each indicator has its best choice already, or nothing could be counted.")
    static let unreadable = LocalizedText(id: "Yang tidak dapat dibaca", en: "What could not be read")
    static let allRead = LocalizedText(
        id: "Semua berkas yang ditemukan dapat dibaca.", en: "Every file that was found could be read.")
    static let assumptionTitle = LocalizedText(id: "Asumsi", en: "Assumption")
    static let assumptionMark = LocalizedText(id: "asumsi", en: "assumption")
    static let memoryMark = LocalizedText(id: "[dari ingatan]", en: "[from memory]")
    static let contents = LocalizedText(id: "Isi laporan", en: "Contents")
    static let skip = LocalizedText(id: "Langsung ke isi", en: "Skip to the content")

    // MARK: Indicators
    static let indicators = LocalizedText(id: "Indikator", en: "Indicators")
    static let indicator = LocalizedText(id: "Indikator", en: "Indicator")
    static let counts = LocalizedText(id: "Terhitung", en: "Counted")
    static let ratio = LocalizedText(id: "Rasio", en: "Ratio")
    static let threshold = LocalizedText(id: "Ambang “sebagian besar”", en: "Threshold of “most”")
    static let moreThan = LocalizedText(id: "lebih dari", en: "more than")
    static let choice = LocalizedText(id: "Pilihan", en: "Choice")
    static let proposedChoice = LocalizedText(id: "Usulan pilihan", en: "Proposed choice")
    static let noProposal = LocalizedText(id: "tidak ada usulan", en: "no proposal")
    static let stateLabel = LocalizedText(id: "Keadaan", en: "State")
    static let scoreOfMaximum = LocalizedText(id: "Nilai/maks.", en: "Score/max.")
    static let selfShort = LocalizedText(id: "Mandiri", en: "Self")
    static let column = LocalizedText(id: "Kolom", en: "Column")
    static let value = LocalizedText(id: "Nilai pilihan", en: "Value of choice")
    static let contribution = LocalizedText(id: "Nilai tertimbang", en: "Weighted score")
    static let reasonLabel = LocalizedText(id: "Alasan", en: "Reason")
    static let criteria = LocalizedText(id: "Kriteria pilihan", en: "Criteria of the choices")
    static let criterion = LocalizedText(id: "Kriteria", en: "Criterion")
    static let noCriteria = LocalizedText(
        id: "Kriteria pilihan indikator ini tidak ada dalam sumber kami.",
        en: "The criteria of this indicator are not in our sources.")
    static let question = LocalizedText(id: "Pertanyaan", en: "Question")
    static let questionSource = LocalizedText(id: "Sumber pertanyaan", en: "Source of the question")
    static let sourceLabel = LocalizedText(id: "Sumber", en: "Source")
    static let confidence = LocalizedText(id: "Keyakinan", en: "Confidence")
    static let scale = LocalizedText(id: "Skala", en: "Scale")
    static let weight = LocalizedText(id: "Bobot", en: "Weight")
    static let noScale = LocalizedText(
        id: "tidak ada dalam sumber kami", en: "not in our sources")
    static let noteLabel = LocalizedText(id: "Catatan", en: "Note")
    static let answers = LocalizedText(id: "Jawaban dalam tiga kolom", en: "Answers in three columns")
    static let outside = LocalizedText(id: "Di luar hitungan", en: "Not counted")
    static let outsideUnits = LocalizedText(
        id: "Tidak dihitung karena tidak memiliki SOP yang berlaku:",
        en: "Not counted because they have no SOP in force:")
    static let covered = LocalizedText(id: "Sudah terpenuhi", en: "Covered")
    static let periodic = LocalizedText(id: "Evaluasi berkala", en: "Evaluated periodically")
    static let analysed = LocalizedText(
        id: "Menganalisis efisiensi dan efektivitas", en: "Efficiency and effectiveness analysed")
    static let followedUp = LocalizedText(id: "Hasil yang ditindaklanjuti", en: "Results followed up")
    static let evaluationsCounted = LocalizedText(id: "Evaluasi yang dihitung", en: "Evaluations that count")

    // MARK: Gaps
    static let gaps = LocalizedText(id: "Kesenjangan", en: "Gaps")
    static let topGaps = LocalizedText(id: "Kesenjangan teratas", en: "Top gaps")
    static let noGaps = LocalizedText(id: "Tidak ada kesenjangan.", en: "No gaps.")
    static let subject = LocalizedText(id: "Butir", en: "Item")
    static let condition = LocalizedText(id: "Keadaan sekarang", en: "What is so now")
    static let nextAction = LocalizedText(id: "Langkah berikut", en: "Next action")
    static let owner = LocalizedText(id: "Penanggung jawab", en: "Owner")
    static let effort = LocalizedText(id: "Upaya", en: "Effort")
    static let effortDays = LocalizedText(id: "Upaya (hari kerja)", en: "Effort (working days)")
    static let gain = LocalizedText(id: "Tambahan nilai", en: "Gain")
    static let noGainAlone = LocalizedText(
        id: "belum menambah nilai bila hanya ini", en: "adds nothing on its own yet")
    static let place = LocalizedText(id: "Letak", en: "Where")
    static let gainSentence = LocalizedText(
        id: "Tambahan nilai dihitung bila hanya butir itu yang diselesaikan; di antara dua pilihan belum ada tambahan.",
        en: "The gain is what closing that item alone adds; between two choices nothing is gained yet.")
    static let closes = LocalizedText(id: "Yang perlu diselesaikan", en: "What has to be closed")
    static let showMore = LocalizedText(id: "Tampilkan yang berikutnya", en: "Show the others")

    // MARK: Units
    static let units = LocalizedText(id: "Unit organisasi", en: "Units")
    static let unitLabel = LocalizedText(id: "Unit", en: "Unit")
    static let peerGroup = LocalizedText(id: "Kelompok", en: "Group")
    static let responsible = LocalizedText(id: "Penanggung jawab SOP", en: "Answers for its SOPs")
    static let mapsWorkedOut = LocalizedText(id: "Peta dijabarkan", en: "Maps worked out")
    static let crossFunctionalWorkedOut = LocalizedText(
        id: "Peta lintas fungsi dijabarkan", en: "Cross-function maps worked out")
    static let sopsInForce = LocalizedText(id: "SOP berlaku", en: "SOPs in force")
    static let sopsApplied = LocalizedText(id: "SOP diterapkan", en: "SOPs applied")
    static let total = LocalizedText(id: "Jumlah nilai", en: "Total score")
    static let unitsSentence = LocalizedText(
        id: "Peta dan SOP unit termasuk milik unit di bawahnya, serta SOP bersama yang berlaku untuk unit itu.",
        en: "A unit's maps and SOPs include those of the units below it, and shared SOPs that cover it.")
    static let unitDetails = LocalizedText(id: "Rincian tiap unit", en: "Details of each unit")
    static let searchTable = LocalizedText(id: "Saring tabel", en: "Filter the table")
    static let sortBy = LocalizedText(id: "Urutkan menurut", en: "Sort by")
    static let rowsShown = LocalizedText(id: "baris ditampilkan", en: "rows shown")

    // MARK: Maps and SOPs
    static let matrix = LocalizedText(id: "Peta dan SOP", en: "Maps and SOPs")
    static let matrixSentence = LocalizedText(
        id:
            "Peta terjabar bila sedikitnya satu SOP yang berlaku terkait dengannya. Peta tanpa SOP ditulis lebih dahulu.",
        en: "A map is worked out when at least one SOP in force is traced to it. Maps without an SOP come first.")
    static let mapLabel = LocalizedText(id: "Peta", en: "Map")
    static let kind = LocalizedText(id: "Jenis", en: "Kind")
    static let level = LocalizedText(id: "Level", en: "Level")
    static let tiedSOPs = LocalizedText(id: "SOP yang terkait", en: "SOPs traced to it")
    static let standingLabel = LocalizedText(id: "Kedudukan", en: "Standing")
    static let noSOP = LocalizedText(id: "belum ada SOP", en: "no SOP yet")
    static let noSOPInForce = LocalizedText(id: "belum ada SOP yang berlaku", en: "no SOP in force")
    static let workedOut = LocalizedText(id: "terjabar", en: "worked out")
    static let notWorkedOut = LocalizedText(id: "belum terjabar", en: "not worked out")
    static let withoutUnit = LocalizedText(id: "Tanpa unit yang dikenal", en: "Without a known unit")
    static let sopsWithoutMap = LocalizedText(id: "SOP tanpa peta", en: "SOPs without a map")
    static let titlesAcrossUnits = LocalizedText(
        id: "Kaitan dengan SOP unit lain hanya karena judul sama",
        en: "Ties to an SOP of another unit by equal title only")
    static let noMaps = LocalizedText(id: "Tidak ada peta yang dihitung.", en: "No map counts.")

    // MARK: Drawings
    static let drawings = LocalizedText(id: "Gambar peta lintas fungsi", en: "Drawings of the cross-function maps")
    static let coverage = LocalizedText(
        id: "Cakupan SOP pada peta lintas fungsi", en: "How far SOPs cover the cross-function maps")
    static let drawingsSentence = LocalizedText(
        id:
            "Kegiatan dan serah-terima yang belum tercakup SOP yang berlaku ditandai pada gambar dan didaftar di bawahnya.",
        en: "Tasks and hand-offs that no SOP in force covers are marked in the drawing and listed below it.")
    static let undrawn = LocalizedText(id: "Peta tanpa gambar", en: "Maps without a drawing")
    static let undrawnSentence = LocalizedText(
        id: "Peta ini hanya ada dalam matriks, atau berkasnya tidak dapat dibaca.",
        en: "These maps stand only in the matrix, or their file could not be read.")
    static let drawingOf = LocalizedText(id: "Gambar peta", en: "Drawing of the map")
    static let tasksCovered = LocalizedText(id: "kegiatan tercakup SOP", en: "tasks covered by an SOP")
    static let handoffsCovered = LocalizedText(id: "serah-terima tercakup SOP", en: "hand-offs covered by an SOP")
    static let uncoveredTasks = LocalizedText(id: "Kegiatan tanpa SOP", en: "Tasks without an SOP")
    static let uncoveredHandoffs = LocalizedText(id: "Serah-terima tanpa SOP", en: "Hand-offs without an SOP")
    static let performer = LocalizedText(id: "Pelaksana", en: "Performer")
    static let noPerformer = LocalizedText(id: "tanpa pelaksana", en: "without a performer")
    static let unnamed = LocalizedText(id: "(tanpa nama)", en: "(unnamed)")
    static let from = LocalizedText(id: "Dari", en: "From")
    static let allCovered = LocalizedText(
        id: "Semua kegiatan dan serah-terima pada peta ini tercakup SOP yang berlaku.",
        en: "An SOP in force covers every task and hand-off of this map.")
    static let taskMark = LocalizedText(id: "Kegiatan ini belum tercakup SOP", en: "No SOP covers this task")
    static let handoffMark = LocalizedText(
        id: "Serah-terima ini belum tercakup SOP", en: "No SOP covers this hand-off")

    // MARK: SOPs
    static let sops = LocalizedText(id: "SOP menurut kedudukannya", en: "SOPs by standing")
    static let number = LocalizedText(id: "Nomor", en: "Number")
    static let title = LocalizedText(id: "Judul", en: "Title")
    static let effective = LocalizedText(id: "Tanggal efektif", en: "Effective")
    static let maps = LocalizedText(id: "Peta", en: "Maps")
    static let applicationEvidence = LocalizedText(id: "Bukti penerapan", en: "Evidence of application")
    static let sharedSOP = LocalizedText(id: "bersama", en: "shared")
    static let noSOPs = LocalizedText(id: "Tidak ada SOP dalam register.", en: "The register holds no SOP.")

    // MARK: Findings, evidence, files
    static let findings = LocalizedText(id: "Temuan", en: "Findings")
    static let noFindings = LocalizedText(id: "Tidak ada temuan.", en: "No findings.")
    static let findingsSentence = LocalizedText(
        id: "Temuan adalah hal yang terlihat pada berkas masukan, dikelompokkan menurut aturan.",
        en: "A finding is something seen in the input files; they are grouped by rule.")
    static let message = LocalizedText(id: "Temuan", en: "Finding")
    static let legalBasis = LocalizedText(id: "Dasar hukum", en: "Legal basis")
    static let evidenceTitle = LocalizedText(id: "Bukti dukung", en: "Evidence")
    static let noEvidence = LocalizedText(id: "Register bukti kosong atau tidak ada.", en: "No evidence register.")
    static let evidenceID = LocalizedText(id: "Kode bukti", en: "Id")
    static let evidenceFor = LocalizedText(id: "Untuk", en: "For")
    static let evidenceDate = LocalizedText(id: "Tanggal", en: "Date")
    static let validUntil = LocalizedText(id: "Berlaku sampai", en: "Valid until")
    static let descriptionLabel = LocalizedText(id: "Uraian", en: "Description")
    static let link = LocalizedText(id: "Tautan atau berkas", en: "Link or file")
    static let unknownSubject = LocalizedText(id: "tidak dikenal", en: "not known")
    static let manifest = LocalizedText(id: "Berkas masukan", en: "Input files")
    static let path = LocalizedText(id: "Berkas", en: "File")
    static let size = LocalizedText(id: "Ukuran (bita)", en: "Size (bytes)")

    // MARK: Method
    static let method = LocalizedText(id: "Metode dan pengaturan", en: "Method and settings")
    static let instrument = LocalizedText(id: "Instrumen", en: "Instrument")
    static let version = LocalizedText(id: "Versi", en: "Version")
    static let validity = LocalizedText(id: "Masa berlaku", en: "Validity")
    static let stillInForce = LocalizedText(id: "sekarang", en: "now")
    static let replacedBy = LocalizedText(id: "diganti", en: "replaced by")
    static let tool = LocalizedText(id: "Alat", en: "Tool")
    static let fact = LocalizedText(id: "Pokok", en: "Fact")
    static let setting = LocalizedText(id: "Pengaturan", en: "Setting")
    static let settingValue = LocalizedText(id: "Isi", en: "Value")
    static let weights = LocalizedText(id: "Bobot", en: "Weights")
    static let node = LocalizedText(id: "Bagian", en: "Part")
    static let areaWeight = LocalizedText(id: "bobot penuh area", en: "full weight of the area")
    static let areaShare = LocalizedText(id: "bagian dari bobot area", en: "share of the area's weight")
    static let maximum = LocalizedText(id: "Nilai penuh", en: "Full score")
    static let unitShare = LocalizedText(
        id: "Bagian SOP berlaku yang harus diterapkan unit", en: "Share of its SOPs in force a unit must apply")
    static let acceptedEvidence = LocalizedText(
        id: "Bukti penerapan yang diterima", en: "Accepted evidence of application")
    static let unitWide = LocalizedText(id: "berlaku untuk seluruh SOP unit", en: "counts for every SOP of the unit")
    static let evaluationInterval = LocalizedText(id: "Evaluasi berkala", en: "Periodic evaluation")
    static let intervalsOf = LocalizedText(id: "kali berturut-turut, tiap", en: "in a row, one every")
    static let analysisWords = LocalizedText(
        id: "Kata yang menandai analisis", en: "Words that mark an analysis")
    static let efforts = LocalizedText(
        id: "Upaya tiap tindakan (hari kerja)", en: "Effort of each action (working days)")
    /// What stands before and after the version of the tool.
    static let colophon = LocalizedText(id: "Dibuat oleh tatalaksana", en: "Made by tatalaksana")
    static let colophonPromise = LocalizedText(
        id: "masukan yang sama selalu memberi laporan yang sama.",
        en: "the same input always gives the same report.")
    static let arithmetic = LocalizedText(
        id: "Nilai sebuah indikator adalah nilai pilihannya × nilai penuh subarea ÷ banyaknya indikator yang berlaku. "
            + "Hitungannya memakai pecahan tepat; angka dibulatkan ke tiga desimal hanya untuk ditampilkan, jadi jumlah "
            + "dan selisih angka yang tampil dapat berbeda 0,001.",
        en: "The score of an indicator is the value of its choice × the full score of the sub-area ÷ the number of "
            + "indicators that apply. Fractions are exact; figures are rounded to three decimals only to be shown, so "
            + "sums and differences of what is shown may be 0.001 off.")
    static let wholeEvaluation = LocalizedText(id: "Evaluasi peta dan SOP", en: "Evaluation of maps and SOPs")
    static let everythingElse = LocalizedText(
        id: "Selengkapnya, dengan semua temuan dan gambar peta: --format html -o laporan.html",
        en: "All of it, with every finding and the maps drawn: --format html -o laporan.html")

    // MARK: One map file
    static let processes = LocalizedText(id: "proses", en: "processes")
    static let pools = LocalizedText(id: "pool", en: "pools")
    static let lanes = LocalizedText(id: "lajur", en: "lanes")
    static let tasks = LocalizedText(id: "kegiatan", en: "activities")
    static let gateways = LocalizedText(id: "gerbang", en: "gateways")
    static let events = LocalizedText(id: "kejadian", en: "events")
    static let handoffs = LocalizedText(id: "serah-terima", en: "hand-offs")
}
