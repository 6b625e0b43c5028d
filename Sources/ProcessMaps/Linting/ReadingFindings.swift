import Findings

/// What reading says by itself, described for those who list rules: checks of what only the reader sees (`ReadingRules`)
/// and the reasons a file is not read, or not whole.
enum ReadingFindings {
    struct Entry: Sendable {
        let about: RuleDescription
        /// The severity it speaks with.
        let severity: Severity
    }

    static let all: [Entry] = checks + refusals + breaks + limits

    /// The reasons why a file is not read, or not whole. A file nobody could check must never pass for a clean one, so
    /// these speak whatever is asked for and cannot be switched off.
    static let readProblems = Set((refusals + breaks + limits).map(\.about.id))

    // MARK: Checks

    private static let checks = [
        Entry(
            "map/dangling-attachment", .warning, .bpmn("10.5.4"),
            LocalizedText(id: "Event tepi tidak menempel", en: "Boundary event attached to nothing"),
            LocalizedText(
                id: "Event tepi tidak menempel pada kegiatan mana pun di berkas, sehingga tidak terlihat pekerjaan "
                    + "mana yang dijaganya.",
                en: "A boundary event sits on no activity of the file, so it does not show which work it guards."),
            LocalizedText(
                id: "Tempelkan ulang event tepi itu pada kegiatannya.", en: "Attach the event to its activity again.")),
        Entry(
            "map/dangling-drawing", .note, .bpmn("12"),
            LocalizedText(id: "Gambar tanpa elemen", en: "Drawing of nothing"),
            LocalizedText(
                id: "Sebuah gambar (shape, edge, plane) menunjuk elemen yang tidak ada di berkas; gambar itu tidak "
                    + "ditampilkan.",
                en: "A shape, edge or plane names an element that is not in the file; it is not drawn."),
            LocalizedText(
                id: "Hapus gambar yang tertinggal itu di aplikasi pemodelan.",
                en: "Delete the left-over drawing in the modelling tool.")),
        Entry(
            "map/dangling-incoming-outgoing", .note, .bpmn("7.6.1"),
            LocalizedText(id: "Incoming/outgoing tanpa alur", en: "Incoming or outgoing without a flow"),
            LocalizedText(
                id: "Elemen menyebut alur yang tidak ada di berkas. Jalannya proses dibaca dari ujung-ujung alur, jadi "
                    + "tidak ada yang hilang.",
                en: "An element names a flow that is not in the file. Paths are read from the ends of the flows, so "
                    + "nothing is lost."),
            LocalizedText(
                id: "Simpan ulang petanya di aplikasi pemodelan.", en: "Save the map again in the modelling tool.")),
        Entry(
            "map/dangling-lane-member", .warning, .bpmn("10.8"),
            LocalizedText(id: "Isi lajur tidak ada", en: "Lane member missing"),
            LocalizedText(
                id: "Lajur menyebut elemen yang tidak ada di berkas, jadi pembagian kerjanya mungkin tidak lengkap.",
                en: "A lane names an element that is not in the file, so who does what may not be complete."),
            LocalizedText(
                id: "Buka dan simpan ulang petanya di aplikasi pemodelan.",
                en: "Open and save the map again in the modelling tool.")),
        Entry(
            "map/dangling-message-flow", .warning, .bpmn("7.6.2"),
            LocalizedText(id: "Alur pesan tidak tersambung", en: "Message flow not connected"),
            LocalizedText(
                id: "Ujung alur pesan kosong atau menunjuk elemen yang tidak ada, jadi serah-terimanya tidak dihitung.",
                en: "An end of a message flow is absent or names nothing, so the hand-off does not count."),
            LocalizedText(
                id: "Sambungkan ulang alur pesan itu ke pool atau kegiatan.",
                en: "Connect the message flow again to a pool or an activity.")),
        Entry(
            "map/dangling-process", .warning, .bpmn("9.3"),
            LocalizedText(id: "Proses pool tidak ada", en: "Process of a pool missing"),
            LocalizedText(
                id: "Pool menunjuk proses yang tidak ada di berkas; pool itu dianggap kotak hitam.",
                en: "A pool names a process that is not in the file; it is taken as a black box."),
            LocalizedText(
                id: "Sertakan prosesnya dalam ekspor, atau hapus processRef pada pool itu.",
                en: "Include the process in the export, or take the processRef off the pool.")),
        Entry(
            "map/duplicate-id", .warning, LegalBasis("W3C XML 1.0", part: "3.3.1"),
            LocalizedText(id: "Id dipakai dua kali", en: "Id used twice"),
            LocalizedText(
                id: "Dua elemen memakai id yang sama. Rujukan dianggap menunjuk yang pertama, jadi yang kedua mungkin "
                    + "tidak tersambung.",
                en: "Two elements have the same id. References are taken to mean the first, so the second may not be "
                    + "connected."),
            LocalizedText(
                id: "Beri id yang berbeda, atau gambar ulang elemen salinannya.",
                en: "Give them different ids, or draw the copied element anew.")),
        Entry(
            "map/entity-declared", .warning, LegalBasis("W3C XML 1.0", part: "4.2"),
            LocalizedText(id: "Berkas mendeklarasikan entitas", en: "Entities declared"),
            LocalizedText(
                id: "Berkas memuat deklarasi DOCTYPE dengan entitas. Demi keamanan entitas tidak diikuti, jadi teks "
                    + "yang memakainya mungkin tidak lengkap.",
                en: "The file has a DOCTYPE declaration with entities. For safety they are not followed, so texts that "
                    + "use them may not be complete."),
            LocalizedText(
                id: "Tulis teksnya langsung, dan hapus baris <!DOCTYPE …>.",
                en: "Write the texts out, and delete the <!DOCTYPE …> line.")),
        Entry(
            "map/external-entity", .warning, LegalBasis("W3C XML 1.0", part: "4.2.2"),
            LocalizedText(id: "Rujukan ke luar berkas", en: "Reference outside the file"),
            LocalizedText(
                id: "Teks merujuk entitas di luar berkas. Demi keamanan tidak ada yang dibuka, jadi teksnya kosong di "
                    + "tempat itu.",
                en: "The text refers to an entity outside the file. For safety none is opened, so the text is missing "
                    + "there."),
            LocalizedText(
                id: "Ganti rujukan itu dengan teksnya.", en: "Put the text in the place of the reference.")),
        Entry(
            "map/lane-by-geometry", .note, .bpmn("10.8"),
            LocalizedText(id: "Isi lajur dibaca dari gambar", en: "Lane members read from the drawing"),
            LocalizedText(
                id: "Berkas tidak menuliskan isi lajur, jadi elemen ditempatkan menurut gambarnya.",
                en: "The file does not say what its lanes hold, so elements were placed by the drawing."),
            LocalizedText(
                id: "Periksa apakah pelaksana tiap kegiatan sudah benar.",
                en: "Check that each activity has the right performer.")),
        Entry(
            "map/lanes-not-decided", .warning, nil,
            LocalizedText(id: "Isi lajur tidak tuntas dihitung", en: "Lane members not all worked out"),
            LocalizedText(
                id:
                    "Peta ini terlalu besar untuk mencocokkan setiap elemen dengan lajur menurut gambarnya; sisanya tetap "
                    + "di lajur yang ditulis berkas, atau tanpa lajur.",
                en: "The map is too large to match every element with the lanes by the drawing; the rest stay in the "
                    + "lanes the file names, or in none."),
            LocalizedText(
                id: "Tuliskan isi lajur di berkasnya (flowNodeRef), atau bagilah petanya.",
                en: "Have the file say what its lanes hold (flowNodeRef), or split the map.")),
        Entry(
            "map/paths-not-decided", .warning, .bpmn("7.6.1"),
            LocalizedText(id: "Jalan tidak tuntas diikuti", en: "Paths not all followed"),
            LocalizedText(
                id:
                    "Terlalu banyak alur yang keluar dari prosesnya, sehingga tidak semua diikuti; hitungan elemen yang "
                    + "tidak terjangkau mungkin terlalu besar.",
                en: "Too many flows leave their process to follow them all; the count of elements that nothing reaches "
                    + "may be too high."),
            LocalizedText(
                id: "Sambungkan alur di dalam prosesnya sendiri, atau bagilah petanya.",
                en: "Connect flows inside their own process, or split the map.")),
        Entry(
            "map/trailing-bytes", .note, LegalBasis("RFC 1952", part: "2.2"),
            LocalizedText(id: "Isi lain di belakang data gzip", en: "Something behind the gzip data"),
            LocalizedText(
                id: "Sesudah data gzip masih ada isi lain yang tidak dibaca; petanya sendiri utuh.",
                en: "Behind the gzip data there is something else, which was not read; the map itself is whole."),
            LocalizedText(
                id: "Mampatkan ulang berkas aslinya bila isi itu seharusnya ikut dibaca.",
                en: "Compress the original again if that was meant to be read.")),
        Entry(
            "map/namespace", .warning, .bpmn("15"),
            LocalizedText(id: "Namespace tidak tepat", en: "Namespace not quite right"),
            LocalizedText(
                id: "Namespace berkas hampir, tetapi tidak tepat, namespace BPMN 2.0; isinya dibaca seolah-olah tepat.",
                en: "The namespace of the file is near that of BPMN 2.0 but not it; it was read as if it were."),
            LocalizedText(id: "Ekspor ulang sebagai BPMN 2.0 XML.", en: "Export it again as BPMN 2.0 XML.")),
    ]

    // MARK: Why a file is refused, or not whole

    private static let refusals = [
        Entry("map/cannot-open", LocalizedText(id: "Berkas tidak dapat dibuka", en: "File cannot be opened")),
        Entry("map/empty", LocalizedText(id: "Berkas kosong", en: "Empty file")),
        Entry("map/compressed", LocalizedText(id: "Berkas dimampatkan", en: "Compressed file")),
        Entry(
            "map/compressed-too-much",
            LocalizedText(id: "Berkas mampat mengembang terlalu besar", en: "Compressed too much")),
        Entry("map/other-kind-of-file", LocalizedText(id: "Bukan berkas XML", en: "Another kind of file")),
        Entry("map/not-xml", LocalizedText(id: "Bukan XML", en: "Not XML")),
        Entry("map/not-bpmn", LocalizedText(id: "Bukan BPMN 2.0", en: "Not BPMN 2.0")),
        Entry("map/no-namespace", LocalizedText(id: "Tanpa namespace BPMN", en: "No BPMN namespace")),
        Entry("map/entity-expansion", LocalizedText(id: "Entitas mengembang terlalu besar", en: "Entity expansion")),
    ]

    private static let breaks = [
        Entry("map/bad-encoding", LocalizedText(id: "Pengodean huruf salah", en: "Wrong encoding")),
        Entry("map/not-well-formed", LocalizedText(id: "XML tidak sah", en: "XML not well-formed")),
        Entry("map/compressed-corrupt", LocalizedText(id: "Data gzip rusak", en: "Compressed data broken")),
        Entry("map/compressed-truncated", LocalizedText(id: "Data gzip terpotong", en: "Compressed data cut off")),
        Entry("map/truncated", LocalizedText(id: "Berkas terpotong", en: "File cut off")),
        Entry("map/undeclared-prefix", LocalizedText(id: "Awalan tidak dideklarasikan", en: "Prefix not declared")),
        Entry("map/namespace-broken", LocalizedText(id: "Aturan namespace dilanggar", en: "Namespace rules broken")),
    ]

    /// What `XMLLimits` stops at.
    private static let limits = [
        Entry("map/file-too-large", LocalizedText(id: "Berkas terlalu besar", en: "File too large")),
        Entry("map/too-many-elements", LocalizedText(id: "Elemen terlalu banyak", en: "Too many elements")),
        Entry("map/nested-too-deep", LocalizedText(id: "Elemen bersarang terlalu dalam", en: "Nested too deep")),
        Entry("map/too-many-attributes", LocalizedText(id: "Atribut terlalu banyak", en: "Too many attributes")),
        Entry("map/too-many-namespaces", LocalizedText(id: "Namespace terlalu banyak", en: "Too many namespaces")),
        Entry("map/name-too-long", LocalizedText(id: "Nama elemen terlalu panjang", en: "Name too long")),
        Entry("map/text-too-long", LocalizedText(id: "Teks terlalu panjang", en: "Text too long")),
        Entry(
            "map/document-type-too-long",
            LocalizedText(id: "Deklarasi DOCTYPE terlalu panjang", en: "DOCTYPE declaration too long")),
        Entry("map/too-many-declarations", LocalizedText(id: "Deklarasi terlalu banyak", en: "Too many declarations")),
        Entry("map/piece-too-long", LocalizedText(id: "Atribut atau komentar terlalu panjang", en: "Piece too long")),
    ]

    /// By rule, the severity it speaks with.
    static let severities = Dictionary(all.map { ($0.about.id, $0.severity) }) { first, _ in first }
}

extension ReadingFindings.Entry {
    fileprivate init(
        _ id: RuleID, _ severity: Severity, _ basis: LegalBasis?, _ title: LocalizedText,
        _ explanation: LocalizedText, _ action: LocalizedText
    ) {
        self.init(
            about: RuleDescription(id: id, title: title, explanation: explanation, action: action, basis: basis),
            severity: severity)
    }

    /// A reason why not all of a file counts: what it says depends on the file.
    fileprivate init(_ id: RuleID, _ title: LocalizedText) {
        self.init(
            id, .error, nil, title,
            LocalizedText(
                id: "Berkas tidak terbaca, atau terbaca hanya sebagian; pesannya menyebut sebab dan tempatnya. Aturan "
                    + "mutu peta lalu tidak dijalankan atas berkas itu, karena yang tampak kurang mungkin ada di bagian "
                    + "yang tidak terbaca. Aturan ini tidak dapat dimatikan atau diringankan.",
                en: "The file could not be read, or only in part; the message says why and where. The rules on the "
                    + "quality of a map are then not run on it: what seems to be missing may stand in the part that "
                    + "was not read. This rule cannot be switched off or made lighter."),
            LocalizedText(
                id: "Ikuti pesannya, biasanya dengan mengekspor ulang dari aplikasi asalnya.",
                en: "Follow the message; as a rule export it again from its application."))
    }
}
