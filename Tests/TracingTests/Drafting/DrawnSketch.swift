import ProcessMaps

/// A map in a few lines, one element each:
///
///     pool P Dinas Contoh            a pool with a process; what follows lies in it
///     lane Loket: s a g              a lane and the nodes in it
///     start s Berkas diterima        start, end, task, call, xor, and, timer, throw, sub
///     boundary t a P3D               a timer on the edge of a
///     task c @x                      inside the sub-process x
///     flow a b Ya                    a sequence flow with a name
///     message a c berkas             a message flow
///     input a Formulir               a data object into a; output out of it
enum DrawnSketch {
    static func map(_ sketch: String) -> ProcessMap {
        MapReader().read(bytes: Array(bpmn(sketch).utf8), as: "sketsa.bpmn").map
    }

    static func bpmn(_ sketch: String) -> String {
        var (pools, messages) = ("", "")
        var processes: [(id: String, name: String, lanes: String, body: String, data: String)] = []
        var inside: [String: String] = [:]
        var associations: [String: String] = [:]
        var events: [String: String] = [:]
        let lines = sketch.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }.filter {
            !$0.isEmpty
        }
        if !lines.contains(where: { $0[0] == "pool" }) { processes.append(("proses", "", "", "", "")) }
        for line in lines where line[0] == "input" || line[0] == "output" {
            let (node, name) = (line[1], line.dropFirst(2).joined(separator: " "))
            let isInput = line[0] == "input"
            let id = "data_\(node)_\(name.count)_\(isInput ? "i" : "o")"
            events[id] = "<dataObjectReference id=\"\(id)\" name=\"\(name)\"/>"
            associations[node, default: ""] +=
                isInput
                ? "<dataInputAssociation><sourceRef>\(id)</sourceRef></dataInputAssociation>"
                : "<dataOutputAssociation><targetRef>\(id)</targetRef></dataOutputAssociation>"
        }
        for line in lines {
            let name = line.dropFirst(2).filter { !$0.hasPrefix("@") }.joined(separator: " ")
            let last = processes.count - 1
            switch line[0] {
            case "pool":
                pools += "<participant id=\"\(line[1])\" name=\"\(name)\" processRef=\"proses_\(line[1])\"/>"
                processes.append(("proses_\(line[1])", name, "", "", ""))
            case "box": pools += "<participant id=\"\(line[1])\" name=\"\(name)\"/>"
            case "lane":
                let (title, members) = (line.dropFirst().joined(separator: " ").split(separator: ":"))
                    .reduce(into: ("", "")) { parts, piece in
                        if parts.0.isEmpty { parts.0 = String(piece) } else { parts.1 = String(piece) }
                    }
                let references = members.split(separator: " ").map { "<flowNodeRef>\($0)</flowNodeRef>" }.joined()
                processes[last].lanes +=
                    "<lane id=\"lane_\(title.count)_\(processes[last].lanes.count)\" name=\"\(title)\">\(references)</lane>"
            case "flow":
                let label = line.dropFirst(3).filter { !$0.hasPrefix("@") }.joined(separator: " ")
                let flow =
                    "<sequenceFlow id=\"f_\(line[1])_\(line[2])\" name=\"\(label)\" sourceRef=\"\(line[1])\" targetRef=\"\(line[2])\"/>"
                add(flow, line, &processes[last].body, &inside)
            case "message":
                let label = line.dropFirst(3).joined(separator: " ")
                messages +=
                    "<messageFlow id=\"m_\(line[1])_\(line[2])\" name=\"\(label)\" sourceRef=\"\(line[1])\" targetRef=\"\(line[2])\"/>"
            case "input", "output": break
            case "boundary":
                let timer = "<timerEventDefinition><timeDuration>\(line[3])</timeDuration></timerEventDefinition>"
                add(
                    "<boundaryEvent id=\"\(line[1])\" attachedToRef=\"\(line[2])\">\(timer)</boundaryEvent>", line,
                    &processes[last].body, &inside)
            default:
                let content = associations[line[1]] ?? ""
                add(element(line[0], line[1], name, content, inside), line, &processes[last].body, &inside)
            }
        }
        let data = events.keys.sorted().compactMap { events[$0] }.joined()
        let bodies = processes.enumerated().map { index, process in
            let lanes = process.lanes.isEmpty ? "" : "<laneSet id=\"set_\(process.id)\">\(process.lanes)</laneSet>"
            return
                "<process id=\"\(process.id)\" name=\"\(process.name)\">\(lanes)\(process.body)\(index == 0 ? data : "")</process>"
        }.joined()
        let collaboration =
            pools.isEmpty
            ? ""
            : "<collaboration id=\"k\" name=\"KTC-01.01.CFM.01 SOP Layanan Contoh\">\(pools)\(messages)</collaboration>"
        return
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"sketsa\">\(collaboration)\(bodies)</definitions>"
    }

    /// Into the body, or into the sub-process that `@x` names, which has to stand further below.
    private static func add(_ markup: String, _ line: [String], _ body: inout String, _ inside: inout [String: String])
    {
        if let around = line.first(where: { $0.hasPrefix("@") }) {
            inside[String(around.dropFirst()), default: ""] += markup
        } else {
            body += markup
        }
    }

    private static func element(
        _ kind: String, _ id: String, _ name: String, _ content: String, _ inside: [String: String]
    ) -> String {
        let tags = [
            "start": "startEvent", "end": "endEvent", "task": "task", "call": "callActivity", "xor": "exclusiveGateway",
            "and": "parallelGateway", "throw": "intermediateThrowEvent", "sub": "subProcess",
            "timer": "intermediateCatchEvent",
        ]
        let tag = tags[kind] ?? kind
        guard kind != "timer" else {
            let timer = "<timerEventDefinition><timeDuration>\(name)</timeDuration></timerEventDefinition>"
            return "<\(tag) id=\"\(id)\">\(timer)</\(tag)>"
        }
        return "<\(tag) id=\"\(id)\" name=\"\(name)\">\(content)\(inside[id] ?? "")</\(tag)>"
    }
}
