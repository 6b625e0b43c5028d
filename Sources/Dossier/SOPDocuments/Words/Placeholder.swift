/// What a form holds where nothing was filled in yet: dots, lines, `[nomor]`, `dd/mm/yyyy`, `xx`.
enum Placeholder {
    /// Whether the text says nothing but that something belongs there.
    static func isBlank(_ text: String) -> Bool {
        let letters = Folding.name(text)
        if letters.isEmpty { return true }
        guard text.utf8.count <= 120 else { return false }
        if letters.allSatisfy({ $0 == "x" }) || words.contains(letters) { return true }
        let trimmed = text.trimmingBlanks
        guard let first = trimmed.first, let last = trimmed.last else { return true }
        switch (first, last) {
        case ("[", "]"), ("<", ">"), ("{", "}"): return true
        case ("(", ")"): return beginnings.contains { letters.hasPrefix($0) }
        default: return false
        }
    }

    /// Whether a number or date still has a gap: `…/SOP/PROKOPIM/…`, `__ Januari 2024`, `xx/xx/2024`.
    static func hasGap(_ text: String) -> Bool {
        if isBlank(text) { return true }
        var run = (mark: Character(" "), length: 0)
        for character in text where !character.isWhitespace {
            run = character == run.mark ? (character, run.length + 1) : (character, 1)
            switch character {
            case "…": return true
            case ".": if run.length >= 3 { return true }
            case "_", "-": if run.length >= 2 { return true }
            default: break
            }
        }
        let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return parts.contains { $0.count >= 2 && $0.allSatisfy { $0 == "x" } } || text.contains("[")
    }

    private static let words: Set<String> = [
        "diisi", "isi", "isidisini", "akandiisi", "ddmmyyyy", "ddmmyy", "ddmmmyyyy", "hhbbtttt", "tglblnthn",
        "tbd", "nomordantahundiisi", "belumdiisi", "diisikemudian", "menyusul",
    ]
    private static let beginnings = ["diisi", "isi", "nomor", "tanggal", "nama", "jabatan", "tulis"]
}
