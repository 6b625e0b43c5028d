import Findings

/// Turns the rows of SOP registers into SOPs.
struct SOPRegister {
    let units: UnitIndex

    /// Every SOP of the registers, in their order, without ids (see `SOPEntry.identify`).
    func read(_ registers: inout [OpenRegister<SOPColumn>], log: inout FindingLog) -> [SOPEntry] {
        var entries: [SOPEntry] = []
        for index in registers.indices {
            for row in registers[index].register.rows {
                if let entry = entry(row, of: &registers[index].register, log: &log) { entries.append(entry) }
            }
        }
        return entries
    }

    private func entry(
        _ row: RegisterRow<SOPColumn>, of register: inout Register<SOPColumn>, log: inout FindingLog
    ) -> SOPEntry? {
        guard let title = row[.title] ?? row[.number] else {
            register.partlyRead(Message.noTitle, line: row.location.line)
            log.report(Message.rowWithoutTitle(row.location))
            return nil
        }
        if row[.title] == nil { log.report(Message.titleMissing(title, row.location(of: .title))) }
        let number = Self.number(row, log: &log)
        let unit = row.unit(.unit, in: units, log: &log)
        var sop = SOP(
            id: "", number: number, title: title, unit: unit?.id, unitText: row.unitText(.unit),
            scope: scope(row, log: &log),
            status: Self.status(row),
            created: row.date(.created, log: &log), revised: row.date(.revised, log: &log),
            effective: row.date(.effective, severity: .error, log: &log),
            revoked: row.date(.revoked, severity: .error, log: &log), ratifiedBy: Self.ratifier(row),
            instrument: row[.instrument], instrumentDate: row.date(.instrumentDate, log: &log),
            legalBasis: row.list(.legalBasis), processCodes: row.codes(.processCodes),
            type: row.word(.type, of: SOPWords.type, accepted: "administratif, teknis", log: &log),
            isPublicService: Self.isPublicService(row, log: &log),
            supersededBy: row[.supersededBy], file: row[.file], location: row.location)
        sop.places = SOPPlaces(row)
        return SOPEntry(sop: sop, row: row, columns: register.columns, unit: unit)
    }

    /// “No. SOP/Tanggal” puts a date below the number.
    private static func number(_ row: RegisterRow<SOPColumn>, log: inout FindingLog) -> String? {
        guard let text = row[.number], text.contains(where: \.isNewline) else { return row[.number] }
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks }
        guard lines.count == 2, case .date = DateText(lines[1]) else { return text }
        log.report(Message.numberWithDate(lines[1], row.location(of: .number)))
        return lines[0].cellText
    }

    /// The number of a civil servant beside the name is personal data: it is not kept.
    private static func ratifier(_ row: RegisterRow<SOPColumn>) -> String? {
        guard let text = row[.ratifiedBy] else { return nil }
        let ratifier = Ratifier(text)
        guard ratifier.hasID else { return text }
        return (ratifier.position.isEmpty ? Ratifier.withoutNumber(text) : ratifier.position).cellText
    }

    /// A word nobody knows is the business of `sop/status-unknown`.
    private static func status(_ row: RegisterRow<SOPColumn>) -> SOPStatus {
        row[.status].flatMap { Words.value($0, of: SOPWords.status) } ?? .unknown
    }

    private static func isPublicService(_ row: RegisterRow<SOPColumn>, log: inout FindingLog) -> Bool? {
        if let text = row[.publicService] {
            switch Tick(text) {
            case .yes: return true
            case .no: return false
            case .cross, .other: break
            }
        }
        return row.word(.publicService, of: SOPWords.yesNo, accepted: "ya, tidak", log: &log)
    }

    private func scope(_ row: RegisterRow<SOPColumn>, log: inout FindingLog) -> SOPScope {
        guard let text = row[.appliesTo] else { return .owner }
        if SOPWords.everyUnit.contains(Folding.name(text)) { return .everyUnit }
        let place = row.location(of: .appliesTo)
        var ids: [String] = []
        for item in text.listItems {
            if SOPWords.everyUnit.contains(Folding.name(item)) { return .everyUnit }
            let match = units.match(item)
            log.report(UnitFinding.findings(for: match, text: item, at: place, near: units.near(item)))
            if case .formerName(let unit) = match { log.report(UnitFinding.formerName(item, unit, at: place)) }
            if let id = match.id, !ids.contains(id) { ids.append(id) }
        }
        return ids.isEmpty ? .owner : .units(ids)
    }
}

private enum Message {
    static let noTitle = LocalizedText(
        id: "Baris ini tidak mempunyai judul maupun nomor SOP, jadi dilewati.",
        en: "This row has neither title nor number of an SOP and was skipped.")

    static func rowWithoutTitle(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/bad-row", severity: .warning, message: noTitle,
            action: LocalizedText(
                id: "Isi Judul SOP, atau hapus baris ini.", en: "Fill in Judul SOP, or delete the row."),
            location: place)
    }

    static func numberWithDate(_ date: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/number-with-date", severity: .note,
            message: LocalizedText(
                id: "Tanggal \(date.quoted) di bawah nomor SOP tidak dibaca: tidak diketahui tanggal apa.",
                en: "The date \(date.quoted) below the number was not read: what date it is, is not said."),
            action: LocalizedText(
                id: "Pindahkan ke kolomnya sendiri, mis. Tanggal Efektif.",
                en: "Move it to a column of its own, for instance Tanggal Efektif."),
            location: place)
    }

    static func titleMissing(_ number: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/title-missing", severity: .warning,
            message: LocalizedText(
                id: "SOP \(number.quoted) tidak mempunyai judul; nomornya dipakai sebagai judul.",
                en: "The SOP \(number.quoted) has no title; its number stands for it."),
            action: LocalizedText(id: "Isi Judul SOP.", en: "Fill in Judul SOP."), location: place)
    }
}
