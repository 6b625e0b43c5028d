import Findings

/// Speaks about the files that are no input, so that nothing in the folder goes unmentioned.
struct RestOfFolder {
    let folder: DossierFolder
    /// Files that some row of a register names: they are evidence to keep, not files to read.
    let named: Set<String>
    /// What the ledger speaks about.
    let refused: Set<String>

    func findings(of files: [(path: String, kind: FileKind)]) -> [Finding] {
        files.map(finding) + folder.links.map(Message.link)
            + folder.specials.filter { !refused.contains($0) }.map(Message.special)
            + folder.unlisted.map(Message.unlisted) + Message.hidden(folder.hiddenCount)
            + (folder.isCut ? [Message.cut] : [])
    }

    private func finding(_ path: String, _ kind: FileKind) -> Finding {
        if named.contains(path) { return Message.named(path) }
        switch kind {
        case .notReadYet: return Message.notReadYet(path)
        default:
            let isTable = [".xlsx", ".xlsm", ".csv"].contains { path.lowercased().hasSuffix($0) }
            return isTable ? Message.noRegister(path) : Message.unknown(path)
        }
    }
}

private enum Message {
    static func unknown(_ path: String) -> Finding {
        note(
            "dossier/unknown-file", path,
            LocalizedText(
                id: "Jenis berkas ini tidak dikenal, jadi tidak dibaca.",
                en: "This is no kind of file a dossier has, so it was not read."),
            LocalizedText(
                id: "Peta: .bpmn. Register: .xlsx atau .csv dengan judul kolom register. Dokumen SOP: di folder sops. "
                    + "Jawaban: answers.yaml, links.yaml.",
                en: "Maps: .bpmn. Registers: .xlsx or .csv with the headings of a register. SOP documents: in the "
                    + "folder sops. Answers: answers.yaml, links.yaml."))
    }

    /// An office would not look for its register among kinds of files.
    static func noRegister(_ path: String) -> Finding {
        note(
            "dossier/unknown-file", path,
            LocalizedText(
                id:
                    "Tidak ada tabel yang dikenali sebagai register di berkas ini, dan tidak ada dokumen SOP, jadi tidak "
                    + "dibaca.",
                en: "No table of this file was known as a register, and it holds no SOP document, so it was not read."),
            LocalizedText(
                id: "Bila ini register, beri satu baris judul kolom, mis. Nomor SOP, Judul SOP, Unit, Status, Tanggal "
                    + "Efektif, Disahkan Oleh. Bila bukan, abaikan catatan ini.",
                en: "If it is a register, give it a row of headings, as Nomor SOP, Judul SOP, Unit, Status, Tanggal "
                    + "Efektif, Disahkan Oleh. If not, pass over this note."))
    }

    static func notReadYet(_ path: String) -> Finding {
        note(
            "dossier/not-read-yet", path,
            LocalizedText(
                id: "Jenis berkas ini belum dibaca oleh versi ini; isinya tidak ikut dinilai.",
                en: "This version does not read this kind of file yet; its content took no part."))
    }

    static func named(_ path: String) -> Finding {
        note(
            "dossier/named-file", path,
            LocalizedText(
                id: "Berkas ini disebut dalam register; keberadaannya dicatat, isinya tidak dibaca.",
                en: "A register names this file; that it is there was noted, its content was not read."))
    }

    static func link(_ path: String) -> Finding {
        note(
            "dossier/symbolic-link", path,
            LocalizedText(
                id: "Tautan simbolis tidak diikuti.", en: "Symbolic links are not followed."),
            LocalizedText(id: "Salin berkas aslinya ke sini.", en: "Copy the file itself to this place."))
    }

    static func special(_ path: String) -> Finding {
        note(
            "dossier/special-file", path,
            LocalizedText(
                id: "Ini bukan berkas biasa, jadi tidak dibuka.", en: "This is no regular file, so it was not opened."))
    }

    static func unlisted(_ path: String) -> Finding {
        Finding(
            rule: "dossier/folder-not-listed", severity: .warning,
            message: LocalizedText(
                id: "Isi folder ini tidak dapat dibaca: tidak ada hak baca, atau terlalu dalam.",
                en: "This folder cannot be listed: no permission, or it lies too deep."),
            location: SourceLocation(path: path))
    }

    static func hidden(_ count: Int) -> [Finding] {
        guard count > 0 else { return [] }
        return [
            note(
                "dossier/hidden-files", nil,
                LocalizedText(
                    id: "\(count) berkas atau folder tersembunyi dilewati.",
                    en: "\(count) hidden files or folders were left out."))
        ]
    }

    static let cut = Finding(
        rule: "dossier/too-many-files", severity: .error,
        message: LocalizedText(
            id: "Folder berisi lebih banyak berkas daripada batas; sisanya tidak dilihat.",
            en: "The folder holds more files than the limit; the rest was not looked at."),
        location: SourceLocation())

    private static func note(
        _ rule: RuleID, _ path: String?, _ message: LocalizedText, _ action: LocalizedText? = nil
    ) -> Finding {
        Finding(
            rule: rule, severity: .note, message: message, action: action, location: SourceLocation(path: path))
    }
}
