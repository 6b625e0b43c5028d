import Findings

/// What a part of a drawing says of itself.
struct DrawingPart {
    var number: Int
    var count: Int

    /// Above the part, after the name of the plane where there are several.
    func caption(_ plane: String) -> LocalizedText {
        let part = LocalizedText(id: "Bagian \(number) dari \(count)", en: "Part \(number) of \(count)")
        return plane.isEmpty ? part : LocalizedText(id: plane + " – ", en: plane + " – ") + part
    }

    func title(_ title: LocalizedText) -> LocalizedText {
        let part = " (\(number)/\(count))"
        return title + LocalizedText(id: part, en: part)
    }

    static let connectors = LocalizedText(
        id: "Angka dalam lingkaran menyambung alur ke bagian lain dengan angka yang sama.",
        en: "A number in a circle joins a flow to the part with the same number.")
}
