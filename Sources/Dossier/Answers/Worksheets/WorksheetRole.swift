/// What a column of a worksheet (LKE) is read as. The raw values are the words of a saved mapping.
public enum WorksheetRole: String, Sendable, Hashable, CaseIterable {
    case code, area, title
    case selfAssessment, evaluator
    /// Evidence and note of the one answer a row has, or of the self-assessment where it has both.
    case evidence, note
    case selfReason, evaluatorReason, evaluatorEvidence, evaluatorNote

    /// The role of a heading of our own worksheet; `nil` for what is never read, as values, weights and proposals.
    init?(_ column: WorksheetColumn) {
        switch column {
        case .code: self = .code
        case .area: self = .area
        case .indicator: self = .title
        case .selfAnswer: self = .selfAssessment
        case .evaluatorAnswer: self = .evaluator
        case .evidence: self = .evidence
        case .note: self = .note
        case .selfReason: self = .selfReason
        case .evaluatorReason: self = .evaluatorReason
        case .evaluatorEvidence: self = .evaluatorEvidence
        case .evaluatorNote: self = .evaluatorNote
        case .criteria, .selfValue, .evaluatorValue, .weight, .proposal, .proposalReason, .evaluatorWeight, .selfUpper,
            .evaluatorUpper, .form, .textHash:
            return nil
        }
    }

    /// The role of a heading of somebody's worksheet, group headings before it: “Penilaian Mandiri › Jawaban”.
    init?(headings: [String]) {
        guard let last = headings.last, last.utf8.count <= 120, !last.contains("%") else { return nil }
        let words = Self.words(of: last)
        let all = Self.words(of: headings.joined(separator: " "))
        let isEvaluator = !all.isDisjoint(with: Self.evaluators)
        let isSelf = !all.isDisjoint(with: Self.selves)
        guard !(isSelf && isEvaluator) else { return nil }
        // Bare “Mandiri” may stand over numbers as well; below “Jawaban” or “Penilaian” it does not.
        guard all != ["mandiri"] else { return nil }
        guard let kind = Self.kind(of: words, isPersonal: isSelf || isEvaluator) else { return nil }
        switch (kind, isEvaluator) {
        case (.answer, true): self = .evaluator
        case (.answer, false): self = .selfAssessment
        case (.evidence, true): self = .evaluatorEvidence
        case (.evidence, false): self = .evidence
        case (.note, true): self = .evaluatorNote
        case (.note, false): self = .note
        case (.reason, true): self = .evaluatorReason
        case (.reason, false): self = .selfReason
        case (.title, _): self = .title
        case (.code, _): self = .code
        case (.area, _): self = .area
        }
    }

    /// Whether a heading stands over what nobody answers: numbers of rows, values, weights, criteria.
    static func isNeverRead(_ heading: String) -> Bool {
        let words = words(of: heading)
        return heading.contains("%") || !words.isDisjoint(with: unread)
            || words.allSatisfy { ["no", "nomor", "nr", "urut"].contains($0) || $0.allSatisfy(\.isNumber) }
    }

    /// Whether the cells of a row look like the lower line of headings: short words for what stands below a person.
    static func areHeadings(_ cells: [String]) -> Bool {
        let filled = cells.compactMap(\.cellText)
        return filled.allSatisfy { $0.utf8.count <= 40 }
            && filled.contains { !words(of: $0).isDisjoint(with: ["jawaban", "nilai", "skor", "bukti", "catatan"]) }
    }

    private enum Kind { case code, area, title, answer, evidence, note, reason }

    /// What stands first wins: “Nilai Penilaian Mandiri” is a value, “Pilihan Jawaban” lists what could be answered.
    private static func kind(of words: Set<String>, isPersonal: Bool) -> Kind? {
        func has(_ any: Set<String>) -> Bool { !words.isDisjoint(with: any) }
        if has(unread) { return nil }
        if has(["alasan"]) { return .reason }
        if has(["catatan", "komentar", "keterangan", "rekomendasi"]) { return .note }
        if has(["bukti", "eviden", "evidence", "dukung", "pendukung", "dokumen", "tautan", "link", "url"]) {
            return .evidence
        }
        if has(["jawaban", "jawab"]) { return .answer }
        if has(["kode", "id"]) { return .code }
        if has(["area", "komponen", "subarea", "aspek", "pilar"]) { return .area }
        if has(["indikator", "uraian", "pertanyaan", "pernyataan"]) { return .title }
        if isPersonal { return .answer }
        return has(["penilaian"]) ? .title : nil
    }

    /// Values, weights, criteria: computed or given, never answered.
    private static let unread: Set<String> = [
        "nilai", "skor", "bobot", "persen", "persentase", "kriteria", "penjelasan", "pilihan", "usulan", "dasar",
        "batas", "bentuk", "sidik", "maksimal", "maksimum", "standar", "target",
    ]
    private static let evaluators: Set<String> = [
        "evaluator", "evaluasi", "tpi", "tpn", "verifikasi", "verifikator", "inspektorat", "reviu", "reviewer",
        "penilai",
    ]
    private static let selves: Set<String> = ["mandiri", "self", "pm", "asesor", "sa"]

    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
