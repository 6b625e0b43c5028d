/// What `answers.yaml` says: scope → indicator → column → the answer.
public struct AnswerBook: Sendable {
    enum Answer: Sendable {
        case notApplicable
        case choice(String)
        case score(Fraction)
        /// A number that is not there is `nil`.
        case inputs([String: Fraction?])
        case conditions([String])
    }

    private var answers: [String: Answer] = [:]

    public init(yaml: String) throws {
        for scope in try Sheet(yaml: yaml).rows {
            for indicator in try scope.value.rows {
                for answer in try indicator.value.items {
                    let place = Self.place(scope.key, indicator.key, try answer["column"].text)
                    // Of two answers to one question in one column the first counts.
                    if answers[place] == nil { answers[place] = try Answer(answer) }
                }
            }
        }
    }

    func answer(scope: String, indicator: String, column: String) -> Answer? {
        answers[Self.place(scope, indicator, column)]
    }

    private static func place(_ scope: String, _ indicator: String, _ column: String) -> String {
        "\(scope)\n\(indicator)\n\(column)"
    }
}

extension AnswerBook.Answer {
    /// `choice` beside `inputs` or `conditions` is the answer.
    fileprivate init(_ sheet: Sheet) throws {
        if !sheet["choice"].isNothing {
            let choice = try sheet["choice"].text
            self = choice == "tidak berlaku" ? .notApplicable : .choice(choice)
        } else if !sheet["score"].isNothing {
            self = .score(try sheet["score"].givenNumber)
        } else if case .table(let rows) = sheet["inputs"] {
            let numbers = try rows.map { ($0.key, $0.value.isNothing ? nil : try $0.value.givenNumber) }
            self = .inputs(Dictionary(numbers, uniquingKeysWith: { first, _ in first }))
        } else if case .list = sheet["conditions"] {
            self = .conditions(try sheet["conditions"].texts)
        } else {
            throw ReadingProblem("an answer without choice, score, inputs or conditions")
        }
    }
}

extension Sheet {
    /// A number as people give it: also with a decimal comma, and with a per cent sign.
    fileprivate var givenNumber: Fraction {
        get throws {
            let text = try text
            let number = text.hasSuffix("%") ? text.dropLast() : text[...]
            return try Fraction(text: String(number.map { $0 == "," ? "." : $0 }))
        }
    }
}
