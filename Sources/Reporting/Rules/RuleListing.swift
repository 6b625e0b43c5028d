internal import Dossier
public import Findings

/// What `rule list` and `rule explain` show.
public enum RuleListing {
    /// A rule, and how much it weighs where nobody says otherwise; `nil` where it is off then.
    public typealias Entry = (rule: RuleDescription, severity: Severity?)

    /// One line a rule.
    public static func text(_ entries: [Entry], language: Language = .indonesian, isStyled: Bool = false) -> [UInt8] {
        let wording = Wording(language: language)
        let width = entries.map(\.rule.id.rawValue.count).max() ?? 0
        var lines = entries.map { rule, severity in
            let glyph = severity.map { $0.style.applied(to: Catalogue.glyph($0), isStyled) } ?? "–"
            let gap = String(repeating: " ", count: width - rule.id.rawValue.count)
            return "\(glyph) \(rule.id.rawValue)\(gap)  \(wording(rule.title))"
        }
        let legend = Severity.allCases.map { "\(Catalogue.glyph($0)) \(wording(Catalogue.severity($0).one))" }
        let closing = (legend + ["– \(wording(Catalogue.off))"]).joined(separator: "  ")
        lines.append("")
        lines.append("\(wording.amount(entries.count, Catalogue.ruleNoun)).  \(closing)")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// An array, in the order given: `[{"id","severity": "error|warning|note" | null,"title","explanation","action",
    /// "basis","counterparts","principles": [{"principle","name"}]}]`; texts in both languages. Rules on maps serve no
    /// principle.
    public static func json(_ entries: [Entry]) -> [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.array(entries) { write($1, to: &$0) }
        json.newline()
        return json.bytes
    }

    /// One rule in full.
    public static func json(_ entry: Entry) -> [UInt8] {
        var json = JSONWriter(isIndented: true)
        write(entry, to: &json)
        json.newline()
        return json.bytes
    }

    /// One rule in full, for a terminal.
    public static func explanation(
        _ entry: Entry, language: Language = .indonesian, isStyled: Bool = false
    ) -> [UInt8] {
        let wording = Wording(language: language)
        let rule = entry.rule
        var lines = [TextStyle.strong.applied(to: wording(rule.title), isStyled), rule.id.rawValue, ""]
        lines += TextLayout.wrap(wording(rule.explanation), width: 98)
        lines += [""] + TextLayout.wrap("→ \(wording(rule.action))", width: 98) + [""]
        let severity = entry.severity.map { wording(Catalogue.severity($0).one) } ?? wording(Catalogue.onlyInAll)
        lines.append("\(wording(Catalogue.usualSeverity)): \(severity)")
        if let basis = rule.basis { lines.append("\(wording(Catalogue.basis)): \(basis.citation)") }
        if !rule.counterparts.isEmpty {
            lines.append("\(wording(Catalogue.counterpart)): \(rule.counterparts.joined(separator: ", "))")
        }
        let principles = SOPCheck.principles(of: rule.id)
        if !principles.isEmpty {
            let names = principles.map { "\(wording($0.name)) (\(wording(Catalogue.phase($0.phase)).lowercased()))" }
            lines += TextLayout.wrap("\(wording(Catalogue.principles)): \(names.joined(separator: ", "))", width: 98)
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func write(_ entry: Entry, to json: inout JSONWriter) {
        let rule = entry.rule
        json.object { json in
            json.set("id", rule.id.rawValue)
            json.set("severity", entry.severity?.rawValue)
            json.set("title", rule.title)
            json.set("explanation", rule.explanation)
            json.set("action", rule.action)
            json.set("basis", rule.basis?.citation)
            json.set("counterparts", rule.counterparts)
            json.set("principles", SOPCheck.principles(of: rule.id)) { json, principle in
                json.object {
                    $0.set("principle", principle.rawValue)
                    $0.set("name", principle.name)
                }
            }
        }
    }
}
