internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Tracing

extension ResultDocument {
    func writeMaps(to json: inout JSONWriter) {
        let drawings = drawings
        json.set("maps", result.maps) { json, map in
            let file = map.file.flatMap { result.mapFiles.indices.contains($0) ? result.mapFiles[$0] : nil }
            json.object {
                $0.set("id", map.id)
                $0.set("code", map.code)
                $0.set("title", map.title)
                $0.set("kind", map.kind.rawValue)
                $0.set("level", map.level)
                $0.set("unit", map.unit)
                $0.set("file", file?.path)
                $0.set("state", file?.state.rawValue)
                $0.set("workedOut", map.isWorkedOut)
                $0.set("sops", map.sops)
                $0.set("otherSOPs", map.otherSOPs)
                $0.set("activities", map.activities) { $0.activity($1) }
                $0.set("handoffs", map.handoffs) { $0.handoff($1, in: file?.map) }
                $0.optional("location", map.location) { $0.location($1) }
                $0.optional("diagram", file.flatMap(DiagramDocument.init)) { $1.write(to: &$0) }
                $0.set("drawing", map.file.flatMap { drawings[$0] })
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func activity(_ activity: ActivityCoverage) {
        inline { json in
            json.object {
                $0.set("id", activity.id)
                $0.set("name", activity.name)
                $0.set("performer", activity.performer)
                $0.set("covered", activity.isCovered)
                $0.key("cover")
                $0.cover(activity.cover)
                $0.set("element", ElementIndex.node(activity.node).reference)
            }
        }
    }

    /// Ids and names of both ends; the id is `null` for an end the drawing does not know.
    fileprivate mutating func handoff(_ handoff: HandoffCoverage, in map: ProcessMap?) {
        let ends = map?.ends(of: handoff.flow)
        inline { json in
            json.object {
                $0.set("flow", handoff.id)
                $0.set("from", ends?.source.flatMap { map?.id(of: $0) })
                $0.set("to", ends?.target.flatMap { map?.id(of: $0) })
                $0.set("fromPerformer", handoff.fromPerformer)
                $0.set("toPerformer", handoff.toPerformer)
                $0.set("fromName", handoff.from)
                $0.set("toName", handoff.to)
                $0.set("covered", handoff.isCovered)
                let lacking = [("giver", handoff.cover.giverLacks), ("receiver", handoff.cover.receiverLacks)]
                $0.set("lacking", lacking.filter(\.1).map(\.0))
                $0.set("element", handoff.flow.reference)
            }
        }
    }
}
