internal import Findings

/// The files and rows that belong to one thing, to find what the checks say of them.
struct FindingPlaces {
    private var files: Set<String> = []
    private var rows: Set<Row> = []

    /// Everything in this file is about it.
    mutating func add(file path: String?) {
        if let path { files.insert(path) }
    }

    /// Everything in this row is about it.
    mutating func add(row location: SourceLocation?) {
        guard let location, let path = location.path, let line = location.line else { return }
        rows.insert(Row(path: path, sheet: location.sheet, line: line))
    }

    /// The findings at these places, in the order of the result.
    func findings(in findings: [Finding]) -> [Finding] { findings.filter(holds) }

    func holds(_ finding: Finding) -> Bool {
        let place = finding.location
        guard let path = place.path else { return false }
        if files.contains(path) { return true }
        return place.line.map { rows.contains(Row(path: path, sheet: place.sheet, line: $0)) } ?? false
    }

    private struct Row: Hashable {
        var path: String
        var sheet: String?
        var line: Int
    }
}

extension Finding {
    /// Whether it compares the map or SOP `id` with something else, at whose place it stands: its sentence has the id
    /// as a word.
    func compares(_ id: String) -> Bool {
        guard rule.rawValue.hasPrefix("trace/") else { return false }
        let text = message.indonesian
        return text.ranges(of: id).contains { range in
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...].first
            return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber || $0 == "/" } ?? false }
        }
    }
}
