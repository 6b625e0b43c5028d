import Findings
import XMLStreaming

extension MapFile {
    /// Puts together what a parse left behind.
    init(path: String, outcome: XMLOutcome, nearNamespace: String?, builder: consuming MapBuilder) {
        self.init(path: path, encoding: outcome.encoding)
        let verdict = ReadVerdict(outcome, root: builder.root)
        state = verdict.state
        problem = verdict.problem
        let location = SourceLocation(path: path, line: problem?.line, column: problem?.column)
        if let problem { findings.append(problem.finding(at: location)) }
        guard state != .refused else { return }
        let resolved = ResolvedMap(builder.finish())
        map = resolved.draft.map
        counts = resolved.counts
        exporter = map[resolved.draft.exporter]
        exporterVersion = map[resolved.draft.exporterVersion]
        if let nearNamespace { findings.append(NearNamespace.finding(nearNamespace, path: path)) }
        findings += DeclaredEntities.findings(outcome.entities, path: path)
        findings += TrailingBytes.findings(outcome, path: path)
        findings += ExternalEntities.findings(outcome, path: path)
        // Of a file that broke off, what is missing may stand in the part nobody can read.
        guard outcome.failure == nil else { return }
        if resolved.hasUndecidedPaths { findings.append(UndecidedPaths.finding(path: path)) }
        findings += ReadingRules.all.flatMap { $0.findings(in: resolved, path: path) }
    }
}

/// Whether a file counts as read, and why not.
struct ReadVerdict {
    var state: ReadState
    var problem: ReadProblem?

    init(_ outcome: XMLOutcome, root: RootElement?) {
        if let root, let problem = root.problem {
            self.init(state: .refused, problem: problem)
        } else if let failure = outcome.failure {
            let isKept = root != nil && failure.leavesReadablePart
            self.init(state: isKept ? .partlyRead : .refused, problem: failure.problem)
        } else if let breach = outcome.irregularities.first(where: { $0.kind != .externalEntity }) {
            self.init(state: .partlyRead, problem: breach.problem)
        } else {
            self.init(state: .read, problem: nil)
        }
    }

    private init(state: ReadState, problem: ReadProblem?) {
        self.state = state
        self.problem = problem
    }
}

extension XMLFailure {
    /// A file that broke by accident is kept up to the break; one that passes a limit or holds a bomb of entities is not what a
    /// tool writes, and nothing of it counts.
    fileprivate var leavesReadablePart: Bool {
        switch cause {
        case .truncated, .notWellFormed, .encoding, .cannotOpen, .compressed: true
        case .empty, .otherKind, .notXML, .entityExpansion, .limit: false
        }
    }
}

extension ReadProblem {
    /// The problem as a finding; its rule is named after its code: `notWellFormed` is `map/not-well-formed`.
    func finding(at location: SourceLocation) -> Finding {
        var name = ""
        var isAfterCapital = false
        for letter in code {
            if letter.isUppercase, !isAfterCapital { name += "-" }
            isAfterCapital = letter.isUppercase
            name += letter.lowercased()
        }
        return Finding(
            rule: RuleID(rawValue: "map/\(name)"), severity: .error, message: message, location: location)
    }
}
