/// What stands in the column of a performer: a tick, a symbol of the flowchart, or a word in it.
enum PerformerMark: Hashable {
    /// The performer takes part in the step.
    case mark(SOPStep.Kind?)
    /// `Ya` or `Tidak` beside a line: it belongs to the line.
    case branch(String)
    /// An arrow or line made of characters.
    case line

    /// `nil` for a blank cell.
    init?(_ text: String) {
        let plain = text.plain
        guard let shown = plain.cellText else { return nil }
        let signs = shown.filter { !$0.isWhitespace }
        if signs.allSatisfy({ Self.lines.contains($0) }) {
            self = .line
        } else if let label = BranchWords.label(shown) {
            self = .branch(label)
        } else {
            self = .mark(Self.kind(of: shown))
        }
    }

    /// Whether the text is a sign rather than a name.
    static func isMark(_ text: String) -> Bool {
        let signs = text.filter { !$0.isWhitespace }
        guard signs.count <= 2 else { return FlowEnds.isStart(text) || FlowEnds.isEnd(text) }
        return !signs.isEmpty
            && signs.allSatisfy { "vVxX".contains($0) || (!$0.isLetter && !$0.isNumber) }
    }

    private static func kind(of text: String) -> SOPStep.Kind? {
        if FlowEnds.isStart(text) { return .start }
        if FlowEnds.isEnd(text) { return .end }
        guard let first = text.first else { return nil }
        if "◊◇◆♦⬥⬦⋄".contains(first) { return .decision }
        return "⬠⬟⭔⭓".contains(first) ? .connector : nil
    }

    private static let lines: Set<Character> = [
        "→", "←", "↑", "↓", "↔", "↕", "⇒", "⇐", "⇓", "⇑", "│", "─", "|", "┐", "└", "┘", "┌", "▼", "▲", "►", "◄", "↘",
        "↗",
        "↙", "↖", "➔", "➜", "»", "«", "_", ">", "<",
    ]
}

/// The words beside the two ways out of a decision.
enum BranchWords {
    /// The text where it is such a word and nothing else.
    static func label(_ text: String) -> String? {
        guard text.utf8.count <= 24 else { return nil }
        let line = text.oneLine
        return words.contains(Folding.name(line)) ? line : nil
    }

    private static let words: Set<String> = [
        "ya", "tidak", "tdk", "y", "t", "n", "yes", "no", "setuju", "tidaksetuju", "lengkap", "tidaklengkap", "sesuai",
        "tidaksesuai", "layak", "tidaklayak", "disetujui", "tidakdisetujui", "ditolak", "diterima", "benar", "salah",
        "memenuhi", "tidakmemenuhi", "valid", "tidakvalid", "belum", "sudah", "ada", "tidakada", "revisi", "oke", "ok",
        "belumlengkap", "bisa", "tidakbisa", "belumsesuai",
    ]
}

/// The words for the beginning and the end of a procedure.
enum FlowEnds {
    /// `Mulai`, alone.
    static func isStart(_ text: String) -> Bool { starts.contains(Folding.name(text.prefix(40))) }

    /// `Selesai`, alone.
    static func isEnd(_ text: String) -> Bool { ends.contains(Folding.name(text.prefix(40))) }

    private static let starts: Set<String> = ["mulai", "start", "awal", "dimulai", "begin"]
    private static let ends: Set<String> = [
        "selesai", "end", "akhir", "berakhir", "finish", "stop", "prosesselesai", "prosedurselesai", "kegiatanselesai",
        "selesaiakhir", "prosedurberhenti", "berhenti", "prosesberhenti",
    ]
}
