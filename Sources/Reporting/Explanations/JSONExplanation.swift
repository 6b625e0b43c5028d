internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// The explanation for programs, in both languages and never cut; the schema lies in `Reports/schema/`. `kind` is
/// `indicator`, `map`, `sop`, `unit`, `evidence`, `gap`, or of a node `root`, `component`, `area`, `subArea` ….
/// Numbers come from exact decimals (12 places, half to even); where a number cannot be a decimal, the key with `Exact`
/// beside it has it as a fraction in lowest terms. What each kind holds is written in a file of its own.
struct JSONExplanation {
    static let schemaVersion = "1.0"

    let report: ExplanationReport

    func bytes() -> [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.set("schemaVersion", Self.schemaVersion)
            switch report.explanation {
            case .indicator(let explanation):
                writeHead(of: explanation.indicator.id, "indicator", explanation.scope, explanation.path, to: &json)
                write(explanation, to: &json)
            case .node(let explanation):
                writeHead(
                    of: explanation.node.id, explanation.node.kind.rawValue, explanation.scope, explanation.path,
                    to: &json)
                write(explanation, to: &json)
            case .map(let map):
                writeHead(of: map.map.id, "map", map.scope, [], to: &json)
                write(map, to: &json)
            case .sop(let sop):
                writeHead(of: sop.sop.id, "sop", sop.scope, [], to: &json)
                write(sop, to: &json)
            case .unit(let unit):
                writeHead(of: unit.unit.id, "unit", .unit(unit.unit.id), [], to: &json)
                write(unit, to: &json)
            case .evidence(let evidence):
                writeHead(of: evidence.evidence.evidence.id, "evidence", evidence.scope, [], to: &json)
                write(evidence, to: &json)
            case .gap(let gap):
                writeHead(of: gap.gap.id, "gap", gap.gap.scope, [], to: &json)
                write(gap, to: &json)
            }
            json.set("notice", report.result.provenance.instrument.notice)
        }
        json.newline()
        return json.bytes
    }

    private func writeHead(
        of id: String, _ kind: String, _ scope: AnswerScope, _ path: [RubricNode], to json: inout JSONWriter
    ) {
        let provenance = report.result.provenance
        json.set("kind", kind)
        json.set("id", id)
        json.set("scope", scope.text)
        json.set("asOf", provenance.asOf)
        json.setInline("rubric") {
            $0.set("id", provenance.instrument.id)
            $0.set("version", provenance.instrument.version)
            $0.set("sha256", provenance.instrument.sha256)
        }
        json.set("profile", provenance.profile.id)
        json.set("path", path.map(\.id))
    }
}

extension JSONWriter {
    /// A number, and beside it the fraction where the decimal is not exact (else `null`).
    mutating func setExact(_ name: StaticString, _ exactName: StaticString, _ number: Rational?) {
        set(name, number)
        let isExact = number.map { Rational(exactly: $0.decimal(places: 12)) == $0 } ?? true
        set(exactName, isExact ? nil : number?.exact)
    }

    mutating func explainedScore(_ score: Score) {
        object {
            $0.set("column", score.column.rawValue)
            $0.setExact("value", "valueExact", score.value)
            $0.setExact("maximum", "maximumExact", score.maximum)
            $0.setExact("lower", "lowerExact", score.lower)
            $0.setExact("upper", "upperExact", score.upper)
            $0.set("state", score.state.rawValue)
        }
    }

    /// Its factors, the stated weight first.
    mutating func weight(_ weight: WeightExplanation) {
        object {
            $0.setExact("value", "valueExact", weight.weight)
            $0.set("factors", weight.factors) { json, step in
                json.object {
                    $0.set("node", step.node)
                    switch step.kind {
                    case .set(let id):
                        $0.set("kind", "set")
                        $0.set("set", id)
                    case .own: $0.set("kind", "own")
                    case .share: $0.set("kind", "share")
                    }
                    $0.setExact("value", "valueExact", step.number.value)
                    $0.set("written", step.written)
                    $0.optional("source", step.number.source) { $0.source($1) }
                }
            }
        }
    }

    mutating func explainedStep(_ step: NextStep) {
        object {
            $0.set("indicator", step.indicator)
            $0.set("from", step.from)
            $0.set("to", step.to)
            $0.set("itemsNeeded", step.itemsNeeded)
            $0.setExact("gain", "gainExact", step.gain)
            $0.set("effort", step.effort)
            $0.set("gaps", step.gaps)
            $0.set("text", step.text)
        }
    }

    /// `over` or `from`: without or with the number itself.
    mutating func lowerBound(_ bound: LowerBound) { set(bound.isOpen ? "over" : "from", bound.value) }
}

extension ExplanationFormat {
    /// The whole explanation for other programs.
    public static let json = ExplanationFormat(rawValue: "json") { report in JSONExplanation(report: report).bytes() }
}
