internal import Assessment
internal import Dossier
internal import Findings
internal import Tracing

/// The words of `explain` for maps, SOPs, units, evidence and gaps.
extension Catalogue {
    static func explanationTitle(_ kind: SubjectKind) -> LocalizedText {
        switch kind {
        case .indicator: explanationTitle
        case .map: LocalizedText(id: "Penjelasan peta", en: "Why this map stands where it does")
        case .sop: LocalizedText(id: "Penjelasan SOP", en: "Why this SOP stands where it does")
        case .unit: LocalizedText(id: "Penjelasan unit", en: "This unit in short")
        case .evidence: LocalizedText(id: "Penjelasan bukti", en: "What this evidence proves")
        case .gap: LocalizedText(id: "Penjelasan kesenjangan", en: "What closes this gap")
        }
    }

    /// Labels of what only these explanations show.
    enum Explained {
        // MARK: Identity
        static let kindLabel = LocalizedText(id: "Jenis", en: "Kind")
        static let levelLabel = LocalizedText(id: "Level", en: "Level")
        static let unitLabel = LocalizedText(id: "Unit", en: "Unit")
        static let noUnit = LocalizedText(id: "tidak diketahui", en: "not known")
        static let fileLabel = LocalizedText(id: "Berkas", en: "File")
        static let noDrawing = LocalizedText(
            id: "tidak ada gambar; peta ini hanya baris matriks", en: "no drawing; this map is a row of the matrix only"
        )
        static let matrixLabel = LocalizedText(id: "Matriks", en: "Matrix")
        static let notInMatrix = LocalizedText(
            id: "tidak ada baris yang menyebut peta ini", en: "no row names this map")
        static let notInSOP = LocalizedText(
            id: "pelaksana ini tidak ada di SOP", en: "this performer is not in the SOP")
        static let workOf = LocalizedText(id: "karena dikerjakan di", en: "for its work lies in")
        static let lanesOrPools = Noun(id: "lajur atau pool", one: "lane or pool", many: "lanes or pools")
        static let kindByCode = LocalizedText(
            id: "menurut kodenya, karena tidak ada gambar yang terbaca utuh",
            en: "by its code, for no drawing could be read in full")
        static let unnamed = LocalizedText(id: "tanpa nama", en: "unnamed")
        static let outsideLanes = LocalizedText(id: "Di luar lajur dan pool", en: "Outside every lane and pool")
        static let registerLabel = LocalizedText(id: "Register", en: "Register")
        static let documentNotThere = LocalizedText(id: "tidak ada yang dibaca", en: "none was read")
        static let sharedWith = LocalizedText(id: "Berlaku untuk", en: "Applies to")
        static let everyUnit = LocalizedText(id: "semua unit", en: "every unit")
        static let processCodesLabel = LocalizedText(id: "Kode proses", en: "Process codes")
        static let publicServiceLabel = LocalizedText(id: "SOP layanan publik", en: "SOP of a public service")
        static let sameNumberLabel = LocalizedText(id: "Nomor ini juga dipakai", en: "The number is also that of")
        static let responsibleLabel = LocalizedText(id: "Penanggung jawab", en: "Responsible")
        static let parentLabel = LocalizedText(id: "Di bawah", en: "Below")
        static let belowLabel = LocalizedText(id: "Membawahkan", en: "Above")

        // MARK: Ties
        static let tiedSOPs = LocalizedText(id: "SOP yang terkait", en: "SOPs tied to it")
        static let tiedMaps = LocalizedText(id: "Peta yang terkait", en: "Maps tied to it")
        static let noTiedSOP = LocalizedText(id: "Belum ada SOP yang terkait.", en: "No SOP is tied to it.")
        static let noTiedMap = LocalizedText(
            id: "Tidak terkait dengan peta mana pun, jadi tidak menjabarkan peta.",
            en: "It is tied to no map, so it works none out.")
        static let onlyActivities = LocalizedText(id: "disebut pada kegiatan", en: "named at the activities")
        static let suggestionRemark = LocalizedText(
            id: "usulan: tidak dihitung sebelum dipastikan di links.yaml",
            en: "a suggestion: it does not count until links.yaml confirms it")
        static let confirmedBy = LocalizedText(id: "oleh", en: "by")

        // MARK: Work
        static let activitiesTitle = LocalizedText(id: "Kegiatan", en: "Activities")
        static let coveredWord = LocalizedText(id: "tercakup", en: "covered")
        static let stepsUnknown = LocalizedText(
            id: "SOP yang langkahnya tidak terbaca dianggap mencakup seluruh peta",
            en: "An SOP whose steps could not be read is taken to cover all of the map")
        static let outsider = LocalizedText(
            id: "di luar instansi atau mesin, tidak perlu SOP", en: "outside the agency or a machine, needs no SOP")
        static let stepWord = LocalizedText(id: "langkah", en: "step")
        static let lacksTitle = LocalizedText(id: "Yang masih kurang", en: "What is still lacking")
        static let handoffsTitle = LocalizedText(id: "Serah-terima", en: "Hand-offs")
        static let lacksBoth = LocalizedText(
            id: "pemberi dan penerima tanpa langkah SOP", en: "neither the giver nor the receiver has an SOP step")
        static let lacksGiver = LocalizedText(id: "pemberi tanpa langkah SOP", en: "the giver has no SOP step")
        static let lacksReceiver = LocalizedText(id: "penerima tanpa langkah SOP", en: "the receiver has no SOP step")
        static let lacksAny = LocalizedText(
            id: "tidak ada kegiatan peta ini yang ber-SOP", en: "no activity of this map has an SOP")
        static let timersTitle = LocalizedText(id: "Batas waktu pada gambar", en: "Timers in the drawing")

        // MARK: Standing
        static let standingTitle = LocalizedText(id: "Keberlakuan", en: "Standing")
        static let blankOrUnknown = LocalizedText(id: "kosong atau tidak dikenal", en: "blank, or a word nobody knows")
        static let blankOrNoDate = LocalizedText(id: "kosong atau bukan tanggal", en: "blank, or no date")
        static let ratifiedBlank = LocalizedText(
            id: "Disahkan Oleh dan Nomor Penetapan kosong", en: "Disahkan Oleh and Nomor Penetapan are blank")
        static let afterAsOf = LocalizedText(id: "setelah tanggal acuan", en: "after the as-of date")
        static let notRevoked = LocalizedText(id: "Tidak dicabut", en: "Not revoked")
        static let revokedOn = LocalizedText(id: "Dicabut", en: "Revoked")
        static let notSuperseded = LocalizedText(id: "Tidak digantikan", en: "Not superseded")
        static let supersededBy = LocalizedText(id: "Digantikan oleh", en: "Superseded by")
        static let stillDraft = LocalizedText(id: "yang masih draf", en: "which is a draft still")
        static let effectiveFrom = LocalizedText(id: "efektif", en: "effective")
        static let noColumn = LocalizedText(
            id: "register tidak mempunyai kolom ini", en: "the register has no such column")

        static func status(_ status: SOPStatus) -> LocalizedText {
            switch status {
            case .inForce: LocalizedText(id: "berlaku", en: "berlaku (in force)")
            case .draft: LocalizedText(id: "draf", en: "draf (draft)")
            case .revoked: LocalizedText(id: "dicabut", en: "dicabut (revoked)")
            case .superseded: LocalizedText(id: "digantikan", en: "digantikan (superseded)")
            case .unknown: blankOrUnknown
            }
        }

        // MARK: Steps and proof
        static let noSteps = LocalizedText(
            id: "Tidak ada langkah yang terbaca: dokumennya tidak ada atau tidak memuat tabel alur.",
            en: "No step could be read: there is no document, or it has no flow table.")
        static let evidenceTitle = LocalizedText(id: "Bukti", en: "Evidence")
        static let noEvidence = LocalizedText(
            id: "Register bukti tidak menyebutnya.", en: "The register of evidence does not name it.")
        static let forWholeUnit = LocalizedText(id: "untuk seluruh unit", en: "for the whole unit")
        static let proofTitle = LocalizedText(id: "Terbukti diterapkan", en: "Proven to be applied")
        static let noProof = LocalizedText(
            id: "Tidak ikut dihitung pada penerapan, karena tidak berlaku atau tanpa unit.",
            en: "It does not count where application is counted, being not in force or without a unit.")
        static let provenHere = LocalizedText(id: "terbukti", en: "proven")
        static let notProvenHere = LocalizedText(id: "belum terbukti", en: "not proven")

        // MARK: Counts and gaps
        static let countedIn = LocalizedText(id: "Ikut terhitung dalam", en: "Counts in")
        static let notCounted = LocalizedText(
            id: "Tidak ikut terhitung dalam indikator mana pun di lingkup ini.",
            en: "It counts in no indicator of this scope.")
        static let through = LocalizedText(id: "lewat", en: "through")
        static let noGap = LocalizedText(id: "Tidak ada.", en: "None.")
        static let gapNumbers = LocalizedText(id: "Angka", en: "Figures")
        static let alikeGaps = LocalizedText(
            id: "Kesenjangan lain pada hal yang sama", en: "Other gaps of the same thing")
        static let partOfStep = LocalizedText(id: "Bagian dari langkah", en: "Part of the step")
        static let actionsTitle = LocalizedText(id: "Tindakan", en: "Actions")
        static let provesTitle = LocalizedText(
            id: "Membuktikan penerapan SOP", en: "Proves that these SOPs are applied")
        static let provesNone = LocalizedText(
            id: "Tidak membuktikan penerapan SOP mana pun pada tanggal acuan.",
            en: "It proves of no SOP that it is applied on the as-of date.")
        static let citedTitle = LocalizedText(id: "Disebut dalam jawaban", en: "Cited by answers")
        static let aboutLabel = LocalizedText(id: "Tentang", en: "About")
        static let aboutUnknown = LocalizedText(
            id: "nama itu tidak menunjuk SOP, peta, atau unit tertentu",
            en: "that name stands for no particular SOP, map or unit")
        static let workedOutMaps = LocalizedText(
            id: "peta dijabarkan ke SOP yang berlaku", en: "maps worked out into an SOP in force")
        static let sopsInForce = LocalizedText(id: "SOP berlaku", en: "SOPs in force")
        static let unitFigures = LocalizedText(id: "Angka unit", en: "Figures of the unit")
        static let perIndicator = LocalizedText(
            id: "Rinciannya: explain DOSIR <indikator> --unit", en: "In detail: explain DOSSIER <indicator> --unit")
    }
}
