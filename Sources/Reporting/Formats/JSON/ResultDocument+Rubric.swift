internal import Assessment
internal import Findings
internal import Rubric

extension ResultDocument {
    /// The instrument as it was used: what is asked, by whose word, and how sure that is.
    func writeRubric(to json: inout JSONWriter) {
        let instrument = result.provenance.instrument
        json.set("rubric") { json in
            json.set("title", instrument.title)
            json.set("notice", instrument.notice)
            json.set("level", instrument.level.rawValue)
            json.set("legalBasis", instrument.legalBasis.citation)
            json.set("validity") {
                $0.set("from", instrument.validity.from)
                $0.set("until", instrument.validity.until)
                $0.set("knownTo", instrument.validity.isKnownToYear ? "year" : "day")
                $0.set("replacedBy", instrument.validity.replacedBy?.citation)
                $0.optional("source", instrument.validity.source) { $0.source($1) }
            }
            let weights = NodeWeights(of: instrument, in: result.provenance.profile)
            json.set("nodes", instrument.root.flattened(WeightRow.rows(of: result))) { json, entry in
                json.node(entry.row, parent: entry.parent, weight: weights.weight(of: entry.row.node.id))
            }
            let counted = Set(result.provenance.profile.indicators)
            json.set("indicators", instrument.indicators.filter { counted.contains($0.id) }) { $0.indicator($1) }
            json.set("scales", instrument.scales) { $0.scale($1) }
            json.optional("predicates", instrument.predicates) { $0.predicates($1) }
            json.set("gates", instrument.gates) { $0.gate($1) }
            json.optional("settings", instrument.settings) { $0.settings($1) }
        }
    }
}

extension RubricNode {
    /// The rows of the node and all below it, each with the id of the one above, from the top.
    fileprivate func flattened(_ rows: [WeightRow], parent: String? = nil) -> [(row: WeightRow, parent: String?)] {
        guard let row = rows.first(where: { $0.node.id == id }) else { return [] }
        return [(row: row, parent: parent)] + children.flatMap { $0.flattened(rows, parent: id) }
    }
}

/// The words for what an answer is measured on.
enum ScaleWord: String, CaseIterable {
    case choices, ratio, points
}

extension Scale.Kind {
    fileprivate var word: ScaleWord {
        switch self {
        case .choices: .choices
        case .ratio: .ratio
        case .points: .points
        }
    }
}

extension JSONWriter {
    fileprivate mutating func node(_ row: WeightRow, parent: String?, weight: Sourced<Rational>?) {
        let node = row.node
        object {
            $0.set("id", node.id)
            $0.set("kind", node.kind.rawValue)
            $0.set("parent", parent)
            $0.set("title", node.title.value)
            $0.set("maximum", row.maximum)
            $0.set("indicators", node.indicators)
            $0.optional("source", node.kind == .subArea ? weight?.source : nil) { $0.source($1) }
            $0.optional("areaWeight", node.kind == .area ? weight : nil) { $0.sourced($1) }
            $0.optional("weight", weight) { $0.sourced($1) }
            $0.optional("share", node.share) { $0.sourced($1) }
            $0.optional("titleSource", node.title.source) { $0.source($1) }
            $0.set("writtenShare", node.writtenShare)
        }
    }

    fileprivate mutating func indicator(_ indicator: Indicator) {
        object {
            $0.set("id", indicator.id)
            $0.set("title", indicator.title.value)
            $0.optional("source", indicator.title.source) { $0.source($1) }
            $0.optional("scale", indicator.scale) { json, scale in
                json.object {
                    $0.set("id", scale.value)
                    $0.optional("source", scale.source) { $0.source($1) }
                }
            }
            $0.set("criteria", indicator.criteria) { json, criterion in
                json.object {
                    $0.set("choice", criterion.choice)
                    $0.set("text", criterion.text)
                    $0.optional("source", criterion.source) { $0.source($1) }
                    $0.set("conditions", criterion.conditions)
                }
            }
            $0.set("measure", indicator.measure?.rawValue)
            $0.set("note", indicator.note)
            $0.set("number", indicator.number)
            $0.set("levels", indicator.levels.map(\.rawValue))
            $0.set("inputs", indicator.inputs) { json, input in
                json.object {
                    $0.set("id", input.id)
                    $0.set("title", input.title.value)
                    $0.optional("source", input.title.source) { $0.source($1) }
                }
            }
            $0.set("conditions", indicator.conditions) { json, condition in
                json.object {
                    $0.set("id", condition.id)
                    $0.set("text", condition.text.value)
                    $0.optional("source", condition.text.source) { $0.source($1) }
                }
            }
            $0.set("evidence", indicator.evidence?.value)
            $0.optional("evidenceSource", indicator.evidence?.source) { $0.source($1) }
        }
    }

    mutating func predicates(_ predicates: Predicates) {
        object {
            $0.set("outOf", predicates.outOf)
            $0.set("list", predicates.list) { json, predicate in
                json.object {
                    $0.set("code", predicate.code)
                    $0.set("title", predicate.title.value)
                    $0.bound(predicate.bound)
                    $0.optional("source", predicate.title.source) { $0.source($1) }
                }
            }
        }
    }

    mutating func gate(_ gate: Gate) {
        object {
            $0.set("id", gate.id)
            $0.set("title", gate.title)
            $0.set("needs", gate.needs) { json, need in
                json.object {
                    switch need {
                    case .score(let node, let bound):
                        $0.set("node", node)
                        $0.bound(bound)
                    case .share(let nodes, let bound):
                        $0.set("nodes", nodes)
                        $0.bound(bound)
                    case .shareOfEveryArea(let bound):
                        $0.set("every", "area")
                        $0.bound(bound)
                    }
                }
            }
            $0.optional("source", gate.source) { $0.source($1) }
        }
    }

    /// `over` or `from`: without or with the number itself.
    mutating func bound(_ bound: LowerBound) {
        set(bound.isOpen ? "over" : "from", bound.value)
    }

    mutating func scale(_ scale: Scale) {
        object {
            $0.set("id", scale.id)
            $0.set("kind", scale.kind.word.rawValue)
            if case .points(let maximum) = scale.kind { $0.set("maximum", maximum) }
            $0.set("choices", scale.choices) { json, choice in
                json.inline {
                    $0.object {
                        $0.set("code", choice.code)
                        $0.set("value", choice.value)
                    }
                }
            }
            $0.optional("source", scale.source) { $0.source($1) }
        }
    }

    fileprivate mutating func settings(_ settings: MeasurementSettings) {
        object {
            $0.optional("mostThreshold", settings.mostThreshold) { $0.sourced($1) }
            $0.optional("unitShare", settings.unitShare) { $0.sourced($1) }
            $0.set("application", settings.application) { json, accepted in
                json.object {
                    $0.set("kind", accepted.kind)
                    $0.set("validityMonths", accepted.validityMonths)
                    $0.set("unitWide", accepted.isUnitWide)
                    $0.optional("source", accepted.source) { $0.source($1) }
                }
            }
            $0.optional("evaluation", settings.evaluation) { $0.evaluation($1) }
            $0.set("rhythm", settings.rhythms) { json, rhythm in
                json.object {
                    $0.set("kind", rhythm.kind)
                    $0.set("firstMonths", rhythm.firstMonths)
                    $0.set("everyMonths", rhythm.everyMonths)
                    $0.set("unitWide", rhythm.isUnitWide)
                    $0.optional("source", rhythm.source) { $0.source($1) }
                }
            }
            $0.set("efforts", settings.efforts) { json, effort in
                json.inline {
                    $0.object {
                        $0.set("kind", effort.kind)
                        $0.set("days", effort.days)
                    }
                }
            }
            $0.optional("effortSource", settings.effortSource) { $0.source($1) }
        }
    }

    private mutating func evaluation(_ evaluation: EvaluationSettings) {
        object {
            $0.set("kind", evaluation.kind)
            $0.set("followUpKind", evaluation.followUpKind)
            $0.set("intervalMonths", evaluation.intervalMonths)
            $0.set("intervals", evaluation.intervals)
            $0.set("analysisWords", evaluation.analysisWords)
            $0.set("rules", evaluation.rules) { json, rule in
                json.inline {
                    $0.object {
                        $0.set("choice", rule.choice)
                        $0.set("conditions", rule.conditions.map(\.rawValue))
                    }
                }
            }
            $0.optional("source", evaluation.source) { $0.source($1) }
        }
    }

    private mutating func sourced(_ number: Sourced<Rational>) {
        object {
            $0.set("value", number.value)
            $0.optional("source", number.source) { $0.source($1) }
        }
    }
}
