/// Who ratified an SOP, out of the lines of a signature: position, name, rank, NIP.
///
/// Only the position is kept. The number of a civil servant is personal data: it is seen, and not kept.
struct Ratifier {
    let position: String
    /// Whether a NIP stands there, with its digits.
    let hasID: Bool

    init(_ text: String) {
        let lines = text.plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let idLine = lines.firstIndex(where: Self.holdsID)
        hasID = idLine != nil
        let end = lines.indices.first { Self.endsPosition(lines, at: $0, id: idLine) } ?? lines.count
        position = lines[..<end].map(Self.withoutID).filter { !$0.isEmpty && !Placeholder.isBlank($0) }
            .joined(separator: "\n")
    }

    /// Eighteen digits, grouped or not, or the word NIP with most of them.
    private static func holdsID(_ line: String) -> Bool {
        let digits = line.utf8.count { (0x30...0x39).contains($0) }
        if digits >= 18 { return true }
        return digits >= 8 && words(line).contains { $0 == "nip" || $0 == "nrp" || $0 == "nik" || $0 == "nipk" }
    }

    /// The position ends before a blank line for the signature, a name, a rank or the NIP.
    private static func endsPosition(_ lines: [String], at index: Int, id: Int?) -> Bool {
        let line = lines[index]
        if line.isEmpty { return index > 0 }
        let words = words(line)
        if words.contains("nip") || words.first == "nrp" { return index > 0 || !isPosition(line) }
        if words == ["ttd"] || words == ["tanda", "tangan"] || isRank(words) { return true }
        if isPosition(line) { return false }
        if looksLikeName(line) { return true }
        // A line right above the rank or NIP is the name, with or without degrees.
        guard let id, index > 0, index < id else { return false }
        return lines[(index + 1)..<id].allSatisfy { $0.isEmpty || isRank(Self.words($0)) }
    }

    /// The lines of the text, none with the number of a person.
    static func withoutNumber(_ text: String) -> String {
        text.plain.split(separator: "\n").map { withoutID(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// `KEPALA DINAS NIP 1970…` in one line.
    private static func withoutID(_ line: String) -> String {
        guard holdsID(line) else { return line }
        let kept = line.split(separator: " ").prefix { word in
            let letters = Folding.name(word)
            return letters != "nip" && letters != "nrp" && !letters.hasPrefix("nip1")
                && word.utf8.count(where: { (0x30...0x39).contains($0) }) < 8
        }
        return kept.joined(separator: " ").trimmingBlanks
    }

    private static func words(_ line: String) -> [String] {
        line.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static func isRank(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        let ranks: Set<String> = ["pembina", "penata", "pengatur", "juru", "pangkat", "golongan"]
        return ranks.contains(first)
    }

    private static func isPosition(_ line: String) -> Bool {
        guard let first = words(line).first else { return false }
        return positions.contains { $0.utf8.count <= 3 ? first == $0 : first.hasPrefix($0) }
    }

    /// Degrees behind a comma, or a title before the name.
    private static func looksLikeName(_ line: String) -> Bool {
        let lower = line.lowercased()
        let titles = ["drs.", "dra.", "dr.", "ir.", "h.", "hj.", "prof."]
        if titles.contains(where: { lower.hasPrefix($0) }) { return true }
        guard let comma = line.firstIndex(of: ",") else { return false }
        let degree = line[line.index(after: comma)...].prefix { $0 != "," }.filter { !$0.isWhitespace }
        return degree.contains(".") && degree.count <= 10 && degree.first?.isUppercase == true
    }

    private static let positions = [
        "kepala", "sekretaris", "direktur", "wali", "bupati", "gubernur", "camat", "lurah", "inspektur", "ketua",
        "asisten", "menteri", "plt", "plh", "pj", "deputi", "rektor", "dekan", "kabag", "kasub", "kabid", "kadis",
        "koordinator", "pimpinan", "komandan", "dirjen", "kasat", "an", "wakil", "presiden", "panglima", "jaksa",
        "pemimpin", "pelaksana", "penjabat", "kuasa", "kota", "kabupaten", "provinsi", "dinas", "badan", "daerah",
        "bagian", "bidang", "selaku", "staf", "sub", "manajer", "general",
    ]
}
