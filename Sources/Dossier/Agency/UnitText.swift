/// The names of units as people write them into cells, titles and sheet names.
enum UnitText {
    /// Other forms to try, the surest first.
    static func forms(of text: String) -> [String] {
        var forms: [String] = []
        let (outside, inside) = brackets(of: text)
        if let inside {
            forms += [outside, inside].filter { !$0.isEmpty }
        }
        for form in [text] + forms {
            if let short = withoutRegion(form) { forms.append(short) }
        }
        for form in [text] + forms {
            if let long = writtenOut(form) { forms.append(long) }
        }
        return forms
    }

    /// “Bag. Organisasi Setda” with its abbreviations written out; `nil` where it has none.
    static func writtenOut(_ text: String) -> String? {
        let words = words(of: text)
        guard words.contains(where: { abbreviations[$0] != nil }) else { return nil }
        return words.map { abbreviations[$0] ?? $0 }.joined(separator: " ")
    }

    private static let abbreviations: [String: String] = [
        "bag": "bagian", "bid": "bidang", "kec": "kecamatan", "kel": "kelurahan", "din": "dinas", "insp": "inspektorat",
        "setda": "sekretariat daerah", "setwan": "sekretariat dprd", "subbag": "subbagian",
    ]

    /// Letters and digits, word by word; `&` is `dan`.
    static func words(of text: String) -> [String] {
        text.lowercased().replacing("&", with: " dan ").split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Without what the sheets of a workbook have in common: “SOP Dinkes”, “3. Dinkes”, “Dinkes 2024”.
    static func sheetName(_ sheet: String) -> String {
        var words = sheet.split { $0 == " " || $0 == "_" || $0 == "." || $0 == "-" }.map(String.init)
        func isIdle(_ word: String) -> Bool {
            ["sop", "daftar", "register"].contains(word.lowercased()) || word.allSatisfy { ("0"..."9").contains($0) }
        }
        while words.count > 1, isIdle(words[0]) { words.removeFirst() }
        while words.count > 1, isIdle(words[words.count - 1]) { words.removeLast() }
        return words.joined(separator: " ")
    }

    private static func brackets(of text: String) -> (outside: String, inside: String?) {
        guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
            return (text, nil)
        }
        let outside =
            String(text[..<open]).trimmingBlanks + " " + String(text[text.index(after: close)...]).trimmingBlanks
        return (outside.trimmingBlanks, String(text[text.index(after: open)..<close]).trimmingBlanks)
    }

    /// “Dinas Kesehatan Kota Contoh”, “Inspektorat Kabupaten Contoh” without the region.
    private static func withoutRegion(_ text: String) -> String? {
        let words = text.split { $0.isWhitespace }
        let region = words.indices.dropFirst().first {
            ["kota", "kabupaten", "kab", "kab.", "provinsi"].contains(words[$0].lowercased())
        }
        return region.map { words[..<$0].joined(separator: " ") }
    }
}
