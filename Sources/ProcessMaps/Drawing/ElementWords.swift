import Findings

/// What each part of a drawing says of itself, for its tooltip and for those who do not see it.
struct ElementWords {
    private let map: ProcessMap
    private let language: Language

    init(_ map: ProcessMap, language: Language) {
        self.map = map
        self.language = language
    }

    /// `Tugas pengguna: Mencatat surat`.
    func title(of element: ElementIndex?, _ other: OtherElement?) -> String {
        let kind = other.map { DrawingWords.kind(of: $0.kind) } ?? DrawingWords.kind(of: element, in: map)
        let name = element.map { map.label(of: $0) } ?? other.map { map[$0.name] } ?? ""
        return name.isEmpty ? kind.in(language) : "\(kind.in(language)): \(name)"
    }

    /// Who does it, or what a line joins; empty where there is nothing to say.
    func description(of element: ElementIndex?) -> String {
        guard let element else { return "" }
        if case .node = element {
            let performer = map.owner(of: element).map { map.name(of: $0) } ?? ""
            return performer.isEmpty ? "" : LocalizedText(id: "Pelaksana: ", en: "Performer: ").in(language) + performer
        }
        let ends = map.ends(of: element)
        guard let source = called(ends.source), let target = called(ends.target) else { return "" }
        return LocalizedText(id: "Dari \(source) ke \(target)", en: "From \(source) to \(target)").in(language)
    }

    /// `“Mencatat surat”`, or the kind of an element without a name.
    private func called(_ element: ElementIndex?) -> String? {
        guard let element else { return nil }
        let name = map.label(of: element)
        return name.isEmpty ? DrawingWords.kind(of: element, in: map).in(language).lowercasedFirst : "“\(name)”"
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
