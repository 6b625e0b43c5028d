public import Findings

/// What was asked for cannot be explained.
public struct ExplanationError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        case unknownUnit, unknownID
        /// The instrument has it, and the profile in use leaves it out.
        case outsideProfile
        /// Several things are called that: `candidates`.
        case ambiguous
    }

    public var code: Code
    /// What was asked for.
    public var name: String
    /// What may have been meant; of `outsideProfile` the profiles that have it.
    public var nearest: [String]
    /// The profile in use.
    public var profile: String?
    /// Only of `ambiguous`: what the name may be.
    public var candidates: [NamedSubject]

    public init(
        code: Code, name: String, nearest: [String], profile: String? = nil, candidates: [NamedSubject] = []
    ) {
        self.code = code
        self.name = name
        self.nearest = nearest
        self.profile = profile
        self.candidates = candidates
    }

    public var message: LocalizedText {
        let list = nearest.joined(separator: ", ")
        let (meant, english) = nearest.isEmpty ? ("", "") : (" Maksudnya: \(list)?", " Did you mean: \(list)?")
        return switch code {
        case .unknownUnit:
            LocalizedText(
                id: "Tidak ada unit dengan id “\(name)” di agency.yaml.\(meant)",
                en: "agency.yaml has no unit with the id “\(name)”.\(english)")
        case .unknownID:
            LocalizedText(
                id: "Tidak ada indikator, peta, SOP, unit, bukti, atau kesenjangan “\(name)”.\(meant)",
                en: "There is no indicator, map, SOP, unit, evidence or gap “\(name)”.\(english)")
        case .outsideProfile:
            LocalizedText(
                id: "“\(name)” ada dalam rubrik, tetapi tidak dalam profil \(profile ?? "") yang dipakai."
                    + (nearest.isEmpty ? "" : " Profil yang memuatnya (--profile): \(list)."),
                en: "“\(name)” is in the rubric, but not in the profile \(profile ?? "") in use."
                    + (nearest.isEmpty ? "" : " Profiles that have it (--profile): \(list)."))
        case .ambiguous: ambiguous
        }
    }

    /// How many candidates are named.
    private static let named = 5

    private var ambiguous: LocalizedText {
        let shown = candidates.prefix(Self.named)
        let more = candidates.count > shown.count ? ", …" : ""
        let kinds = Set(candidates.map(\.kind))
        let list = { (words: (SubjectKind) -> String) in
            shown.map { "\(words($0.kind)) \($0.id) (\($0.name))" }.joined(separator: ", ") + more
        }
        let words = SubjectKind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: "|")
        // Several of one kind are told apart by id, several kinds by --kind.
        let (choice, english) =
            kinds.count > 1
            ? (" Pilih dengan --kind \(words).", " Choose with --kind \(words).")
            : (" Sebut salah satu id itu.", " Name one of these ids.")
        return LocalizedText(
            id: "“\(name)” dapat berarti \(candidates.count) hal: \(list { $0.label.indonesian }).\(choice)",
            en: "“\(name)” may be \(candidates.count) things: \(list { $0.label.english }).\(english)")
    }
}

extension SubjectKind {
    /// What people call it.
    public var label: LocalizedText {
        switch self {
        case .indicator: LocalizedText(id: "bagian rubrik", en: "part of the rubric")
        case .map: LocalizedText(id: "peta", en: "map")
        case .sop: LocalizedText(id: "SOP", en: "SOP")
        case .unit: LocalizedText(id: "unit", en: "unit")
        case .evidence: LocalizedText(id: "bukti", en: "evidence")
        case .gap: LocalizedText(id: "kesenjangan", en: "gap")
        }
    }
}
