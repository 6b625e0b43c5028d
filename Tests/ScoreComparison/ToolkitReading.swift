import Assessment
import Dossier
import Findings
import RandomInstruments
import Rubric
import SecondScorer

/// What the toolkit makes of a random case: through the entries its users call, from the text of the files.
struct ToolkitReading {
    let cards: [CardText]

    init(_ drawn: RandomCase) throws(Refusal) {
        let files = [(path: "instrument.yaml", text: drawn.instrument)]
        let pack = Pack(name: "acak", files: files + drawn.areas.map { (path: $0.name, text: $0.text) })
        let instrument = try Self.instrument(pack, isChecked: drawn.seed.isMultiple(of: 16))
        let answers = AnswerSheet(yaml: drawn.answers, units: ["unit-1"]).answers
        var cards: [CardText] = []
        for terms in drawn.terms {
            guard let profile = instrument.profile(terms.profile), let level = AssessedLevel(rawValue: terms.level),
                let column = AnswerColumn(rawValue: terms.column)
            else { throw Refusal("it has no \(terms)") }
            let scope = terms.scope == "agency" ? AnswerScope.agency : .unit(terms.scope)
            let scorecard = Scorecard(instrument: instrument, profile: profile)
            cards.append(CardText(scorecard.scores(of: answers, scope: scope, level: level, column: column)))
        }
        self.cards = cards
    }

    /// Weights of chance seldom add up, so the pack is taken as it was understood, whatever its checks say: they are run on
    /// some packs only, to see that none stops them. What could not be read at all refuses it.
    private static func instrument(_ pack: Pack, isChecked: Bool) throws(Refusal) -> Instrument {
        let reading = PackReading(pack, checksParts: isChecked)
        guard let instrument = reading.understood else {
            throw Refusal(
                reading.findings.map { "\($0.location.line ?? 0): \($0.message.english)" }.joined(separator: "; "))
        }
        return instrument
    }
}

struct Refusal: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
