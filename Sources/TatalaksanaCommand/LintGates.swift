internal import ArgumentParser
internal import Tatalaksana

/// The gates a check of maps or SOPs may fail after its result is out.
struct LintGates {
    var failOn: Severity?
    var strict: Bool

    /// - Throws: `ExitCode` 2 for a finding as grave as `failOn`, else 3 under `strict` for files not read in full.
    func check(_ summary: LintSummary, _ lang: Language) throws {
        if let failOn, let worst = summary.worst, worst <= failOn {
            let count = Severity.allCases.filter { $0 <= failOn }.map(summary.count(of:)).reduce(0, +)
            Terminal.say(
                LocalizedText(
                    id: "\(count) temuan setingkat \(failOn.indonesianName) atau lebih berat (--fail-on).",
                    en: "\(count) \(count == 1 ? "finding" : "findings") of severity \(failOn.rawValue) or worse "
                        + "(--fail-on)."), lang)
            throw ExitCode(.gateFailed)
        }
        if strict, summary.unread > 0 {
            Terminal.say(Gates.notReadInFull(summary.unread), lang)
            throw ExitCode(.inputsNotRead)
        }
    }
}

extension LintConfiguration {
    /// Lets only these rules speak; all that are on where none is named.
    ///
    /// - Throws: `UnknownRule` for an id that is none of the family's.
    mutating func choose(_ rules: [String]) throws(UnknownRule) {
        guard !rules.isEmpty else { return }
        var chosen: Set<RuleID> = []
        for id in rules {
            guard let rule = family.rule(id) else { throw UnknownRule(id: id, in: family) }
            chosen.insert(rule.id)
        }
        only = chosen
    }
}

extension Severity {
    /// As the findings are counted in Indonesian; the value of the option stays English.
    fileprivate var indonesianName: String {
        switch self {
        case .error: "kesalahan"
        case .warning: "peringatan"
        case .note: "catatan"
        }
    }
}
