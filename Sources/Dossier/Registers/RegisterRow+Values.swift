import Findings
import ProcessMaps

/// What cells mean. A cell that cannot be understood gives nothing and leaves a finding at its place.
extension RegisterRow {
    func date(_ column: Column, severity: Severity = .warning, log: inout FindingLog) -> CalendarDate? {
        guard let text = self[column] else { return nil }
        if let date = years?.date(text, in: column) {
            log.report(TwoDigitYears<Column>.finding(text, date, column.heading, location(of: column)))
            return date
        }
        return DateCell(text).date(in: column.heading, at: location(of: column), severity: severity, log: &log)
    }

    func list(_ column: Column) -> [String] { self[column]?.listItems ?? [] }

    /// The codes between semicolons, commas and line breaks.
    func codes(_ column: Column) -> [ProcessCode] {
        var seen: Set<ProcessCode> = []
        return list(column).flatMap { $0.split(separator: ",") }.compactMap { ProcessCode($0) }
            .filter { seen.insert($0).inserted }
    }

    /// The value `words` give the cell, compared folded. A finding names `accepted` where they give none.
    func word<Value: Hashable>(
        _ column: Column, of words: [String: Value], accepted: String, log: inout FindingLog
    ) -> Value? {
        guard let text = self[column] else { return nil }
        if let value = Words.value(text, of: words) { return value }
        log.report(Message.unknownWord(text, column.heading, accepted, location(of: column)))
        return nil
    }

    /// The unit the cell names; `nil` with a finding where none is known by that name. A former name is understood. Where
    /// the cell is blank, the unit of the section or sheet the row stands in.
    func unit(_ column: Column, in units: UnitIndex, log: inout FindingLog) -> UnitIndex.Match? {
        guard let text = self[column] else { return heldUnit?.match }
        let match = units.match(text, below: heldUnit?.match.id)
        log.report(UnitFinding.findings(for: match, text: text, at: location(of: column), near: units.near(text)))
        return match
    }

    /// What names the unit of the row: its own cell, else the section or sheet it stands in.
    func unitText(_ column: Column) -> String? { self[column] ?? heldUnit?.text }
}

/// What is said about a unit that a register names in an odd way.
enum UnitFinding {
    /// Nothing for a unit under its own name or id, and nothing for a former name: whoever asks speaks of that.
    static func findings(
        for match: UnitIndex.Match, text: String, at place: SourceLocation, near: @autoclosure () -> Unit? = nil
    ) -> [Finding] {
        switch match {
        case .unit, .formerName: []
        case .unknown: [Message.unknownUnit(text, near: near(), place)]
        case .ambiguous(let units): [Message.ambiguousUnit(text, units.map(\.id), place)]
        }
    }

    /// A former name in a register other than the one of SOPs, where `sop/unit-former-name` speaks.
    static func formerName(_ text: String, _ unit: Unit, at place: SourceLocation) -> Finding {
        Finding(
            rule: "register/unit-former-name", severity: .warning,
            message: LocalizedText(
                id: "\(text.quoted) adalah nama lama dari \(unit.name.quoted).",
                en: "\(text.quoted) is a former name of \(unit.name.quoted)."),
            action: LocalizedText(id: "Tulis nama unit yang sekarang.", en: "Write the present name of the unit."),
            location: place)
    }
}

extension UnitIndex.Match {
    /// The id of the unit, under its own or a former name.
    var id: String? {
        switch self {
        case .unit(let unit), .formerName(let unit): unit.id
        case .ambiguous, .unknown: nil
        }
    }
}

private enum Message {
    static func unknownWord(
        _ text: String, _ heading: String, _ accepted: String, _ place: SourceLocation
    ) -> Finding {
        Finding(
            rule: "register/value-unknown", severity: .warning,
            message: LocalizedText(
                id: "\(text.quoted) di \(heading) tidak dikenal, jadi dianggap kosong.",
                en: "\(text.quoted) in \(heading) is not known and is taken as blank."),
            action: LocalizedText(id: "Tulis salah satu: \(accepted).", en: "Write one of: \(accepted)."),
            location: place)
    }

    static func unknownUnit(_ text: String, near: Unit?, _ place: SourceLocation) -> Finding {
        let (asked, question) = near.map { (" Mungkin \($0.name.quoted)?", " Perhaps \($0.name.quoted)?") } ?? ("", "")
        return Finding(
            rule: "register/unit-unknown", severity: .warning,
            message: LocalizedText(
                id: "Unit \(text.quoted) tidak ada dalam daftar unit.\(asked)",
                en: "There is no unit \(text.quoted) in the list of units.\(question)"),
            action: LocalizedText(
                id: "Tulis id atau nama unit seperti dalam daftar unit (units.xlsx atau agency.yaml), atau tambahkan "
                    + "nama ini pada Nama Lama unitnya.",
                en: "Write the id or name as in the list of units (units.xlsx or agency.yaml), or add this name to the "
                    + "former names of the unit."),
            location: place)
    }

    static func ambiguousUnit(_ text: String, _ ids: [String], _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/unit-ambiguous", severity: .warning,
            message: LocalizedText(
                id: "\(text.quoted) dapat berarti beberapa unit: \(ids.joined(separator: ", ")).",
                en: "\(text.quoted) may mean several units: \(ids.joined(separator: ", "))."),
            action: LocalizedText(id: "Tulis id unitnya.", en: "Write the id of the unit."), location: place)
    }
}
