/// What the few cells of a sparse row say: a number, the marker of a section, the name of an organisation.
enum RowText {
    /// `12`, `12.`; the number a counter shows.
    static func counter(_ text: String) -> Int? {
        let digits = text.utf8.last == UInt8(ascii: ".") ? Substring(text).dropLast() : Substring(text)
        guard (1...7).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }

    /// `A`, `B.`, `IV`, `a)`: what stands before the heading of a section.
    static func isMarker(_ text: String) -> Bool {
        let letters = text.filter { $0 != "." && $0 != ")" && $0 != "(" && !$0.isWhitespace }
        guard (1...5).contains(letters.utf8.count), letters.utf8.count + 2 >= text.utf8.count else { return false }
        if letters.utf8.count == 1 { return letters.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } }
        return letters.uppercased().allSatisfy { "IVXL".contains($0) }
    }

    /// The text without a marker before it: `A. SEKRETARIAT` is `SEKRETARIAT`.
    static func withoutMarker(_ text: String) -> String {
        guard let end = text.firstIndex(where: { $0 == "." || $0 == ")" }) else { return text }
        let (marker, rest) = (String(text[..<end]), String(text[text.index(after: end)...]).trimmingBlanks)
        guard !rest.isEmpty, isMarker(marker) || counter(marker) != nil else { return text }
        return rest
    }

    static func isNumeric(_ text: String) -> Bool {
        let rest = Folding.name(text).drop { ("0"..."9").contains($0) }
        return rest.count < Folding.name(text).count && ["", "sop", "dokumen", "buah", "rp"].contains(String(rest))
    }

    /// “JUMLAH”, “Total SOP”, “Sub Total = 12”
    static func isTotal(_ text: String) -> Bool {
        guard let first = text.utf8.first, [0x6A, 0x74, 0x73, 0x67].contains(first | 0x20), text.utf8.count <= 60
        else { return false }
        let folded = Folding.name(text)
        return ["jumlah", "total", "subtotal", "subjumlah", "grandtotal"].contains { folded.hasPrefix($0) }
    }

    /// Whether the text begins as the names of offices do, and whether such an office is part of another.
    static func organisation(_ text: String) -> (isOne: Bool, isPart: Bool) {
        let words = text.lowercased().split { !$0.isLetter }.prefix(2).map(String.init)
        guard let first = words.first else { return (false, false) }
        if first == "sekretariat" {
            return (true, !["daerah", "dprd", "jenderal", "kota", "kabupaten"].contains(words.dropFirst().first ?? ""))
        }
        if parts.contains(first) { return (true, true) }
        return (wholes.contains(first), false)
    }

    private static let parts: Set<String> = [
        "bidang", "bagian", "seksi", "subbagian", "subbag", "sub", "subbidang", "subkoordinator", "kelompok",
        "instalasi", "uptd", "upt", "unit",
    ]
    private static let wholes: Set<String> = [
        "dinas", "badan", "kecamatan", "kelurahan", "inspektorat", "kantor", "satuan", "biro", "direktorat", "deputi",
        "pusat", "balai", "asisten", "rsud", "puskesmas", "desa",
    ]

    /// “Kota Contoh, 2 Januari 2024”, “NIP. 19…”, “Mengetahui,”: what stands at the end of a sheet to be signed.
    static func isSignature(_ text: String) -> Bool {
        let folded = Folding.name(text.prefix(60))
        if folded.hasPrefix("nip"), folded.dropFirst(3).allSatisfy(\.isNumber) { return true }
        if ["mengetahui", "menyetujui", "ditetapkandi", "padatanggal", "disusunoleh", "ttd", "tertanda"]
            .contains(where: folded.hasPrefix)
        {
            return true
        }
        guard text.utf8.count <= 80, let comma = text.lastIndex(of: ",") else { return false }
        let (place, day) = (text[..<comma], String(text[text.index(after: comma)...]))
        guard !place.isEmpty, place.count <= 40, !place.contains(where: \.isNumber) else { return false }
        if case .date = DateText(day) { return true }
        return false
    }

    /// “Kepala Dinas Kesehatan,”: the position above a signature.
    static func isPosition(_ text: String) -> Bool {
        let first = text.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
        return [
            "kepala", "sekretaris", "camat", "lurah", "direktur", "inspektur", "plt", "plh", "walikota", "wali",
            "bupati",
            "gubernur", "kabag", "kabid", "a",
        ].contains(first)
    }

    /// “Keterangan:”, “Catatan”, “*) …”
    static func isNote(_ text: String) -> Bool {
        if text.hasPrefix("*") { return true }
        let label = text.prefix { $0 != ":" }
        return ["keterangan", "catatan", "ket", "sumber", "note", "notes", "nb"].contains(Folding.name(label))
    }
}
