/// What every chart is told beside its figures, in the reader's language.
struct ChartFrame: Sendable {
    /// The finding in one sentence: what the picture is called for those who hear it.
    var finding: String
    /// What a reader should take from it, in sentences.
    var description: String
    /// In units of the picture. 680 is the width of the text on an upright A4 page.
    var width: Double
    /// What stands below rows that are not drawn: `dan 940 baris lain di tabel`.
    var more: @Sendable (Int) -> String
    /// What stands in a chart without figures.
    var nothing: String

    init(
        finding: String, description: String = "", width: Double = 680, nothing: String,
        more: @escaping @Sendable (Int) -> String
    ) {
        self.finding = finding
        self.description = description
        self.width = width.isFinite ? min(max(width, 320), 4_000) : 680
        self.nothing = nothing
        self.more = more
    }
}
