internal import Findings
public import Rubric

/// For programs: the instrument as it was read, every fact with its source. Numbers stand twice: `value`, rounded at 12
/// decimal places, and `exact`, a whole number or a fraction in lowest terms.
extension RubricSheet {
    /// The whole instrument: `{"schemaVersion","id","version","level","title","notice","legalBasis","validity","sha256",
    /// "profile","profiles","sources","scales","root": {"id","kind","title","source","weight","share","counted",
    /// "children","indicators"},"predicates","gates"}`. Weights are those of `profile`; `counted` says what belongs to it.
    public func json() -> [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            writeHead(to: &json)
            json.set("profiles", instrument.profiles) { json, profile in
                json.object {
                    $0.set("id", profile.id)
                    $0.set("title", profile.title)
                    $0.set("default", profile.isDefault)
                    $0.set("worksheet", profile.isWorksheet)
                }
            }
            json.set("sources", instrument.sources) { $0.source($1) }
            json.set("scales", instrument.scales) { $0.scale($1) }
            json.optional("root", isWhole || counted.contains(instrument.root.id) ? instrument.root : nil) {
                write($1, to: &$0)
            }
            json.optional("predicates", instrument.predicates) { $0.predicates($1) }
            json.set("gates", instrument.gates) { $0.gate($1) }
        }
        json.newline()
        return json.bytes
    }

    /// One indicator, with the head of the instrument, its crosswalk and the hash of its text.
    public func json(of indicator: Indicator) -> [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            writeHead(to: &json)
            json.key("indicator")
            write(indicator, to: &json)
        }
        json.newline()
        return json.bytes
    }

    private func writeHead(to json: inout JSONWriter) {
        json.set("schemaVersion", "1.0")
        json.set("id", instrument.id)
        json.set("version", instrument.version)
        json.set("level", instrument.level.rawValue)
        json.set("title", instrument.title)
        json.set("notice", instrument.notice)
        json.set("legalBasis", instrument.legalBasis.citation)
        json.optional("validity", instrument.validity) { $0.validity($1) }
        json.set("sha256", instrument.sha256)
        json.set("profile") { json in
            json.set("id", profile.id)
            json.set("title", profile.title)
            json.set("weights", profile.weightSets)
            json.set("without", profile.exclusions) { json, exclusion in
                json.object {
                    $0.set("part", exclusion.part)
                    $0.set("reason", exclusion.reason)
                }
            }
            json.set("assumptions", profile.assumptions) { json, assumption in
                json.object {
                    $0.set("indicator", assumption.indicator)
                    $0.set("scale", assumption.scale)
                    $0.set("reason", assumption.reason)
                }
            }
        }
    }

    private func write(_ node: RubricNode, to json: inout JSONWriter) {
        json.object { json in
            json.set("id", node.id)
            json.set("kind", node.kind.rawValue)
            json.set("title", node.title.value)
            json.optional("source", node.title.source) { $0.source($1) }
            json.optional("weight", weights.weight(of: node.id)) { $0.number($1) }
            json.optional("share", node.share) { $0.number($1) }
            json.set("counted", counted.contains(node.id))
            let children = node.children.filter { isWhole || counted.contains($0.id) }
            json.set("children", children) { write($1, to: &$0) }
            let indicators = node.indicators.filter { isWhole || counted.contains($0) }
            json.set("indicators", indicators.compactMap(instrument.indicator)) { write($1, to: &$0) }
        }
    }

    private func write(_ indicator: Indicator, to json: inout JSONWriter) {
        json.object { json in
            json.set("id", indicator.id)
            json.set("number", indicator.number)
            json.set("title", indicator.title.value)
            json.optional("source", indicator.title.source) { $0.source($1) }
            json.set("levels", indicator.levels.map(\.rawValue))
            json.set("measure", indicator.measure?.rawValue)
            json.optional("scale", indicator.scale) { json, scale in
                json.object {
                    $0.set("id", scale.value)
                    $0.optional("source", scale.source) { $0.source($1) }
                }
            }
            json.set("criteria", indicator.criteria) { json, criterion in
                json.object {
                    $0.set("choice", criterion.choice)
                    $0.set("text", criterion.text)
                    $0.set("conditions", criterion.conditions)
                    $0.optional("source", criterion.source) { $0.source($1) }
                }
            }
            json.set("inputs", indicator.inputs) { $0.named("title", $1.id, $1.title) }
            json.optional("derived", indicator.derivation) { $0.derivation($1) }
            json.set("conditions", indicator.conditions) { $0.named("text", $1.id, $1.text) }
            json.optional("evidence", indicator.evidence) { json, evidence in
                json.object {
                    $0.set("text", evidence.value)
                    $0.optional("source", evidence.source) { $0.source($1) }
                }
            }
            json.set("note", indicator.note)
            json.set("crosswalk") {
                $0.set("same", indicator.crosswalk.same)
                $0.set("related", indicator.crosswalk.related)
            }
            json.set("textSha256", indicator.textHash(on: ownScale(of: indicator)))
            json.set("counted", counted.contains(indicator.id))
        }
    }
}

extension JSONWriter {
    fileprivate mutating func number(_ number: Sourced<Rational>) {
        object {
            $0.set("value", number.value)
            $0.set("exact", number.value.exact)
            $0.optional("source", number.source) { $0.source($1) }
        }
    }

    fileprivate mutating func named(_ key: StaticString, _ id: String, _ text: Sourced<LocalizedText>) {
        object {
            $0.set("id", id)
            $0.set(key, text.value)
            $0.optional("source", text.source) { $0.source($1) }
        }
    }

    fileprivate mutating func derivation(_ derivation: Derivation) {
        let sum = { (terms: [Derivation.Term]) in
            terms.enumerated().map { position, term in
                position == 0 ? term.input : (term.isSubtracted ? "- " : "+ ") + term.input
            }.joined(separator: " ")
        }
        object {
            $0.set("realised", sum(derivation.realised))
            $0.set("base", sum(derivation.base))
            $0.set("whenBaseIsZero", derivation.whenBaseIsZero.rawValue)
            $0.set("bands", derivation.bands) { json, band in
                json.inline {
                    $0.object {
                        $0.set("choice", band.choice)
                        $0.bound(band.bound)
                    }
                }
            }
            $0.optional("source", derivation.source) { $0.source($1) }
        }
    }
}
