internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// A thing that can be explained.
public struct NamedSubject: Sendable, Hashable {
    public var kind: SubjectKind
    public var id: String
    /// Its title or name; the place for what has none.
    public var name: String
}

/// Finds what a name that people typed may mean: first by exact id, then by what is as good as an id (case and blanks
/// folded, the code of a map, the number or code of an SOP), then by file, then by title. What an earlier way finds hides
/// what a later one would.
struct SubjectSearch {
    private let index: ResultIndex

    init(_ index: ResultIndex) { self.index = index }

    /// Everything `name` may mean by the first way that finds anything.
    func subjects(named name: String, kind: SubjectKind?) -> [NamedSubject] {
        let ways = [exact, folded, files, titles]
        for way in ways {
            let found = way(name).filter { kind == nil || $0.kind == kind }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// What may have been meant, the likeliest first.
    func nearest(to name: String, kind: SubjectKind?) -> [String] {
        var names: [String] = []
        let wants = { (one: SubjectKind) in kind == nil || kind == one }
        if wants(.indicator) { names += index.countedIDs }
        if wants(.map) { names += result.maps.map(\.id) }
        if wants(.sop) { names += result.sops.map(\.id) }
        if wants(.unit) { names += result.units.map(\.id) }
        if wants(.evidence) { names += result.evidence.map(\.id) }
        return names.nearest(to: name)
    }

    private var result: AssessmentResult { index.result }

    // MARK: The ways

    private func exact(_ name: String) -> [NamedSubject] {
        var found: [NamedSubject] = []
        if index.allIDs.contains(name) { found.append(part(name)) }
        if let map = index.map(name) { found.append(subject(map)) }
        if let sop = index.sop(name) { found.append(subject(sop)) }
        if let unit = index.units[name] { found.append(subject(unit)) }
        if let evidence = index.evidence(name) { found.append(subject(evidence)) }
        if let gap = index.gap(name) { found.append(subject(gap)) }
        return found
    }

    private func folded(_ name: String) -> [NamedSubject] {
        guard let key = ProcessCode(name)?.text else { return [] }
        let isSame = { (text: String?) in text.flatMap { ProcessCode($0) }?.text == key }
        var found = index.allIDs.filter(isSame).map(part)
        found += result.maps.filter { isSame($0.id) || isSame($0.code) }.map(subject)
        found += result.sops.indices.filter { position in
            let sop = result.sops[position]
            return isSame(sop.id) || isSame(sop.number) || ownCodes(position).contains(key)
        }.map { subject(result.sops[$0]) }
        found += result.units.filter { isSame($0.id) || isSame($0.name) }.map(subject)
        found += result.evidence.filter { isSame($0.id) }.map(subject)
        return found
    }

    /// A map by its BPMN file, an SOP by its document: the whole path, or its end from a slash on.
    private func files(_ name: String) -> [NamedSubject] {
        let wanted = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
        guard wanted.contains(".") else { return [] }
        let isIt = { (path: String?) in path == wanted || path?.hasSuffix("/\(wanted)") == true }
        return result.maps.filter { isIt(path(of: $0)) }.map(subject)
            + result.sops.indices.filter { isIt(index.record(ofSOP: $0)?.documentPath) }.map {
                subject(result.sops[$0])
            }
    }

    private func titles(_ name: String) -> [NamedSubject] {
        let wanted = NormalisedTitle(name)
        guard !wanted.isEmpty else { return [] }
        return result.maps.filter { NormalisedTitle($0.title) == wanted }.map(subject)
            + result.sops.filter { NormalisedTitle($0.title) == wanted }.map(subject)
    }

    /// The codes below a map's that are this SOP's own.
    private func ownCodes(_ position: Int) -> [String] {
        index.record(ofSOP: position)?.processCodes.filter(\.isSOP).map(\.text) ?? []
    }

    private func path(of map: MapResult) -> String? {
        map.file.flatMap { result.mapFiles.indices.contains($0) ? result.mapFiles[$0].path : nil }
    }

    // MARK: Names

    private func part(_ id: String) -> NamedSubject {
        let title = index.instrument.node(id)?.title.value ?? index.instrument.indicator(id)?.title.value
        return NamedSubject(kind: .indicator, id: id, name: title?.indonesian ?? id)
    }

    private func subject(_ map: MapResult) -> NamedSubject { NamedSubject(kind: .map, id: map.id, name: map.title) }

    private func subject(_ sop: SOPResult) -> NamedSubject { NamedSubject(kind: .sop, id: sop.id, name: sop.title) }

    private func subject(_ unit: Unit) -> NamedSubject { NamedSubject(kind: .unit, id: unit.id, name: unit.name) }

    private func subject(_ evidence: Evidence) -> NamedSubject {
        NamedSubject(
            kind: .evidence, id: evidence.id, name: evidence.description ?? evidence.location.description)
    }

    private func subject(_ gap: Gap) -> NamedSubject {
        NamedSubject(kind: .gap, id: gap.id, name: gap.subject.name)
    }
}
