public import Findings
public import ProcessMaps

extension MapInspection {
    /// A few lines on each file for a terminal.
    public static func text(_ files: [MapFile], language: Language = .indonesian) -> [UInt8] {
        let wording = Wording(language: language)
        let blocks = files.map { MapFileText(file: $0, wording: wording).lines.joined(separator: "\n") }
        return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
    }
}

private struct MapFileText {
    let file: MapFile
    let wording: Wording
    private let work: ProcessWork

    init(file: MapFile, wording: Wording) {
        self.file = file
        self.wording = wording
        work = ProcessWork(file.map)
    }

    var lines: [String] {
        var lines = ["\(file.path): \(wording(Catalogue.readState(file.state)))"]
        if let problem = file.problem {
            let line = problem.line.map { " (\(wording(Catalogue.line)) \($0))" } ?? ""
            lines.append("  \(wording(problem.message))\(line)")
        }
        guard file.state != .refused else { return lines.map(DisplayWidth.safe) }
        lines.append("  \(title)")
        lines.append("  \(counts)")
        for process in map.processes.indices { lines += self.lines(of: process) }
        return lines.map(DisplayWidth.safe)
    }

    private var map: ProcessMap { file.map }

    private var title: String {
        let title = MapNames.withoutCode(map[map.title], map.code?.text)
        let name = title.isEmpty ? wording(Catalogue.unnamed) : title
        let code = map.code.map { "\($0.text) " } ?? ""
        let level = map.level.map { ", \(wording(Catalogue.level).lowercased()) \($0)" } ?? ""
        return "\(code)\(name) (\(wording(Catalogue.mapKind(map.kind)))\(level))"
    }

    private var counts: String {
        let counts = file.counts
        return [
            "\(wording(Catalogue.processes)): \(counts[.process])",
            "\(wording(Catalogue.pools)): \(counts[.participant])",
            "\(wording(Catalogue.lanes)): \(counts[.lane])", "\(wording(Catalogue.tasks)): \(counts[.activitiesTotal])",
            "\(wording(Catalogue.gateways)): \(counts[.gatewaysTotal])",
            "\(wording(Catalogue.events)): \(counts[.eventsTotal])",
            "\(wording(Catalogue.handoffs)): \(map.handoffs.count)",
        ].joined(separator: ", ")
    }

    /// Who does how much in one process.
    private func lines(of process: Int) -> [String] {
        let performers = work.performers(of: process)
        guard !performers.isEmpty else { return [] }
        let name =
            map[map.processes[process].name].isEmpty ? map[map.processes[process].id] : map[map.processes[process].name]
        var counts: [Performer: Int] = [:]
        for node in work.activities(of: process) {
            if let performer = map.performer(of: node) { counts[performer, default: 0] += 1 }
        }
        // A file of one process has said its name already.
        let heading = map.processes.count == 1 && name == map[map.title] ? [] : ["  \(name)"]
        return heading
            + performers.map { performer in
                let called = map.name(of: performer).isEmpty ? wording(Catalogue.unnamed) : map.name(of: performer)
                return "    \(called): \(wording.amount(counts[performer] ?? 0, Catalogue.task))"
            }
    }
}
