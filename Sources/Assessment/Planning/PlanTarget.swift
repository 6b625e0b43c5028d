public import Findings
public import Rubric

/// What a plan shall reach.
public enum PlanTarget: Sendable, Hashable {
    /// An indicator's choice, or a better one: `choice:tl.probis.sop=A`.
    case choice(indicator: String, code: String)
    /// A node's score, as points: `score:tl=0.5`.
    case score(node: String, points: Rational)
    /// A node's score, as a share of its maximum: `score:tl=50%`.
    case share(node: String, Rational)
    /// The predicate of the total, or a better one: `predicate:BB`.
    case predicate(String)

    /// Reads `choice:…`, `score:…` or `predicate:…`.
    ///
    /// - Throws: `PlanError` with the three forms, for anything else: a bare letter or number does not say of what.
    public init(_ text: String) throws(PlanError) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw PlanError(code: .targetForm, name: text) }
        switch parts[0] {
        case "predicate" where !parts[1].isEmpty: self = .predicate(String(parts[1]))
        case "choice", "score":
            // Ids hold no `=`; what comes last is the value.
            guard let mark = parts[1].lastIndex(of: "=") else { throw PlanError(code: .targetForm, name: text) }
            let (name, value) = (String(parts[1][..<mark]), String(parts[1][parts[1].index(after: mark)...]))
            guard !name.isEmpty, !value.isEmpty else { throw PlanError(code: .targetForm, name: text) }
            guard parts[0] == "score" else {
                self = .choice(indicator: name, code: value)
                return
            }
            guard let amount = Self.amount(value, of: name) else { throw PlanError(code: .targetForm, name: text) }
            self = amount
        default: throw PlanError(code: .targetForm, name: text)
        }
    }

    private static func amount(_ text: String, of node: String) -> PlanTarget? {
        let number = String(text.map { $0 == "," ? "." : $0 })
        if number.hasSuffix("%") {
            return Rational(exactly: String(number.dropLast())).map { .share(node: node, $0 / Rational(100)) }
        }
        return Rational(exactly: number).map { .score(node: node, points: $0) }
    }

    /// As it is written.
    public var text: String {
        switch self {
        case .choice(let indicator, let code): "choice:\(indicator)=\(code)"
        case .score(let node, let points): "score:\(node)=\(points.decimal())"
        case .share(let node, let share): "score:\(node)=\((share * Rational(100)).decimal())%"
        case .predicate(let code): "predicate:\(code)"
        }
    }
}

/// A wish that cannot be understood.
public struct PlanError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        case targetForm, unknownIndicator, unknownChoice, unknownNode, unknownPredicate, unknownUnit, unknownAction
        /// Several SOPs have the number.
        case ambiguousNumber
        /// Neither a target nor a budget.
        case nothingAsked
        case badBudget, whatIfAlone
        /// A score below 0, or above the full score of its part.
        case scoreOutOfRange
        /// The rubric measures nothing.
        case nothingMeasured
    }

    public var code: Code
    public var name: String
    public var known: [String]

    public init(code: Code, name: String = "", known: [String] = []) {
        self.code = code
        self.name = name
        self.known = known
    }

    /// The three forms of a target.
    public static let forms = [
        "choice:tl.probis.sop=A", "score:tl.probis=0.5", "predicate:BB",
    ]

    public var message: LocalizedText {
        let listed = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
        let forms = Self.forms.joined(separator: ", ")
        return switch code {
        case .targetForm:
            LocalizedText(
                id: "Sasaran “\(name)” tidak menyebut sasaran atas apa. Tulis salah satu bentuk ini: \(forms) (nilai "
                    + "boleh juga dalam persen: score:tl.probis=80%).",
                en:
                    "The target “\(name)” does not say of what. Write one of these forms: \(forms) (a score may also be "
                    + "a percentage: score:tl.probis=80%).")
        case .unknownIndicator:
            LocalizedText(
                id: "Indikator “\(name)” tidak ada pada profil ini; yang ada: \(listed).",
                en: "This profile has no indicator “\(name)”; it has: \(listed).")
        case .unknownChoice:
            LocalizedText(
                id: "Skala indikator itu tidak memiliki pilihan “\(name)”; yang ada: \(listed).",
                en: "The scale of that indicator has no choice “\(name)”; it has: \(listed).")
        case .unknownNode:
            LocalizedText(
                id: "Bagian rubrik “\(name)” tidak ada pada profil ini; yang ada: \(listed).",
                en: "This profile has no part “\(name)”; it has: \(listed).")
        case .unknownPredicate:
            LocalizedText(
                id: "Rubrik ini tidak memiliki predikat “\(name)”; yang ada: \(listed).",
                en: "This rubric has no predicate “\(name)”; it has: \(listed).")
        case .unknownUnit:
            LocalizedText(
                id: "Unit “\(name)” tidak ada dalam agency.yaml; yang ada: \(listed).",
                en: "agency.yaml has no unit “\(name)”; it has: \(listed).")
        case .unknownAction:
            LocalizedText(
                id: "Tindakan “\(name)” tidak dikenali. Tulis jenis:pokok, misalnya draft:KODE-PETA, ratify:NOMOR-SOP, "
                    + "monitor:ID-UNIT" + (listed.isEmpty ? "." : "; yang mirip: \(listed)."),
                en: "The action “\(name)” is not known. Write kind:subject, such as draft:MAP-CODE, ratify:SOP-NUMBER, "
                    + "monitor:UNIT-ID" + (listed.isEmpty ? "." : "; alike: \(listed)."))
        case .ambiguousNumber:
            LocalizedText(
                id: "Ada beberapa SOP bernomor “\(name)”; sebut salah satu: \(listed).",
                en: "Several SOPs have the number “\(name)”; name one of them: \(listed).")
        case .nothingAsked:
            LocalizedText(
                id: "Sebutkan --target, --budget, atau --what-if. Bentuk sasaran: \(forms).",
                en: "Give --target, --budget or --what-if. Forms of a target: \(forms).")
        case .badBudget:
            LocalizedText(id: "Anggaran tidak boleh kurang dari 0 hari.", en: "A budget is not below 0 days.")
        case .scoreOutOfRange:
            LocalizedText(
                id: "Sasaran \(name) di luar nilai bagian itu; tulis nilai 0 sampai \(listed.commaForPoint).",
                en: "The target \(name) lies outside the score of that part; write a score of 0 to \(listed).")
        case .whatIfAlone:
            LocalizedText(
                id: "--what-if tidak dapat digabung dengan --target atau --budget.",
                en: "--what-if does not go with --target or --budget.")
        case .nothingMeasured:
            LocalizedText(
                id:
                    "Rubrik atau profil ini tidak memiliki indikator yang diukur dari berkas, jadi tidak ada yang dapat "
                    + "direncanakan.",
                en: "This rubric or profile has no indicator measured from files, so there is nothing to plan.")
        }
    }
}

extension String {
    /// A number as Indonesian writes it.
    var commaForPoint: String { String(map { $0 == "." ? "," : $0 }) }
}
