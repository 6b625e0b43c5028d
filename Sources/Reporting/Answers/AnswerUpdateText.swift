public import Assessment
internal import Dossier
public import Findings

/// What becomes of the answers of a dossier, as text: one line an answer, then what was not taken and why.
public struct AnswerUpdateText: Sendable {
    private let language: Language
    private let writes: Bool
    private var lines: [String] = []

    /// - Parameters:
    ///   - changes: what becomes of each answer.
    ///   - findings: what could not be taken, or should be known.
    ///   - target: the file the answers go into.
    ///   - carry: what stays behind when answers are carried; `nil` for an import.
    ///   - language: of the text.
    public init(
        changes: [AnswerChange], findings: [Finding], target: String, carry: AnswerCarry? = nil, language: Language
    ) {
        self.language = language
        writes = changes.contains { $0.kind == .new || $0.kind == .replaced }
        add(changes)
        if let carry { add(carry) }
        add(findings)
        add(target, changes)
    }

    public var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    /// What is said when it is done.
    ///
    /// - Parameter isDryRun: whether it was only shown.
    /// - Returns: the bytes of one line.
    public func ending(isDryRun: Bool) -> [UInt8] {
        let text =
            !writes
            ? LocalizedText(id: "Tidak ada yang perlu ditulis.", en: "There is nothing to write.")
            : isDryRun
                ? LocalizedText(id: "Tidak ada yang ditulis (--dry-run).", en: "Nothing was written (--dry-run).")
                : LocalizedText(id: "Sudah ditulis.", en: "Written.")
        return Array((text.in(language) + "\n").utf8)
    }

    /// What is listed for review when answers are carried.
    private mutating func add(_ carry: AnswerCarry) {
        for one in carry.carried where one.from != one.answer.indicator {
            add("  \(one.from) → \(one.answer.indicator)")
        }
        let evidence = carry.carried.filter { !$0.evidenceLeft.isEmpty }
        if !evidence.isEmpty {
            heading("Bukti yang tidak dibawa (milik periode lama)", "Evidence left behind (it belongs to its period)")
            for one in evidence {
                add("  \(one.from) (\(word(one.answer.column))): \(one.evidenceLeft.joined(separator: ", "))")
            }
        }
        if !carry.left.isEmpty {
            heading("Perlu ditinjau, tidak dibawa", "For review, not carried")
            for one in carry.left {
                let counterpart = one.counterpart.flatMap { $0 == one.answer.indicator ? nil : " (\($0))" } ?? ""
                add(
                    "  \(place(one.answer.scope))\(one.answer.indicator) (\(word(one.answer.column))) "
                        + "\(one.answer.answerText): \(one.reason.text.in(language))\(counterpart)")
            }
        }
    }

    /// A worksheet of another instrument has one in every row.
    private static let shownFindings = 200

    // MARK: - Parts

    private mutating func add(_ changes: [AnswerChange]) {
        guard !changes.isEmpty else { return }
        var table = TextTable([
            .init(title: LocalizedText(id: "Akibat", en: "Effect").in(language)),
            .init(title: LocalizedText(id: "Indikator", en: "Indicator").in(language)),
            .init(title: LocalizedText(id: "Kolom", en: "Column").in(language)),
            .init(title: LocalizedText(id: "Isi", en: "Content").in(language), isFlexible: true),
            .init(title: LocalizedText(id: "Tempat", en: "Place").in(language)),
        ])
        for change in changes {
            table.add([
                .init(change.kind.text.in(language)),
                .init(place(change.stated.scope) + change.stated.indicator), .init(word(change.stated.column)),
                .init(content(change)), .init(change.stated.location.cellName),
            ])
        }
        lines += table.lines(width: 150, isStyled: false)
    }

    /// What comes in, or what it was and what it becomes.
    private func content(_ change: AnswerChange) -> String {
        guard let before = change.before, change.kind != .same else {
            return Self.whole(change.kind == .same ? change.before ?? change.after : change.after)
        }
        return change.parts.map { part in
            "\(part.text.in(language)) \(Self.shown(part, before)) → \(Self.shown(part, change.after))"
        }.joined(separator: "; ")
    }

    private static func whole(_ answer: GivenAnswer) -> String {
        ([answer.answerText] + [answer.reason, answer.note].compactMap(\.self) + answer.evidence + answer.documents)
            .map { $0.count > 60 ? $0.prefix(60) + "…" : $0 }.joined(separator: "; ")
    }

    private static func shown(_ part: WorksheetAnswer.Part, _ answer: GivenAnswer) -> String {
        let text =
            switch part {
            case .answer: answer.answerText
            case .inputs: answer.inputs.map { "\($0.id) = \($0.value)" }.joined(separator: ", ")
            case .reason: answer.reason ?? ""
            case .note: answer.note ?? ""
            case .evidence: (answer.evidence + answer.documents).joined(separator: ", ")
            }
        return text.isEmpty ? "–" : "“\(text.count > 100 ? text.prefix(100) + "…" : text)”"
    }

    private mutating func add(_ findings: [Finding]) {
        guard !findings.isEmpty else { return }
        heading("Temuan", "Findings")
        for finding in findings.prefix(Self.shownFindings) {
            let place = finding.location.description
            add("  \(place.isEmpty ? "" : place + ": ")\(finding.message.in(language))")
            if let action = finding.action { add("    → \(action.in(language))") }
        }
        let rest = findings.count - Self.shownFindings
        guard rest > 0 else { return }
        add(LocalizedText(id: "  … dan \(rest) temuan lain.", en: "  … and \(rest) more findings.").in(language))
    }

    private mutating func add(_ target: String, _ changes: [AnswerChange]) {
        let counts = AnswerChange.Kind.allCases.map { kind in
            "\(changes.count { $0.kind == kind }) \(kind.text.in(language))"
        }
        if !lines.isEmpty { lines.append("") }
        add("\(target): \(counts.joined(separator: ", "))")
    }

    // MARK: - Words

    private mutating func add(_ line: String) { lines.append(DisplayWidth.safe(line)) }

    private mutating func heading(_ indonesian: String, _ english: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(LocalizedText(id: indonesian, en: english).in(language))
    }

    private func place(_ scope: AnswerScope) -> String { scope == .agency ? "" : "\(scope.text)/" }

    private func word(_ column: AnswerColumn) -> String { column.shortName.in(language) }
}

extension SourceLocation {
    /// `LKE!E6`, or the line of a file.
    fileprivate var cellName: String {
        guard let cell else { return description }
        return sheet.map { "\($0)!\(cell)" } ?? cell
    }
}

extension AnswerChange.Kind {
    fileprivate var text: LocalizedText {
        switch self {
        case .new: LocalizedText(id: "baru", en: "new")
        case .same: LocalizedText(id: "sama", en: "same")
        case .kept: LocalizedText(id: "tetap yang lama", en: "old one kept")
        case .replaced: LocalizedText(id: "diganti", en: "replaced")
        }
    }
}

extension WorksheetAnswer.Part {
    fileprivate var text: LocalizedText {
        switch self {
        case .answer: LocalizedText(id: "jawaban", en: "answer")
        case .inputs: LocalizedText(id: "isian", en: "inputs")
        case .reason: LocalizedText(id: "alasan", en: "reason")
        case .note: LocalizedText(id: "catatan", en: "note")
        case .evidence: LocalizedText(id: "bukti", en: "evidence")
        }
    }
}

extension AnswerCarry.Reason {
    fileprivate var text: LocalizedText {
        switch self {
        case .textChanged: LocalizedText(id: "teks atau pilihannya berubah", en: "its text or choices changed")
        case .scaleChanged: LocalizedText(id: "skalanya berubah", en: "its scale changed")
        case .noCounterpart: LocalizedText(id: "tidak ada padanannya", en: "it has no counterpart")
        case .severalCounterparts:
            LocalizedText(id: "padanannya lebih dari satu", en: "it has several counterparts")
        case .unitUnknown:
            LocalizedText(id: "unit ini tidak ada di dosir tujuan", en: "the dossier has no such unit")
        case .noHash:
            LocalizedText(
                id: "lembar kerja tidak menyebut sidik teksnya", en: "the worksheet has no hash of its text")
        }
    }
}
