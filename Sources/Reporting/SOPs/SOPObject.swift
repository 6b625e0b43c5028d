internal import Dossier
internal import Findings
internal import Foundation
internal import ProcessMaps

/// One SOP as JSON (contracts, section 5). What was not there is `null` or `[]`, never an empty string.
struct SOPObject {
    private let sop: SOP
    private let day: CalendarDate?
    private let recognition: [SOPDocument.Recognition]?

    /// - Parameters:
    ///   - sop: what is written.
    ///   - day: the day its status speaks of.
    ///   - recognition: how its document was understood; `nil` leaves it out.
    init(_ sop: SOP, on day: CalendarDate?, recognition: [SOPDocument.Recognition]? = nil) {
        self.sop = sop
        self.day = day
        self.recognition = recognition
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.set("number", sop.number)
            json.set("title", sop.title)
            json.set("unit", sop.unit ?? sop.unitText)
            json.set("status", sop.listedStatus(on: day).rawValue)
            json.set("standing", sop.listedStanding(on: day).rawValue)
            json.set("created", sop.created)
            json.set("revised", sop.revised)
            json.set("effective", sop.effective)
            json.set("revoked", sop.revoked)
            json.set("ratifiedBy", sop.ratifiedBy)
            json.set("legalBasis", sop.legalBasis)
            json.set("processCodes", sop.processCodes.map(\.text))
            json.set("type", sop.type?.rawValue)
            json.set("publicService", sop.isPublicService)
            json.setInline("source") {
                $0.set("path", sop.location.path)
                $0.set("sheet", sop.location.sheet)
                $0.set("row", sop.location.line)
            }
            json.set("document", sop.documentPath)
            json.set("identity") {
                $0.set("warnings", sop.identity.warnings)
                $0.set("qualifications", sop.identity.qualifications)
                $0.set("equipment", sop.identity.equipment)
                $0.set("records", sop.identity.records)
                $0.set("related", sop.identity.related)
            }
            json.set("steps", sop.steps) { write($1, to: &$0) }
            if let recognition { json.set("recognition", recognition) { write($1, to: &$0) } }
        }
    }

    private func write(_ step: SOPStep, to json: inout JSONWriter) {
        json.object { json in
            json.set("number", step.number)
            json.set("procedure", step.procedure)
            json.set("activity", step.activity)
            json.inline { json in
                json.set("performers", step.performers)
                json.set("inputs", step.standard.inputs)
            }
            json.optional("duration", step.standard.duration) { json, duration in
                json.inline { write(duration, to: &$0) }
            }
            json.set("durationText", step.standard.durationText)
            json.inline { $0.set("output", step.standard.output) }
            json.set("note", step.note)
            json.set("kind", step.kind.rawValue)
            json.inline { json in
                json.set("next", step.next) { json, jump in
                    json.object {
                        $0.set("step", jump.step)
                        $0.set("label", jump.label)
                    }
                }
            }
        }
    }

    private func write(_ recognition: SOPDocument.Recognition, to json: inout JSONWriter) {
        json.inline { json in
            json.object {
                $0.set("written", recognition.written)
                $0.set("meaning", recognition.meaning)
                $0.set("sheet", recognition.location.sheet)
                $0.set("line", recognition.location.line)
                $0.set("cell", recognition.location.cell)
            }
        }
    }

    private func write(_ duration: SOPDuration, to json: inout JSONWriter) {
        json.object {
            $0.set("minimum", duration.minimum)
            $0.set("maximum", duration.maximum)
            $0.set("unit", duration.unit.rawValue)
        }
    }
}

extension JSONWriter {
    /// As short as it is exact: `0.5`, `90`.
    fileprivate mutating func set(_ name: StaticString, _ number: Decimal) {
        key(name)
        decimal(number)
    }
}

extension SOP {
    /// Where it stands on `day`; without a day nothing lies in the future.
    func listedStanding(on day: CalendarDate?) -> SOPStanding {
        let last = CalendarDate(year: 9999, month: 12, day: 31)
        guard let day = day ?? last else { return .unknown }
        return standing(on: day)
    }

    /// The status that counts (contracts: *Rules of counting*, "In force"): what says berlaku without a date or a
    /// ratification is not known to be in force, and neither is what is not yet effective.
    func listedStatus(on day: CalendarDate?) -> SOPStatus {
        switch listedStanding(on: day) {
        case .inForce: .inForce
        case .draft: .draft
        case .revoked: .revoked
        case .superseded: .superseded
        case .notRatified, .notDated, .notYetEffective, .unknown: .unknown
        }
    }
}
