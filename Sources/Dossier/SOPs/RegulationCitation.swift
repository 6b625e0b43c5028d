/// A regulation as a text quotes it: who issued it, its number and year.
struct RegulationCitation: Sendable, Hashable {
    var issuer: Issuer
    var number: Int
    var year: Int

    /// Issuers told apart: the same number and year mean different laws (UU 12/2011, PermenPANRB 12/2011).
    enum Issuer: Sendable, Hashable {
        /// Peraturan Menteri Pendayagunaan Aparatur Negara (dan Reformasi Birokrasi)
        case ministerPANRB
        case other
    }

    /// Every `… Nomor 35 Tahun 2012` or `… 35/2012` of the text, in order.
    static func all(in text: String) -> [RegulationCitation] {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var citations: [RegulationCitation] = []
        var title: [String] = []
        for (index, word) in words.enumerated() {
            if beginsTitle(word) { title = [] }
            title.append(word)
            guard let number = number(word), let year = year(words[(index + 1)...]) else { continue }
            citations.append(RegulationCitation(issuer: issuer(of: title), number: number, year: year))
        }
        return citations
    }

    private static func number(_ word: String) -> Int? {
        word.utf8.count <= 3 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
    }

    /// The year right behind, with or without the word for it.
    private static func year(_ rest: ArraySlice<String>) -> Int? {
        let words = ["tahun", "thn", "th"].contains(rest.first ?? "") ? rest.dropFirst() : rest
        guard let word = words.first, word.utf8.count == 4, let year = Int(word), (1945...2100).contains(year) else {
            return nil
        }
        return year
    }

    private static func beginsTitle(_ word: String) -> Bool {
        titleBeginnings.contains { word.hasPrefix($0) } || shortTitles.contains(word)
    }

    private static func issuer(of title: [String]) -> Issuer {
        let name = title.joined()
        let isMinisters = name.hasPrefix("permen") || name.hasPrefix("peraturanmenteri")
        let isPANRB = ["menpan", "menteripan", "panrb", "pendayagunaanaparatur"].contains { name.contains($0) }
        return isMinisters && isPANRB ? .ministerPANRB : .other
    }

    private static let titleBeginnings = [
        "permen", "peraturan", "undang", "perpres", "perwal", "perbup", "pergub", "perda", "perka", "perban", "kepmen",
        "keputusan", "keppres", "inpres", "instruksi", "surat", "edaran",
    ]
    private static let shortTitles: Set<String> = ["uu", "pp", "se", "sk", "pmk"]
}
