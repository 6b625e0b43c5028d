internal import Findings

extension Catalogue {
    /// Labels of a draft SOP: those of the form of PermenPANRB 35/2012, and what waits to be filled in.
    enum Draft {
        // MARK: The form
        static let number = LocalizedText(id: "Nomor SOP", en: "SOP number")
        static let created = LocalizedText(id: "Tanggal Pembuatan", en: "Date made")
        static let revised = LocalizedText(id: "Tanggal Revisi", en: "Date revised")
        static let effective = LocalizedText(id: "Tanggal Efektif", en: "Date effective")
        static let ratifiedBy = LocalizedText(id: "Disahkan oleh", en: "Ratified by")
        static let title = LocalizedText(id: "Nama SOP", en: "SOP title")
        static let processCode = LocalizedText(id: "Kode Proses", en: "Process code")
        static let legalBasis = LocalizedText(id: "Dasar Hukum", en: "Legal basis")
        static let qualifications = LocalizedText(id: "Kualifikasi Pelaksana", en: "Qualifications of performers")
        static let related = LocalizedText(id: "Keterkaitan", en: "Related SOPs")
        static let equipment = LocalizedText(id: "Peralatan/Perlengkapan", en: "Equipment")
        static let warnings = LocalizedText(id: "Peringatan", en: "Warnings")
        static let records = LocalizedText(id: "Pencatatan dan Pendataan", en: "Records")
        static let stepNumber = LocalizedText(id: "No", en: "No")
        static let activity = LocalizedText(id: "Uraian Kegiatan", en: "Activity")
        static let performers = LocalizedText(id: "Pelaksana", en: "Performer")
        static let standard = LocalizedText(id: "Mutu Baku", en: "Standard")
        static let inputs = LocalizedText(id: "Kelengkapan", en: "Input")
        static let duration = LocalizedText(id: "Waktu", en: "Time")
        static let output = LocalizedText(id: "Output", en: "Output")
        static let note = LocalizedText(id: "Keterangan", en: "Note")

        // MARK: What waits to be filled in
        static let logo = LocalizedText(id: "logo instansi", en: "logo of the agency")
        static let agencyBlank = LocalizedText(id: "nama instansi", en: "name of the agency")
        static let unitBlank = LocalizedText(id: "nama unit kerja", en: "name of the unit")
        static let numberBlank = LocalizedText(id: "nomor SOP", en: "number of the SOP")
        static let dateBlank = LocalizedText(id: "tanggal", en: "date")
        static let position = LocalizedText(id: "jabatan yang mengesahkan", en: "position of who ratifies")
        static let person = LocalizedText(id: "nama pejabat", en: "name of the official")
        static let personID = LocalizedText(id: "nomor induk pegawai", en: "employee number")
        static let titleBlank = LocalizedText(id: "judul SOP", en: "title of the SOP")
        static let codeBlank = LocalizedText(id: "kode proses", en: "process code")
        static let legalBasisBlank = LocalizedText(
            id: "peraturan, nomor, tahun, dan tentang", en: "regulation, number, year and subject")
        static let qualificationsBlank = LocalizedText(
            id: "pendidikan, pelatihan, atau keahlian pelaksana", en: "education, training or skill of performers")
        static let relatedBlank = LocalizedText(id: "SOP lain yang terkait", en: "SOPs that are related")
        static let equipmentBlank = LocalizedText(
            id: "peralatan dan perlengkapan yang dipakai", en: "equipment that is used")
        static let warningsBlank = LocalizedText(
            id: "akibat bila SOP ini tidak dijalankan", en: "what follows where the SOP is not kept")
        static let recordsBlank = LocalizedText(
            id: "buku, register, atau aplikasi pencatatan", en: "books, registers or applications of record")
        static let inputsBlank = LocalizedText(id: "kelengkapan", en: "input")
        static let durationBlank = LocalizedText(id: "waktu", en: "time")
        static let outputBlank = LocalizedText(id: "output", en: "output")
        static let unnamedActivity = LocalizedText(
            id: "(kegiatan ini belum bernama di peta)", en: "(the map does not name this activity)")
        static let unnamedDecision = LocalizedText(
            id: "(keputusan ini belum bernama di peta)", en: "(the map does not name this decision)")
        static let unnamedPerformer = LocalizedText(id: "(belum bernama)", en: "(without a name)")

        // MARK: The flow
        static let start = LocalizedText(id: "Mulai", en: "Start")
        static let end = LocalizedText(id: "Selesai", en: "End")
        static let decision = LocalizedText(id: "Keputusan", en: "Decision")
        static let process = LocalizedText(id: "Kegiatan", en: "Activity")
        static let ends = LocalizedText(id: "selesai", en: "end")
        static let step = LocalizedText(id: "langkah", en: "step")
        static let goOn = LocalizedText(id: "Lanjut ke", en: "Go on to")
        static let goesOnAt = LocalizedText(id: "Sambungan ke langkah", en: "Goes on at step")
        static let comesFrom = LocalizedText(id: "Sambungan, menuju langkah", en: "Goes on here, to step")

        // MARK: Around it
        static let draft = LocalizedText(
            id: "DRAF – belum disahkan dan belum berlaku", en: "DRAFT – not ratified and not in force")
        static let draftOf = LocalizedText(id: "Draf SOP", en: "Draft SOP")
        static let page = LocalizedText(id: "Halaman", en: "Page")
        static let flowTable = LocalizedText(id: "Alur prosedur", en: "Flow of the procedure")
        static let identity = LocalizedText(id: "Identitas SOP", en: "Identity of the SOP")
        static let remarks = LocalizedText(id: "Catatan penyusunan draf", en: "Notes on the draft")
        static let removeRemarks = LocalizedText(
            id:
                "Lembar ini bukan bagian SOP. Hapus lembar ini dan tulisan DRAF di kepala halaman sebelum SOP disahkan.",
            en:
                "This page is no part of the SOP. Delete it, and the word DRAFT at the head of pages, before ratification."
        )
        static let scroll = LocalizedText(
            id: "Tabel alur, dapat digeser ke samping", en: "Flow table, scrolls sideways")

        static func source(_ map: String, _ path: String) -> LocalizedText {
            let name = map.isEmpty ? "" : "“\(map)” "
            return LocalizedText(
                id: "Disusun dari peta \(name)(berkas \(path)). Isi peta diambil apa adanya; yang tidak ada di peta "
                    + "dibiarkan kosong untuk diisi.",
                en: "Drafted from the map \(name)(file \(path)). What the map says is taken as it is; what it does not "
                    + "say is left blank.")
        }

        static let order = LocalizedText(
            id: "Langkah diurutkan mengikuti alur peta dari awal ke akhir; langkah yang mengulang menjadi panah balik. "
                + "Cabang yang menyetujui didahulukan, lalu menurut urutan lajur di peta, lalu nama kegiatan. Satu "
                + "keputusan menjadi satu langkah dengan belah ketupat.",
            en: "Steps follow the flow of the map from its beginning to its end; what is repeated is an arrow back. A "
                + "branch that says yes comes first, then by the order of lanes, then by name. A decision is a step "
                + "with a diamond.")

        static func proposedCode(_ code: String) -> LocalizedText {
            LocalizedText(
                id:
                    "\(code) adalah usulan nomor urut pertama yang belum terpakai; sesuaikan dengan matriks peta proses.",
                en:
                    "\(code) is proposed as the first number not taken; bring it in line with the matrix of process maps."
            )
        }

        static let noCode = LocalizedText(
            id: "Peta ini tidak memuat kode proses (PermenPANRB 19/2018), jadi kode SOP belum diusulkan.",
            en: "The map bears no process code (PermenPANRB 19/2018), so none is proposed for the SOP.")

        static func toFillIn(_ count: Int) -> LocalizedText {
            LocalizedText(
                id:
                    "\(count) isian masih kosong, ditandai dengan kurung siku: identitas, dan mutu baku setiap langkah. "
                    + "Waktu yang terisi berasal dari penanda waktu di peta.",
                en: "\(count) blanks wait to be filled in, shown in square brackets: the identity, and the standard of "
                    + "each step. A time that is given comes from a timer of the map.")
        }

        static let partlyRead = LocalizedText(
            id: "Berkas peta hanya terbaca sebagian, jadi draf ini mungkin tidak lengkap.",
            en: "The file of the map was read in part only, so the draft may be incomplete.")
    }
}
