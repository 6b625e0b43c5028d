internal import Dossier
internal import Findings
internal import Rubric

/// Answers a dossier holds to the questions of its own rubric do not count where it is assessed by another that asks
/// something else under the same id: `mp.tim.b` is one question in PermenPANRB 26/2020 and another in Zona Integritas.
enum ForeignAnswers {
    /// The dossier without them, and with a finding that says how many there were.
    static func leftOut(of dossier: Dossier, assessedBy instrument: Instrument, _ options: AssessOptions) -> Dossier {
        let own = dossier.rubric ?? AssessOptions.defaultRubric
        guard own != instrument.id, !dossier.answers.isEmpty, let asked = try? options.instrument(own) else {
            return dossier
        }
        let foreign = dossier.answers.filter { isForeign($0.indicator, of: asked, to: instrument) }
        guard let first = foreign.first else { return dossier }
        let ids = Set(foreign.map(\.indicator))
        var dossier = dossier
        dossier.answers.removeAll { ids.contains($0.indicator) }
        dossier.findings.append(finding(foreign.count, own: own, used: instrument.id, at: first.location))
        return dossier
    }

    /// Whether an id is a question of the dossier's rubric, and none or another one of the rubric in use.
    static func isForeign(_ id: String, of own: Instrument, to used: Instrument) -> Bool {
        guard let asked = own.indicator(id) else { return false }
        guard let other = used.indicator(id) else { return true }
        return words(of: asked) != words(of: other)
    }

    private static func words(of indicator: Indicator) -> [Substring] {
        indicator.title.value.indonesian.lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    private static func finding(_ count: Int, own: String, used: String, at location: SourceLocation) -> Finding {
        Finding(
            rule: "answers/other-rubric", severity: .warning,
            message: LocalizedText(
                id: "\(count) jawaban dosir ini menjawab pertanyaan \(own), bukan \(used); jawaban itu tidak dipakai.",
                en: "\(count) answers of this dossier answer questions of \(own), not of \(used); they are not used."),
            action: LocalizedText(
                id: "Simpan jawaban \(used) di dosir tersendiri dengan `rubric: \(used)` di agency.yaml; `lke carry` "
                    + "membawa jawaban yang pertanyaannya sama.",
                en: "Keep the answers to \(used) in a dossier of their own with `rubric: \(used)` in agency.yaml; "
                    + "`lke carry` takes along those whose question is the same."), location: location)
    }
}
