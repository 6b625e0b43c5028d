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
            json.set("legalBasis", instrument.legalBasis.citation)
            json.set("validity") {
                $0.set("from", instrument.validity.from)
                $0.set("until", instrument.validity.until)
                $0.set("knownTo", instrument.validity.isKnownToYear ? "year" : "day")
                $0.set("replacedBy", instrument.validity.replacedBy?.citation)
                $0.optional("source", instrument.validity.source) { $0.source($1) }
            }
            json.set("nodes", instrument.root.flattened()) { json, entry in json.node(entry.node, parent: entry.parent)
            }
            json.set("indicators", instrument.indicators) { $0.indicator($1) }
            json.set("scales", instrument.scales) { $0.scale($1) }
            json.optional("settings", instrument.settings) { $0.settings($1) }
        }
    }
}

extension RubricNode {
    /// The node and all below it, each with the id of the one above, from the top.
    fileprivate func flattened(parent: String? = nil) -> [(node: RubricNode, parent: String?)] {
        [(node: self, parent: parent)] + children.flatMap { $0.flattened(parent: id) }
    }
}

extension JSONWriter {
    fileprivate mutating func node(_ node: RubricNode, parent: String?) {
        object {
            $0.set("id", node.id)
            $0.set("parent", parent)
            $0.set("title", node.title)
            $0.set("maximum", node.maximum)
            $0.set("indicators", node.indicators)
            $0.optional("source", node.weight?.source) { $0.source($1) }
            $0.optional("areaWeight", node.areaWeight) { $0.sourced($1) }
            $0.optional("share", node.share) { $0.sourced($1) }
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
                }
            }
            $0.set("measure", indicator.measure?.rawValue)
            $0.set("note", indicator.note)
        }
    }

    fileprivate mutating func scale(_ scale: Scale) {
        object {
            $0.set("id", scale.id)
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
