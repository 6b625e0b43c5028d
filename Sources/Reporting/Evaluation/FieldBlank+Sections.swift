internal import OfficeFiles

extension FieldBlank {
    // MARK: The letter
    static let letterhead = FieldBlank("letterhead", id: "kop surat", en: "letterhead")
    static let letterNature = FieldBlank(
        "letter.nature", id: "sifat surat", en: "nature of the letter", kind: .choice(["Biasa", "Segera", "Rahasia"]))
    static let letterAttachments = FieldBlank(
        "letter.attachments", id: "jumlah lampiran", en: "number of attachments")
    static let addressee = FieldBlank(
        "letter.addressee", id: "pejabat yang dituju", en: "whom the letter is addressed to")

    // MARK: Who evaluates and signs
    /// Of one member of the team, by position from 1.
    static func teamName(_ member: Int) -> FieldBlank {
        FieldBlank("team.\(member).name", id: "nama anggota tim \(member)", en: "name of team member \(member)")
    }
    static func teamRole(_ member: Int) -> FieldBlank {
        FieldBlank("team.\(member).role", id: "peran anggota tim \(member)", en: "role of team member \(member)")
    }
    static func teamPosition(_ member: Int) -> FieldBlank {
        FieldBlank(
            "team.\(member).position", id: "jabatan anggota tim \(member)", en: "position of team member \(member)")
    }
    /// Of one signatory, by position from 1.
    static func signatoryPosition(_ signatory: Int) -> FieldBlank {
        FieldBlank("signatory.\(signatory).position", id: "jabatan penanda tangan", en: "position of the signatory")
    }
    static func signatoryName(_ signatory: Int) -> FieldBlank {
        FieldBlank("signatory.\(signatory).name", id: "nama penanda tangan", en: "name of the signatory")
    }
    static func signatoryRank(_ signatory: Int) -> FieldBlank {
        FieldBlank("signatory.\(signatory).rank", id: "pangkat dan golongan", en: "rank")
    }
    static func signatoryNIP(_ signatory: Int) -> FieldBlank {
        FieldBlank("signatory.\(signatory).nip", id: "NIP", en: "NIP")
    }

    /// Of one earlier recommendation, by position from 1.
    static func followUpState(_ earlier: Int) -> FieldBlank {
        FieldBlank(
            "followUp.\(earlier).state", id: "status tindak lanjut \(earlier)", en: "state of follow-up \(earlier)")
    }

    // MARK: What only people know
    static let profile = FieldBlank(
        "profile", id: "gambaran singkat yang dievaluasi", en: "a short profile of what was evaluated")
    static let scope = FieldBlank("scope", id: "ruang lingkup", en: "scope")
    static let limits = FieldBlank("limits", id: "batasan evaluasi", en: "limits of the evaluation")
    static let followUp = FieldBlank(
        "followUp", id: "rekomendasi sebelumnya dan tindak lanjutnya, atau keterangan bahwa tidak ada",
        en: "earlier recommendations and what became of them, or that there are none")
    static let goodPractices = FieldBlank(
        "goodPractices", id: "praktik baik yang dilihat tim", en: "good practice the team saw")
    static let assurance = FieldBlank(
        "assurance", id: "kalimat keyakinan evaluator", en: "the evaluator's assurance")
    static let response = FieldBlank(
        "response", id: "tanggapan pimpinan atas hasil evaluasi", en: "response to the results")
    static let deadline = FieldBlank(.deadlineDate, id: "batas waktu", en: "deadline", kind: .date)

    /// Of one finding, by its indicator, whose name says what it is about.
    static func cause(_ indicator: String, of name: String) -> FieldBlank {
        FieldBlank("cause.\(indicator)", id: "sebab: \(name)", en: "cause: \(name)")
    }
    static func effect(_ indicator: String, of name: String) -> FieldBlank {
        FieldBlank("effect.\(indicator)", id: "akibat: \(name)", en: "effect: \(name)")
    }
    /// Why the evaluator answers otherwise.
    static func reason(_ indicator: String, of name: String) -> FieldBlank {
        FieldBlank("reason.\(indicator)", id: "alasan evaluator: \(name)", en: "the evaluator's reason: \(name)")
    }
}
