/// What people write for a unit: by its head, or short. *Camat Utara* and *Kec. Utara* are Kecamatan Utara.
enum SpokenUnitName {
    /// The other forms of a name, each as words in lower case; none where its first word has no other form.
    static func others(than words: [String]) -> [[String]] {
        // *Kantor Kecamatan Utara* is Kecamatan Utara.
        let bare = words.first == "kantor" ? Array(words.dropFirst()) : words
        guard bare.count > 1, let forms = forms.first(where: { $0.contains(bare[0]) }) else { return [] }
        return forms.filter { $0 != words[0] }.map { [$0] + bare.dropFirst() }
    }

    /// A kind of unit, its short forms and its heads. *Kepala Dinas …* holds the name itself.
    private static let forms = [
        ["kecamatan", "kec", "camat", "sekcam"], ["kelurahan", "kel", "lurah", "seklur"],
        ["desa", "kades", "sekdes"], ["dinas", "kadis"], ["badan", "kaban"], ["puskesmas", "pkm", "kapus"],
        ["bagian", "kabag"], ["bidang", "kabid"],
    ]
}
