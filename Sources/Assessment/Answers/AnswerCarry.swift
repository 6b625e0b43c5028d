public import Dossier
public import Rubric

/// Which answers of an earlier period, or of another pack, may be carried: only those to the very same text, by its hash.
/// Everything else is listed for review. Evidence belongs to its period and stays behind.
public struct AnswerCarry: Sendable {
    /// In the order they come.
    public private(set) var carried: [Carried] = []
    public private(set) var left: [Left] = []

    /// An answer that comes along.
    public struct Carried: Sendable, Hashable {
        public var answer: WorksheetAnswer
        /// The indicator it answered before.
        public var from: String
        /// Evidence and documents that do not come along.
        public var evidenceLeft: [String]
    }

    /// An answer that does not.
    public struct Left: Sendable, Hashable {
        public var answer: GivenAnswer
        public var reason: Reason
        /// The question it would have gone to.
        public var counterpart: String?
    }

    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The question is asked in other words.
        case textChanged
        /// The same words, answered on another scale.
        case scaleChanged
        case noCounterpart
        /// Several questions of the crosswalk have this text.
        case severalCounterparts
        /// The dossier has no unit of this id.
        case unitUnknown
        /// Nothing says which text was answered.
        case noHash
    }

    /// What an answer was given to.
    public struct Question: Sendable {
        /// The hash of its text; `nil` where nothing says it.
        public var textHash: String?
        /// The indicator, where its pack is at hand.
        public var indicator: Indicator?
        public var pack: String?

        public init(textHash: String?, indicator: Indicator? = nil, pack: String? = nil) {
            (self.textHash, self.indicator, self.pack) = (textHash, indicator, pack)
        }
    }

    /// - Parameters:
    ///   - answers: what was answered.
    ///   - questions: what was asked, by indicator.
    ///   - instrument: the questions they are carried to.
    ///   - profile: what gives scales where no source does.
    ///   - units: the units of the dossier they are carried to.
    public init(
        _ answers: [GivenAnswer], to questions: [String: Question], instrument: Instrument, profile: Profile,
        units: [String]
    ) {
        let card = Scorecard(instrument: instrument, profile: profile)
        let units = Set(units)
        for answer in answers {
            let question = questions[answer.indicator] ?? Question(textHash: nil)
            if case .unit(let id) = answer.scope, !units.contains(id) {
                left.append(Left(answer: answer, reason: .unitUnknown))
                continue
            }
            switch Self.counterpart(of: answer.indicator, question, card) {
            case .found(let indicator):
                carried.append(
                    Carried(
                        answer: WorksheetAnswer(carrying: answer, to: indicator.id), from: answer.indicator,
                        evidenceLeft: answer.evidence + answer.documents))
            case .none(let reason, let counterpart):
                left.append(Left(answer: answer, reason: reason, counterpart: counterpart))
            }
        }
    }

    private enum Counterpart {
        case found(Indicator)
        case none(Reason, String?)
    }

    /// The question of the same id where its text is the same, else one the crosswalk calls the same.
    private static func counterpart(of id: String, _ question: Question, _ card: Scorecard) -> Counterpart {
        let instrument = card.instrument
        let sameID = instrument.indicator(id)
        let crossed = instrument.indicators.filter { isCrossed($0, id, question, instrument) }
        let candidates = [sameID].compactMap(\.self) + crossed.filter { $0.id != id }
        guard let first = candidates.first else { return .none(.noCounterpart, nil) }
        guard let hash = question.textHash else { return .none(.noHash, first.id) }
        if let sameID, sameID.textHash(on: card.scale(of: sameID)) == hash { return .found(sameID) }
        let agreeing = candidates.filter { $0.textHash(on: card.scale(of: $0)) == hash }
        if agreeing.count == 1 { return .found(agreeing[0]) }
        if agreeing.count > 1 { return .none(.severalCounterparts, agreeing.map(\.id).joined(separator: ", ")) }
        // On one scale both hashes speak of the words alone.
        let scale = card.scale(of: first)
        let saysTheSame = question.indicator?.textHash(on: scale) == first.textHash(on: scale)
        return .none(saysTheSame ? .scaleChanged : .textChanged, first.id)
    }

    private static func isCrossed(
        _ indicator: Indicator, _ id: String, _ question: Question, _ instrument: Instrument
    ) -> Bool {
        guard let pack = question.pack else { return false }
        return indicator.crosswalk.same.contains("\(pack)/\(id)")
            || question.indicator?.crosswalk.same.contains("\(instrument.id)/\(indicator.id)") == true
    }
}
