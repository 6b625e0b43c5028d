internal import Assessment
internal import OfficeFiles

/// What a cell says in the language of the reader.
extension ReportTable.Cell {
    func text(_ wording: Wording) -> String {
        switch self {
        case .none: wording(Catalogue.absent)
        case .head(let text), .text(let text): text
        case .rich(let text): text.plain
        case .count(let number): wording.count(number)
        case .number(let number, let places): wording.score(number, places: max(0, places))
        case .share(let share): wording.percent(share)
        case .state(let state): wording(Catalogue.state(state))
        case .marked(let text, _): text
        }
    }

    /// The text with the sign of a state in front, for forms that have no grounds.
    func signedText(_ wording: Wording) -> String {
        switch self {
        case .state(let state), .marked(_, let state): "\(state.sign) \(text(wording))"
        default: text(wording)
        }
    }

    var isNone: Bool { if case .none = self { true } else { false } }

    /// Numbers stand on the right.
    var isNumber: Bool {
        switch self {
        case .count, .number, .share: true
        default: false
        }
    }
}

extension ScoreState {
    /// A sign that is told from the others without colour.
    var sign: String {
        switch self {
        case .met: "●"
        case .partlyMet: "◐"
        case .notMet: "○"
        case .notApplicable: "–"
        case .notAssessed: "?"
        case .cannotBeAssessed: "∅"
        case .error: "✕"
        }
    }

    /// Best first, as people sort them.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

extension ReportTable.Row {
    /// The text of a row that is one heading across the table.
    var acrossText: ReportTable.Cell? {
        guard kind == .group, let first = cells.first, cells.dropFirst().allSatisfy(\.isNone) else { return nil }
        return first
    }
}
