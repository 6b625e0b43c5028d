import Findings

/// Which register a table is: told by its headings, then by what the sheet and the file are called. Where several are
/// equally likely it is none, and that is said.
enum SheetRecognition {
    enum Verdict: Hashable {
        case register(RegisterKind, LocalizedText)
        case ambiguous([RegisterKind])
    }

    /// How much less may speak for the register that the name of the file or sheet says.
    private static let benefitOfName = 3

    /// - Parameters:
    ///   - hit: the headings of the table.
    ///   - preferred: the register the name of the file says.
    ///   - named: the register the name of the sheet, or its title, says.
    ///   - isOnlySheet: whether the file has no other; it is then what its name says, if it can be.
    /// - Returns: `nil` where no register has these headings.
    static func verdict(
        _ hit: HeadingSearch.Hit, preferred: RegisterKind?, named: RegisterKind?, isOnlySheet: Bool
    ) -> Verdict? {
        var scores: [(kind: RegisterKind, score: Int)] = []
        for (position, vocabulary) in HeadingVocabulary.all.enumerated() {
            let reading = hit.readings[position]
            guard reading.hasEssential, reading.columns.count >= (vocabulary.kind == preferred ? 1 : 2) else {
                continue
            }
            scores.append((vocabulary.kind, weight(position, of: hit)))
        }
        guard let top = scores.map(\.score).max() else { return nil }
        func score(of kind: RegisterKind?) -> Int? { scores.first { $0.kind == kind }?.score }
        if let named, let score = score(of: named), score >= top - benefitOfName {
            return .register(named, Message.bySheetName)
        }
        if let preferred, let score = score(of: preferred), isOnlySheet || score >= top - benefitOfName {
            return .register(preferred, Message.byFileName)
        }
        let best = scores.filter { $0.score == top }.map(\.kind)
        guard best.count == 1, let kind = best.first else { return .ambiguous(best) }
        return .register(kind, Message.byHeadings)
    }

    /// The headings this kind explains, less those only another kind does.
    private static func weight(_ position: Int, of hit: HeadingSearch.Hit) -> Int {
        let reading = hit.readings[position]
        let leftOver = hit.block.paths.indices.count { column in
            !hit.block.paths[column].isEmpty && !reading.explains(column)
                && hit.readings.contains { $0.hasEssential && $0.explains(column) }
        }
        return reading.weight - leftOver
    }

    /// Sheets that explain the workbook or feed its drop-down lists: never a register, whatever they list.
    static func isReference(_ sheet: String) -> Bool {
        let folded = Folding.name(sheet)
        return referenceNames.contains { folded.hasPrefix($0) } || ["ref", "list", "lists", "lookup"].contains(folded)
    }

    private static let referenceNames = [
        "petunjuk", "instruksi", "panduan", "carapengisian", "referensi", "pilihan", "daftarpilihan", "bacasaya",
        "readme", "instruction", "reference", "sampul", "cover", "keterangan", "contoh", "legenda", "lookup",
    ]

    private enum Message {
        static let byHeadings = LocalizedText(id: "dikenali dari judul kolomnya", en: "told by its headings")
        static let bySheetName = LocalizedText(
            id: "dikenali dari judul kolom dan nama lembar atau judul tabelnya",
            en: "told by its headings and the name of the sheet or its title")
        static let byFileName = LocalizedText(
            id: "dikenali dari judul kolom dan nama berkasnya", en: "told by its headings and the name of the file")
    }
}
