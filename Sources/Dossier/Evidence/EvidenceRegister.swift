import Findings

/// Turns the rows of evidence registers into evidence, and finds out what each is about.
struct EvidenceRegister {
    let sops: SOPIndex
    let maps: MapIndex
    let units: UnitIndex
    let files: NamedFiles
    let meant: EvidenceSubjectHints

    func read(_ registers: inout [OpenRegister<EvidenceColumn>], log: inout FindingLog) -> [Evidence] {
        var evidence: [Evidence] = []
        var ids = UniqueIDs()
        var known: Set<String> = []
        for index in registers.indices {
            for row in registers[index].register.rows {
                guard row[.subject] != nil || row[.kind] != nil || row[.id] != nil else {
                    registers[index].register.partlyRead(Message.emptyRow, line: row.location.line)
                    log.report(Message.rowWithoutSubject(row.location))
                    continue
                }
                var item = item(row, log: &log)
                if !known.insert(Folding.number(item.id)).inserted {
                    // Several marks in one row are several pieces of evidence: their ids only need to differ.
                    if row[.id] != nil { log.report(Message.duplicateID(item.id, row.location(of: .id))) }
                    item.id = row[.id] == nil ? item.id : "\(item.id)#\(row.number)"
                }
                item.id = ids.take(item.id)
                evidence.append(item)
            }
        }
        return evidence
    }

    private func item(_ row: RegisterRow<EvidenceColumn>, log: inout FindingLog) -> Evidence {
        let date = row.date(.date, severity: .error, log: &log)
        if row[.date] == nil { log.report(Message.dateMissing(row.location(of: .date))) }
        if let file = row[.file], files.match(file, base: "evidence") == .none {
            log.report(Message.fileMissing(file, row.location(of: .file)))
        }
        return Evidence(
            id: row[.id] ?? "\(row.location.path ?? "")#\(row.number)", subjectText: row[.subject] ?? "",
            subjects: subjects(row, log: &log), kind: kind(row, log: &log), kindText: row[.kind] ?? "", date: date,
            validUntil: row.date(.validUntil, severity: .error, log: &log), description: row[.description],
            link: row[.link], file: row[.file], location: row.location)
    }

    private func kind(_ row: RegisterRow<EvidenceColumn>, log: inout FindingLog) -> EvidenceKind? {
        if let text = row[.kind], let kind = Words.value(text, of: EvidenceWords.kind) { return kind }
        log.report(Message.kindUnknown(row[.kind], row.location(of: .kind)))
        return nil
    }

    // MARK: - What it is about

    private func subjects(_ row: RegisterRow<EvidenceColumn>, log: inout FindingLog) -> [EvidenceSubject] {
        let place = row.location(of: .subject)
        guard let text = row[.subject] else {
            log.report(Message.subjectMissing(place))
            return []
        }
        // A name may hold a semicolon, so the whole is tried before its parts.
        if let whole = subjects(of: text, at: place, log: &log) { return whole }
        var found: [EvidenceSubject] = []
        for part in text.listItems {
            guard let subjects = subjects(of: part, at: place, log: &log) else {
                log.report(Message.subjectUnknown(part, meant: meant.name(like: part), place))
                continue
            }
            for subject in subjects where !found.contains(subject) { found.append(subject) }
        }
        return found
    }

    /// SOP number or code first, then map code, then unit; `nil` where nothing is known by that text. A number or code
    /// that several units use proves nothing for any of them.
    private func subjects(of text: String, at place: SourceLocation, log: inout FindingLog) -> [EvidenceSubject]? {
        let found = sops.sops(text)
        let isNumber = found.count > 1 && sops.sops(numbered: text).count > 1
        if Set(found.map(\.unit)).count > 1 {
            log.report(Message.ambiguous(text, isNumber: isNumber, found, units, place))
            return []
        }
        // Of numbers that stand twice the register of SOPs says so.
        if found.count > 1, !isNumber { log.report(Message.several(text, found, place)) }
        if !found.isEmpty { return found.map { .sop($0.id) } }
        if let map = maps.map(text) { return [.map(map.id)] }
        switch units.match(text) {
        case .unit(let unit): return [.unit(unit.id)]
        case .formerName(let unit):
            log.report(UnitFinding.formerName(text, unit, at: place))
            return [.unit(unit.id)]
        case .ambiguous, .unknown: return nil
        }
    }
}

private enum Message {
    static let emptyRow = LocalizedText(
        id: "Baris ini tidak menyebut bukti apa dan untuk apa, jadi dilewati.",
        en: "This row says neither what evidence it is nor what for, and was skipped.")
    private static let kinds = EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")

    static func rowWithoutSubject(_ place: SourceLocation) -> Finding {
        Finding(rule: "register/bad-row", severity: .warning, message: emptyRow, location: place)
    }

    static func duplicateID(_ id: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "evidence/id-duplicate", severity: .warning,
            message: LocalizedText(
                id: "Kode Bukti \(id.quoted) sudah dipakai di atas; keduanya dihitung, jawaban merujuk yang pertama.",
                en: "The Kode Bukti \(id.quoted) is already taken above; both count, answers refer to the first."),
            action: LocalizedText(id: "Beri kode yang berbeda.", en: "Give it another code."), location: place)
    }

    static func dateMissing(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "evidence/date-missing", severity: .error,
            message: LocalizedText(
                id: "Bukti ini tidak bertanggal, jadi tidak dihitung.",
                en: "This evidence has no date, so it does not count."),
            action: LocalizedText(id: "Isi Tanggal.", en: "Fill in Tanggal."), location: place)
    }

    private static func question(_ meant: String?) -> LocalizedText {
        meant.map { LocalizedText(id: " Mungkin \($0.quoted)?", en: " Perhaps \($0.quoted)?") }
            ?? LocalizedText(id: "", en: "")
    }

    static func kindUnknown(_ text: String?, _ place: SourceLocation) -> Finding {
        let question = question(text.flatMap { EvidenceKind.allCases.map(\.rawValue).nearest(to: $0, limit: 1).first })
        return Finding(
            rule: "evidence/kind-unknown", severity: .error,
            message: text.map {
                LocalizedText(
                    id: "Jenis bukti \($0.quoted) tidak dikenal, jadi bukti ini tidak dihitung."
                        + question.indonesian,
                    en: "The kind of evidence \($0.quoted) is not known, so this evidence does not count."
                        + question.english)
            }
                ?? LocalizedText(
                    id: "Jenis bukti belum diisi, jadi bukti ini tidak dihitung.",
                    en: "The kind of evidence is blank, so this evidence does not count."),
            action: LocalizedText(id: "Tulis salah satu: \(kinds).", en: "Write one of: \(kinds)."), location: place)
    }

    static func subjectMissing(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "evidence/subject-missing", severity: .error,
            message: LocalizedText(
                id: "Bukti ini tidak menyebut untuk apa, jadi tidak dihitung.",
                en: "This evidence does not say what for, so it does not count."),
            action: LocalizedText(
                id: "Isi Untuk dengan nomor SOP, kode peta, atau id unit.",
                en: "Fill in Untuk with the number of an SOP, the code of a map or the id of a unit."),
            location: place)
    }

    static func subjectUnknown(_ text: String, meant: String?, _ place: SourceLocation) -> Finding {
        let question = question(meant)
        return Finding(
            rule: "evidence/subject-unknown", severity: .error,
            message: LocalizedText(
                id: "\(text.quoted) bukan nomor SOP, kode peta, maupun unit yang dikenal.\(question.indonesian)",
                en: "\(text.quoted) is no SOP number, map code or unit that is known.\(question.english)"),
            action: LocalizedText(
                id: "Samakan dengan nomor SOP di register, kode peta, atau id unit.",
                en: "Write it as the number in the SOP register, the code of the map or the id of the unit."),
            location: place)
    }

    static func ambiguous(
        _ text: String, isNumber: Bool, _ sops: [SOP], _ units: UnitIndex, _ place: SourceLocation
    ) -> Finding {
        func list(_ none: String, _ more: String) -> String {
            let names = sops.prefix(listed).map { "\($0.id) (\($0.unit.map(units.name) ?? none))" }
            return (names + (sops.count > listed ? ["\(sops.count - listed) \(more)"] : [])).joined(separator: ", ")
        }
        return Finding(
            rule: "evidence/subject-ambiguous", severity: .warning,
            message: LocalizedText(
                id: (isNumber
                    ? "Nomor SOP \(text.quoted) dipakai beberapa unit"
                    : "Kode Proses \(text.quoted) dipakai SOP beberapa unit")
                    + ", jadi bukti ini tidak dihitung untuk satu pun: \(list("tanpa unit", "lagi")).",
                en: (isNumber
                    ? "Several units use the SOP number \(text.quoted)"
                    : "SOPs of several units have the code \(text.quoted)")
                    + ", so this evidence counts for none: \(list("no unit", "more"))."),
            action: LocalizedText(
                id: "Tulis id SOP yang dimaksud di Untuk, misalnya \(sops.first?.id ?? text).",
                en: "Write the id of the SOP that is meant in Untuk, such as \(sops.first?.id ?? text)."),
            location: place)
    }

    static func several(_ code: String, _ sops: [SOP], _ place: SourceLocation) -> Finding {
        let names = sops.prefix(listed).map(\.id).joined(separator: ", ")
        let rest = max(0, sops.count - listed)
        return Finding(
            rule: "evidence/subject-several", severity: .note,
            message: LocalizedText(
                id: "Kode Proses \(code.quoted) milik beberapa SOP, jadi bukti ini dihitung untuk \(sops.count) SOP: "
                    + "\(names)\(rest > 0 ? ", \(rest) lagi" : "").",
                en: "Several SOPs have the code \(code.quoted), so this evidence counts for \(sops.count) SOPs: "
                    + "\(names)\(rest > 0 ? ", \(rest) more" : "")."),
            action: LocalizedText(
                id:
                    "Periksa apakah bukti ini memang untuk semuanya; bila tidak, tulis nomor SOP yang dimaksud di Untuk.",
                en: "Check that it is evidence of them all; if not, write the number of the SOP that is meant in Untuk."
            ),
            location: place)
    }

    /// So many SOPs of one number or code are named.
    private static let listed = 8

    static func fileMissing(_ file: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "evidence/file-missing", severity: .note,
            message: LocalizedText(
                id: "Berkas bukti \(file.quoted) tidak ada di folder ini.",
                en: "The file of evidence \(file.quoted) is not in this folder."),
            action: LocalizedText(
                id: "Lampirkan berkasnya, atau tulis tautannya di Tautan.",
                en: "Attach the file, or give its address in Tautan."),
            location: place)
    }
}
