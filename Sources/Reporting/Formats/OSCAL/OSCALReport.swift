internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// The assessment as OSCAL assessment-results (NIST, OSCAL 1.1.2, JSON): one result whose controls are the indicators,
/// an observation of what was counted for each and of each piece of evidence, and a finding for each gap and for each
/// indicator that is met. There is no clock in it: every time is the beginning of the as-of date, in UTC.
struct OSCALReport {
    let content: ReportContent
    let names: NameUUID

    private static let version = "1.1.2"

    init(_ report: GapReport) {
        content = ReportContent(report)
        let provenance = report.result.provenance
        names = NameUUID(of: [
            report.result.agency.id, report.scope.text, provenance.asOf.iso, provenance.instrument.id,
            provenance.instrument.sha256, provenance.profile.id,
        ])
    }

    var bytes: [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.set("assessment-results") { json in
                json.set("uuid", names.uuid("document"))
                json.set("metadata") { writeMetadata(to: &$0) }
                json.setInline("import-ap") { $0.set("href", "#\(rubricResource)") }
                json.set("results", [content]) { json, _ in json.object { writeResult(to: &$0) } }
                json.set("back-matter") { writeBackMatter(to: &$0) }
            }
        }
        json.newline()
        return json.bytes
    }

    var wording: Wording { content.wording }
    /// The day all times are of.
    var day: String { OSCALText.time(content.result.provenance.asOf) }

    private var rubricResource: String { names.uuid("resource", "rubric") }

    // MARK: - Metadata

    private func writeMetadata(to json: inout JSONWriter) {
        let provenance = content.result.provenance
        json.set("title", OSCALText.line("\(content.title): \(content.subjectName)"))
        json.set("last-modified", day)
        json.set("version", OSCALText.line("\(provenance.toolVersion) · \(provenance.asOf.iso)"))
        json.set("oscal-version", Self.version)
        json.set("props", properties) { $0.oscal($1) }
        json.set("roles", ["assessed", "owner"]) { json, role in
            json.object {
                $0.set("id", role)
                $0.set("title", wording(role == "assessed" ? Catalogue.agency : Catalogue.owner))
            }
        }
        json.set("parties", parties) { json, party in
            json.object {
                $0.set("uuid", uuid(ofParty: party.id))
                $0.set("type", "organization")
                $0.set("name", OSCALText.line(party.name))
                $0.set("props", [OSCALProperty("id", party.id)]) { $0.oscal($1) }
            }
        }
    }

    private var properties: [OSCALProperty] {
        let provenance = content.result.provenance
        return [
            OSCALProperty("rubric", provenance.instrument.id),
            OSCALProperty("rubric-version", provenance.instrument.version),
            OSCALProperty("rubric-sha256", provenance.instrument.sha256),
            OSCALProperty("profile", provenance.profile.id), OSCALProperty("as-of", provenance.asOf.iso),
            OSCALProperty("scope", content.scope.text),
        ].filter { !$0.value.isEmpty }
    }

    /// The agency, then the units of the scope.
    private var parties: [(id: String, name: String)] {
        [(content.result.agency.id, content.result.agency.name)] + content.scopeUnits.map { ($0.id, $0.name) }
    }

    func uuid(ofParty id: String) -> String { names.uuid("party", id) }

    // MARK: - Result

    private func writeResult(to json: inout JSONWriter) {
        json.set("uuid", names.uuid("result"))
        json.set("title", OSCALText.line("\(content.title): \(content.subjectName)"))
        json.set("description", OSCALText.paragraphs(summary))
        json.set("start", day)
        json.set("end", day)
        json.set("props", scoreProperties) { $0.oscal($1) }
        json.set("reviewed-controls") { json in
            json.set("control-selections", [content]) { json, _ in
                json.object { json in
                    let ids = assessed.map { OSCALText.token($0.id) }
                    if ids.isEmpty {
                        json.setInline("include-all") { _ in }
                    } else {
                        json.set("include-controls", ids) { json, id in
                            json.inline { $0.object { $0.set("control-id", id) } }
                        }
                    }
                }
            }
        }
        writeObservations(to: &json)
        writeFindings(to: &json)
    }

    /// What something was counted for, or somebody answered.
    var assessed: [IndicatorResult] { content.indicators().filter { $0.measure != nil || !$0.answers.isEmpty } }

    private var summary: [String] {
        let total = content.total(.measured).map {
            "\(wording(Catalogue.measuredScore)): \(content.scoreSentence($0))."
        }
        return [total].compactMap(\.self) + content.notices + content.assumptions
    }

    private var scoreProperties: [OSCALProperty] {
        ScoreColumn.allCases.flatMap { column -> [OSCALProperty] in
            guard column == .measured || content.hasAnswers(column), let score = content.total(column) else {
                return []
            }
            let name = OSCALText.kebab(column.rawValue)
            return [
                OSCALProperty("\(name)-score", score.value.decimal()),
                OSCALProperty("\(name)-maximum", score.maximum.decimal()),
                OSCALProperty("\(name)-lower", score.lower.decimal()),
                OSCALProperty("\(name)-upper", score.upper.decimal()),
                OSCALProperty("\(name)-state", score.state.rawValue),
            ]
        }
    }

    // MARK: - Back matter

    /// The rubric, which stands for the plan of the assessment, and the input files.
    private func writeBackMatter(to json: inout JSONWriter) {
        let instrument = content.instrument
        json.set("resources", [nil] + content.inputs.map(Optional.some)) { json, file in
            json.object { json in
                guard let file else {
                    json.set("uuid", rubricResource)
                    json.set("title", OSCALText.line(wording(instrument.title)))
                    json.set("props", [OSCALProperty("type", "plan")]) { $0.oscal($1) }
                    json.setInline("citation") { $0.set("text", OSCALText.line(instrument.legalBasis.citation)) }
                    return
                }
                json.set("uuid", names.uuid("input", file.path))
                json.set("title", OSCALText.line(file.path))
                json.set("props", [OSCALProperty("read-state", OSCALText.kebab(file.state.rawValue))]) { $0.oscal($1) }
                json.set("rlinks", [file]) { json, file in
                    json.object { json in
                        json.set("href", SARIFURI.text(ofPath: file.path))
                        guard !file.sha256.isEmpty else { return }
                        json.set("hashes", [file.sha256]) { json, hash in
                            json.inline {
                                $0.object {
                                    $0.set("algorithm", "SHA-256")
                                    $0.set("value", hash)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension ReportFormat {
    /// For tools of governance, risk and compliance.
    public static let oscal = ReportFormat(rawValue: "oscal", fileExtension: "oscal.json") { OSCALReport($0).bytes }
}
