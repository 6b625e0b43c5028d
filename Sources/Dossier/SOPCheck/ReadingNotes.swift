import Findings

extension SOPCollection {
    /// The registers and documents its SOPs come from.
    fileprivate var paths: Set<String> {
        Set(entries.flatMap { [$0.sop.location.path, $0.document?.path] }.compactMap { $0 } + documents.map(\.path))
    }

    /// The last day evidence shows an evaluation of an SOP, by its id.
    var evaluations: [String: CalendarDate] {
        var last: [String: CalendarDate] = [:]
        for piece in evidence where piece.kind == .evaluation {
            guard let date = piece.date, asOf.map({ date.earliest <= $0.latest }) ?? true else { continue }
            for case .sop(let id) in piece.subjects { last[id] = last[id].map { max($0, date) } ?? date }
        }
        return last
    }
}

/// What reading said of the files of the SOPs, handed out to the SOPs it is about.
struct ReadingNotes {
    private struct Place: Hashable {
        var path: String
        var line: Int
    }

    private let inputs: [InputFile]
    private var byRow: [Place: [Finding]] = [:]
    /// About files, by path.
    private var rest: [String: [Finding]] = [:]

    init(_ collection: SOPCollection) {
        let paths = collection.paths
        // A refused file may have held SOPs.
        inputs = collection.inputs.filter { paths.contains($0.path) || $0.state == .refused }
        let files = Set(inputs.map(\.path))
        let rows = Set(collection.entries.compactMap { Self.place($0.row?.location) })
        let documents = Set(collection.entries.compactMap(\.document?.path))
        for finding in collection.findings where !RuleFamily.sops.holds(finding.rule) {
            guard finding.location.path.map(files.contains) ?? false else { continue }
            let finding = finding.withoutPersonalData
            if let place = Self.place(finding.location), rows.contains(place) {
                byRow[place, default: []].append(finding)
            } else if let path = finding.location.path, !documents.contains(path) {
                // What reading says of a document stands in the document too.
                rest[path, default: []].append(finding)
            }
        }
    }

    /// What was said of the row and the document of an SOP. What was said of a row is handed out once.
    mutating func take(for entry: SOPEntry) -> [Finding] {
        let ofRow = Self.place(entry.row?.location).flatMap { byRow.removeValue(forKey: $0) } ?? []
        return ofRow + (entry.document?.findings ?? []).map(\.withoutPersonalData)
    }

    /// The files with something left to say, and those not read whole, in path order.
    func fileReports(by configuration: LintConfiguration) -> [LintReport] {
        let states = Dictionary(inputs.map { ($0.path, $0) }) { first, _ in first }
        let unread = inputs.filter { $0.state != .read }.map(\.path)
        return Set(Array(rest.keys) + unread).sorted { $0.precedesInBytes($1) }.compactMap { path in
            var report = LintReport(path: path, state: states[path]?.state ?? .read)
            let said = rest[path] ?? []
            if let problem = states[path]?.problem, report.state != .read {
                report.readProblem = Self.finding(of: problem, state: report.state, path: path, among: said)
            }
            if let problem = report.readProblem { report.findings.append(problem) }
            for finding in said where finding.message != report.readProblem?.message {
                report.add(finding, usual: finding.severity, by: configuration)
            }
            return report.findings.isEmpty && report.suppressed.isEmpty && report.state == .read ? nil : report
        }
    }

    /// Why a file was not read whole. A refused one is an error whatever rules are asked for: a file nobody checked must
    /// not pass for a clean one.
    private static func finding(
        of problem: ReadProblem, state: ReadState, path: String, among said: [Finding]
    ) -> Finding {
        let place = SourceLocation(path: path, line: problem.line, column: problem.column)
        var finding =
            said.first { $0.message == problem.message }
            ?? Finding(rule: "dossier/not-read", severity: .warning, message: problem.message, location: place)
        if state == .refused { finding.severity = .error }
        return finding.withoutPersonalData
    }

    private static func place(_ location: SourceLocation?) -> Place? {
        guard let location, let path = location.path, let line = location.line else { return nil }
        return Place(path: path, line: line)
    }
}
