import Findings

/// The text of a new `agency.yaml`, with what each line means.
struct AgencyTemplate {
    private let template: DossierTemplate

    init(_ template: DossierTemplate) { self.template = template }

    var text: String {
        """
        # Instansi yang dinilai dan tanggal acuannya. Daftar unitnya ada di units.xlsx.
        # Baris yang diawali tanda pagar adalah keterangan dan tidak dibaca.

        # id      nama pendek tanpa spasi
        # name    nama lengkap instansi
        # kind    kota, kabupaten, provinsi, kementerian, atau lembaga
        # period  tahun penilaian
        agency: {id: \(quoted(template.id)), name: \(quoted(template.name)), kind: \(quoted(template.kind)), \
        period: \(template.period)}

        # Tanggal acuan: penilaian berbicara tentang keadaan pada hari ini. SOP yang berlaku sesudahnya belum dihitung.
        asOf: \(template.asOf.iso)

        # Logo (PNG, JPEG, atau SVG, paling besar 256 KiB) dan warna laporan; hapus “# ” untuk memakainya.
        # Logo and colour of the reports; remove “# ” to use them. In Word an SVG is left out.
        # look: {logo: lambang.png, colour: "#7a1f1f"}

        \(Self.evaluation)
        """
    }

    /// Every key of the evaluator's report, to be uncommented: what is not given is a blank in the report.
    private static let evaluation = """
        # Untuk Laporan Hasil Evaluasi yang ditandatangani evaluator (report --kind evaluation). Semuanya boleh tidak diisi;
        # yang tidak diisi menjadi isian kosong yang terlihat di laporan. Hapus “# ” di awal baris yang dipakai.
        # For the evaluator's report: everything may be left out and is then a visible blank. Remove “# ” to use a line.
        #
        # evaluation:
        #   evaluator: Inspektorat Daerah …                     # yang mengevaluasi / the body that evaluates
        #   letterhead: [PEMERINTAH …, INSPEKTORAT DAERAH]      # kop surat / head of the letter
        #   address: [Jalan …]                                  # alamat di kop / address below it
        #   letter:                                             # surat pengantar / the letter
        #     place: …                                          # tempat surat ditulis / where it is written
        #     number: …                                         # nomor / number
        #     date: 2026-07-20                                  # tanggal / date
        #     nature: Biasa                                     # sifat / nature
        #     attachments: 1 (satu) laporan                     # lampiran / attachments
        #     subject: …                                        # hal; boleh kosong / subject; may be left out
        #     addressee: [Wali Kota …]                          # yang dituju, per baris / addressee, by line
        #     copies: [Sekretaris Daerah …]                     # tembusan / copies to
        #   assignment: {instrument: Surat Tugas …, number: …, date: 2026-07-01}   # penugasan / assignment
        #   period: {from: 2025-07-01, to: 2026-06-30}          # masa yang dievaluasi / days evaluated
        #   team:                                               # tim / team
        #     - {role: Ketua Tim, name: …, position: …}
        #   signatories:                                        # penanda tangan / who signs
        #     - {position: Inspektur Daerah, name: …, rank: …, nip: …}   # place dan date bila berbeda dari surat
        #   scope: ["…"]                                        # ruang lingkup / scope
        #   limits: ["…"]                                       # batasan / limits
        #   legalBasis: ["…"]                                   # dasar hukum kantor / the office's legal basis
        #   assurance: ["…"]                                    # kalimat keyakinan, tidak pernah dibuatkan / assurance
        #   deadlineDays: 60                                    # hari kalender sejak tanggal surat / calendar days
        #   followUp:                                           # rekomendasi sebelumnya / earlier recommendations
        #     - {number: "1", recommendation: …, state: selesai, note: …}
        #   profile: ["…"]                                      # gambaran instansi / about the agency
        #   goodPractices: ["…"]                                # praktik baik / good practice
        #   response: ["…"]                                     # tanggapan / response
        #   units:                                              # yang berbeda pada laporan satu unit / what differs for a unit
        #     id-unit:                                          # nomor, hal, tujuan, dan isi unit tidak diambil dari atas
        #       letter: {number: …, addressee: [Kepala …]}

        """

    /// A double-quoted scalar of YAML 1.2 (section 7.3.1), whatever stands in it.
    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case _ where scalar.properties.generalCategory == .control: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
