internal import ProcessMaps

/// What an SOP from a map is called: the title of the map without its code and without the words for what it is.
public enum DraftTitle {
    /// `PAN-01.02.CFM.01 – SOP Pelayanan KTP-el` as `Pelayanan KTP-el`.
    public static func of(_ title: String) -> String {
        var words = title.split(whereSeparator: \.isWhitespace).map(String.init)
        var isShorter = true
        while isShorter, words.count > 1 {
            isShorter = false
            if let first = words.first, isCode(first) || isMark(first) {
                words.removeFirst()
                isShorter = true
                continue
            }
            for lead in leads where words.count > lead.count {
                guard zip(words, lead).allSatisfy({ fold($0) == $1 }) else { continue }
                words.removeFirst(lead.count)
                isShorter = true
                break
            }
        }
        guard let first = words.first else { return "" }
        // The name of nothing in particular.
        if words.count == 1, defaults.contains(fold(first)) { return "" }
        return words.joined(separator: " ")
    }

    private static func isCode(_ word: String) -> Bool {
        let word = word.trimmingMarks
        guard let code = ProcessCode(word), word.contains("-"), word.contains(where: \.isNumber) else { return false }
        if code.isCrossFunctional { return true }
        // `PAN-01` is one, `COVID-19` is none.
        let letters = word.prefix { $0.isLetter || $0 == "-" }.count { $0.isLetter }
        return code.level.map { $0 > 0 || letters <= 4 } ?? false
    }

    private static func isMark(_ word: String) -> Bool { !word.contains { $0.isLetter || $0.isNumber } }
    private static func fold(_ word: String) -> String { word.trimmingMarks.lowercased() }

    /// The longer first.
    private static let leads: [[String]] = [
        ["standar", "operasional", "prosedur"], ["standard", "operating", "procedure"], ["peta", "lintas", "fungsi"],
        ["peta", "proses", "bisnis"], ["peta", "subproses"], ["peta", "sub", "proses"], ["peta", "proses"], ["peta"],
        ["cfm"], ["sop"],
    ]
    private static let defaults: Set<String> = [
        "process", "proses", "collaboration", "definitions", "diagram", "peta", "sop", "cfm", "untitled", "pool",
    ]
}

extension String {
    fileprivate var trimmingMarks: String {
        let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}
