public import Findings

/// A fact of an instrument with where it was read and how sure that is.
public struct Sourced<Value: Sendable & Hashable>: Sendable, Hashable {
    public var value: Value
    public var source: Source

    public init(_ value: Value, source: Source) {
        self.value = value
        self.source = source
    }
}

/// Where a fact comes from.
public struct Source: Sendable, Hashable {
    /// Its key in the pack.
    public var key: String
    /// What it is, for people to look up.
    public var text: String
    public var confidence: Confidence

    public init(key: String, text: String, confidence: Confidence) {
        self.key = key
        self.text = text
        self.confidence = confidence
    }
}

/// How sure a fact is, from the text of the regulation down to memory.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// Verbatim from a copy of the regulation.
    case regulation
    /// An official or agency page.
    case officialPage
    /// An excerpt of a circulating Excel worksheet; several copies agree.
    case worksheetCopy
    /// Quoted in a news article.
    case press
    /// From a third party's application that carries an LKE.
    case application
    /// From memory, not seen in any source: to be checked before anybody relies on it.
    case memory
    /// A choice of this pack, not a fact of a regulation.
    case packSetting

    /// What a reader is told.
    public var label: LocalizedText {
        switch self {
        case .regulation: LocalizedText(id: "teks peraturan", en: "text of the regulation")
        case .officialPage: LocalizedText(id: "laman resmi", en: "official page")
        case .worksheetCopy: LocalizedText(id: "salinan lembar kerja Excel", en: "copy of an Excel worksheet")
        case .press: LocalizedText(id: "kutipan berita", en: "quoted in the press")
        case .application: LocalizedText(id: "aplikasi pihak ketiga", en: "third-party application")
        case .memory: LocalizedText(id: "dari ingatan, belum diperiksa", en: "from memory, not verified")
        case .packSetting: LocalizedText(id: "pengaturan paket rubrik", en: "setting of this rubric pack")
        }
    }
}
