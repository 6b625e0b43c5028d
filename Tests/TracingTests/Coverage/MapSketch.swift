import Dossier
import Findings
import ProcessMaps

@testable import Tracing

/// A map written in a few lines, one element a line:
///
///     pool Dinas · luar Pemohon · lane Loket          a pool, a black box, a lane of the last pool
///     task a Memeriksa berkas · start s · end e       nodes of the last lane, with id and name
///     xor g · and g · wait t P1D                      gateways, and a timer between activities
///     timer t a P3D                                   a timer on the edge of a
///     sub s Menguji · done                            a sub-process around the lines up to `done`
///     flow a b c · message a b                        a chain of sequence flows, one message flow
struct MapSketch {
    let file: MapFile

    init(_ text: String) {
        var writer = Writer()
        for line in text.split(separator: "\n") { writer.add(line.split(separator: " ").map(String.init)) }
        file = MapReader().read(bytes: Array(writer.xml.utf8), as: "maps/uji.bpmn")
    }

    private struct Writer {
        private var pools: [(name: String, process: String?)] = []
        private var lanes: [String: [(name: String, nodes: [String])]] = [:]
        private var bodies: [String: String] = [:]
        private var messages = ""
        private var count = 0
        private var depth = 0
        private var process = ""

        mutating func add(_ words: [String]) {
            guard let kind = words.first, words.count > 1 || kind == "done" else { return }
            let id = words.count > 1 ? words[1] : ""
            let name = words.dropFirst(2).joined(separator: " ")
            switch kind {
            case "pool", "luar":
                let name = words.dropFirst().joined(separator: " ")
                process = kind == "pool" ? "P\(pools.count)" : process
                pools.append((name, kind == "pool" ? process : nil))
            case "lane": lanes[process, default: []].append((words.dropFirst().joined(separator: " "), []))
            case "task": node(id, "<task id=\"\(id)\" name=\"\(name)\"/>")
            case "start": node(id, "<startEvent id=\"\(id)\" name=\"\(name)\"/>")
            case "end": node(id, "<endEvent id=\"\(id)\" name=\"\(name)\"/>")
            case "xor": node(id, "<exclusiveGateway id=\"\(id)\" name=\"\(name)\"/>")
            case "and": node(id, "<parallelGateway id=\"\(id)\" name=\"\(name)\"/>")
            case "wait": node(id, "<intermediateCatchEvent id=\"\(id)\">\(Self.timer(name))</intermediateCatchEvent>")
            case "timer":
                let time = words.dropFirst(3).joined(separator: " ")
                node(
                    id, "<boundaryEvent id=\"\(id)\" attachedToRef=\"\(words[2])\">\(Self.timer(time))</boundaryEvent>")
            case "sub":
                node(id, "<subProcess id=\"\(id)\" name=\"\(name)\">")
                depth += 1
            case "done":
                bodies[process, default: ""] += "</subProcess>"
                depth -= 1
            case "flow":
                for (from, to) in zip(words.dropFirst(), words.dropFirst(2)) {
                    count += 1
                    bodies[process, default: ""] +=
                        "<sequenceFlow id=\"F\(count)\" sourceRef=\"\(from)\" targetRef=\"\(to)\"/>"
                }
            case "message":
                count += 1
                let to = words.dropFirst(2).joined()
                messages += "<messageFlow id=\"F\(count)\" sourceRef=\"\(id)\" targetRef=\"\(to)\"/>"
            default: break
            }
        }

        private mutating func node(_ id: String, _ xml: String) {
            if process.isEmpty { process = "P" }
            bodies[process, default: ""] += xml
            if depth == 0, let last = lanes[process]?.indices.last { lanes[process]?[last].nodes.append(id) }
        }

        private static func timer(_ time: String) -> String {
            "<timerEventDefinition><timeDuration>\(time)</timeDuration></timerEventDefinition>"
        }

        var xml: String {
            let participants = pools.enumerated().map { index, pool in
                "<participant id=\"X\(index)\" name=\"\(pool.name)\""
                    + (pool.process.map { " processRef=\"\($0)\"" } ?? "") + "/>"
            }.joined()
            let processes = bodies.sorted { $0.key < $1.key }.map { id, body in
                let lanes = (lanes[id] ?? []).enumerated().map { index, lane in
                    "<lane id=\"\(id)L\(index)\" name=\"\(lane.name)\">"
                        + lane.nodes.map { "<flowNodeRef>\($0)</flowNodeRef>" }.joined() + "</lane>"
                }.joined()
                return "<process id=\"\(id)\">" + (lanes.isEmpty ? "" : "<laneSet id=\"\(id)S\">\(lanes)</laneSet>")
                    + "\(body)</process>"
            }.joined()
            return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">"
                + "<collaboration id=\"C\">\(participants)\(messages)</collaboration>\(processes)</definitions>"
        }
    }
}

/// An SOP written in a few lines: `Loket, Kabid: Memeriksa berkas [2 hari kerja] > 3 5`. Time and ways may be left out;
/// `[…]` without a way leads on below. A line `== Nama` begins another flow table.
struct SOPSketch {
    let sop: SOP

    init(_ text: String, id: String = "SOP-1") {
        var sop = SOP(id: id, number: id, title: "SOP \(id)", status: .inForce)
        var procedure: String?
        var number = 0
        for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) where !line.isEmpty {
            if line.hasPrefix("== ") {
                (procedure, number) = (String(line.dropFirst(3)), 0)
                continue
            }
            number += 1
            sop.steps.append(Self.step(line, number: number, procedure: procedure))
        }
        self.sop = sop
    }

    private static func step(_ line: Substring, number: Int, procedure: String?) -> SOPStep {
        let (who, rest) = cut(line, at: ": ")
        let (work, ways) = cut(rest ?? who, at: " > ")
        let (name, time) = cut(work, at: " [")
        var step = SOPStep(
            number: number, procedure: procedure, activity: String(name),
            performers: rest == nil ? [] : who.split(separator: ",").map { String($0.drop { $0 == " " }) },
            location: SourceLocation(path: "sops/uji.docx", line: number))
        step.standard.duration = time.flatMap { SOPDuration(written: String($0.dropLast())) }
        step.next = (ways ?? "").split(separator: " ").map { SOPStep.Jump(step: Int($0), label: nil) }
        if step.next.count > 1 { step.kind = .decision }
        return step
    }

    private static func cut(_ text: Substring, at mark: String) -> (Substring, Substring?) {
        guard let range = text.firstRange(of: mark) else { return (text, nil) }
        return (text[..<range.lowerBound], text[range.upperBound...])
    }
}

/// A map and the SOPs tied to it, compared.
struct Compared {
    let comparison: MapComparison
    let findings: [Finding]
    let model: ProcessMap

    init(_ map: MapSketch, _ sops: [SOP], activity: String? = nil, units: [Unit] = []) {
        let drawn = DossierMap(
            id: "M", code: nil, title: "Peta uji", kind: .crossFunctional, file: 0, location: SourceLocation())
        let dossier = Dossier(
            agency: Agency(id: "k", name: "K"), units: UnitTree(units), maps: [drawn], mapFiles: [map.file], sops: sops)
        let traces = sops.map {
            Trace(map: "M", sop: $0.id, basis: .confirmed, activity: activity, location: SourceLocation())
        }
        let set = CoverageSet(dossier, traces: traces, inForce: Set(sops.map(\.id)))
        comparison = set.comparisons.first ?? MapComparison(map: "")
        findings = set.findings
        model = map.file.map
    }

    init(_ map: String, _ sop: String) { self.init(MapSketch(map), [SOPSketch(sop).sop]) }

    /// The rules that speak, without their family.
    var rules: [String] { findings.map { String($0.rule.rawValue.dropFirst("trace/".count)) } }

    func basis(_ id: String) -> ActivityCover.Basis? {
        guard case .node(let node)? = model.element(withID: id) else { return nil }
        return comparison.activities[node]?.basis
    }
}
