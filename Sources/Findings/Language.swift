/// A language of screens and reports. Bahasa Indonesia is the first, English the second.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// One text for people, in both languages. A message is written once, here in both, so that neither can fall behind.
public struct LocalizedText: Sendable, Hashable {
    public var indonesian: String
    public var english: String

    public init(id indonesian: String, en english: String) {
        self.indonesian = indonesian
        self.english = english
    }

    /// The text in `language`.
    public func `in`(_ language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    public static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
        LocalizedText(id: left.indonesian + right.indonesian, en: left.english + right.english)
    }
}
