import Findings

/// What a part of a drawing says of itself.
struct DrawingPart {
    var number: Int
    var count: Int

    /// Above the part, after the name of the plane where there are several.
    func caption(_ plane: String) -> LocalizedText {
        guard count > 1 else { return LocalizedText(id: plane, en: plane) }
        let part = LocalizedText(id: "Bagian \(number) dari \(count)", en: "Part \(number) of \(count)")
        return plane.isEmpty ? part : LocalizedText(id: plane + " – ", en: plane + " – ") + part
    }

    func title(_ title: LocalizedText) -> LocalizedText {
        let part = count > 1 ? " (\(number)/\(count))" : ""
        return title + LocalizedText(id: part, en: part)
    }

    static func key(to title: LocalizedText) -> LocalizedText {
        title + LocalizedText(id: " (keterangan)", en: " (key)")
    }

    /// What a part needs above and below its strip, for its caption and the sentence on numbers.
    static let height = 50.0

    static let connectors = LocalizedText(
        id: "Angka dalam lingkaran menyambung alur ke bagian lain dengan angka yang sama.",
        en: "A number in a circle joins a flow to the part with the same number.")
}
