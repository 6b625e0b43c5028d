internal import Findings
internal import Yams

extension Instrument {
    /// Understands a pack.
    ///
    /// - Throws: `RubricError` with everything that is wrong in it, each with file and line. Warnings and notes are
    ///   no reason: `PackReading` has them.
    public init(_ pack: Pack) throws(RubricError) {
        let reading = PackReading(pack)
        guard let instrument = reading.instrument else {
            throw RubricError(findings: reading.findings.filter { $0.severity == .error })
        }
        self = instrument
    }
}

/// Reads `instrument.yaml` and the area files it names.
struct InstrumentReader {
    let pack: Pack
    var findings: [Finding] = []
    var sources: [Source] = []
    var indicators: [Indicator] = []
    /// Where each thing stands.
    var places = PackPlaces()
    /// The keys of the sources that facts rest on.
    var usedSources: Set<String> = []
    /// Why the file of an area was not read: these come before everything else.
    var causes: [Finding] = []
    var unreadAreas = 0
    /// Nodes with an area below them that was not read.
    var incomplete: Set<String> = []

    init(pack: Pack) { self.pack = pack }

    mutating func read(checksParts: Bool = true) -> Instrument? {
        guard let top = open("instrument.yaml", as: .instrument) else { return nil }
        readSources(of: top)
        let id = top.text("id", into: &findings)
        let version = top.text("version", into: &findings)
        let level = top.optional("level").map {
            $0.word(as: AssessedLevel.self, rule: "rubric/level-unknown", into: &findings) ?? .agency
        }
        let title = top.localized("title", into: &findings)
        let notice = top.localized("notice", into: &findings)
        let basis = top.required("legalBasis", into: &findings).flatMap { node in
            node.text("regulation", into: &findings).map {
                LegalBasis($0, part: node.optional("part")?.scalar(into: &findings))
            }
        }
        let validity = top.required("validity", into: &findings).flatMap { readValidity($0) }
        let scales = top.list("scales", into: &findings).compactMap { readScale($0) }
        let root = top.required("root", into: &findings).flatMap { readNode($0, kind: .root, depth: 0) }
        let weightSets = top.optionalList("weights", into: &findings).compactMap { readWeightSet($0) }
        var profiles = top.list("profiles", into: &findings).compactMap { readProfile($0) }
        let predicates = top.optional("predicates").flatMap { readPredicates($0) }
        let gates = top.optionalList("gates", into: &findings).compactMap { readGate($0) }
        let settings = top.optional("settings").flatMap { readSettings($0) }
        guard let id, let version, let title, let notice, let basis, let validity, let root else { return nil }
        profiles = profiles.map { $0.resolved(in: root) }
        let instrument = Instrument(
            id: id, version: version, level: level ?? .agency, title: title, notice: notice, legalBasis: basis,
            validity: validity, sources: sources, root: root, scales: scales, indicators: indicators,
            weightSets: weightSets, profiles: profiles, predicates: predicates, gates: gates, settings: settings,
            sha256: pack.sha256)
        guard checksParts else { return instrument }
        let checked = CheckedPack(
            instrument: instrument, pack: pack, places: places, usedSources: usedSources, incomplete: incomplete,
            isWhole: unreadAreas == 0)
        findings += PackChecks.all.flatMap { $0.findings(in: checked) }
        return instrument
    }

    /// One file of the pack, parsed, with an error for each key nobody reads.
    mutating func open(_ path: String, as shape: PackShape) -> PackNode? {
        let name = "\(pack.name)/\(path)"
        guard let file = pack.files.first(where: { $0.path == path }) else {
            findings.append(.pack("rubric/file-missing", Words.fileMissing(path), SourceLocation(path: name)))
            return nil
        }
        guard let node = PackNode.parse(file.text, file: name, into: &findings) else { return nil }
        guard node.node.mapping != nil else {
            findings.append(.pack("rubric/not-a-mapping", Words.notAMapping, node.location))
            return nil
        }
        findings += node.unknownKeys(as: shape)
        return node
    }

    /// The source that holds for a field: the one it names, else the one named above it. Every fact must have one.
    mutating func source(of node: PackNode) -> Source? {
        let named = node.optional("source")
        guard let key = named.map({ $0.scalar(into: &findings) }) ?? node.inheritedSource else {
            findings.append(.pack("rubric/source-missing", Words.sourceMissing, node.location))
            return nil
        }
        usedSources.insert(key)
        if let source = sources.first(where: { $0.key == key }) { return source }
        findings.append(.pack("rubric/source-unknown", Words.sourceUnknown(key), (named ?? node).location))
        return nil
    }

    /// A text in both languages with its source.
    mutating func sourcedText(_ key: String, of node: PackNode) -> Sourced<LocalizedText>? {
        guard let child = node.required(key, into: &findings), let text = child.localized(into: &findings),
            let source = source(of: child)
        else { return nil }
        return Sourced(text, source: source)
    }

    /// `{value: …, source: …}`, or the number alone where a source is inherited.
    mutating func number(_ node: PackNode) -> Sourced<Rational>? {
        let written = node.node.scalar == nil ? node.required("value", into: &findings) : node
        guard let value = written?.rational(into: &findings), let source = source(of: node) else { return nil }
        return Sourced(value, source: source)
    }

    private mutating func readSources(of top: PackNode) {
        for (key, node) in top.pairs("sources", into: &findings) {
            guard let text = node.text("text", into: &findings),
                let confidence = node.word(
                    "confidence", as: Confidence.self, rule: "rubric/confidence-unknown", into: &findings)
            else { continue }
            places.note(.source, key, at: node.location)
            sources.append(Source(key: key, text: text, confidence: confidence))
        }
    }

    private mutating func readValidity(_ node: PackNode) -> Validity? {
        guard let from = date("from", of: node, isRequired: true), let source = source(of: node) else { return nil }
        places.note(.validity, at: node.location)
        let replacedBy = node.optional("replacedBy")?.scalar(into: &findings).map { LegalBasis($0) }
        return Validity(
            from: from, until: date("until", of: node, isRequired: false),
            isKnownToYear: node.word(known: "knownTo", ["day", "year"], into: &findings) == "year",
            replacedBy: replacedBy,
            source: source)
    }

    private mutating func date(_ key: String, of node: PackNode, isRequired: Bool) -> CalendarDate? {
        let child = isRequired ? node.required(key, into: &findings) : node.optional(key)
        guard let child, let text = child.scalar(into: &findings) else { return nil }
        if let date = CalendarDate(iso: text) { return date }
        findings.append(.pack("rubric/not-a-date", Words.notADate(text), child.location))
        return nil
    }
}

private enum Words {
    static let sourceMissing = LocalizedText(
        id: "Isian ini tidak menyebut `source`, dan tidak ada `source` di atasnya.",
        en: "This fact names no `source`, and nothing above it does.")

    static let notAMapping = LocalizedText(
        id: "Berkas ini harus berupa pasangan kunci dan nilai, seperti `id: …`.",
        en: "This file must be a mapping of keys and values, such as `id: …`.")

    static func fileMissing(_ path: String) -> LocalizedText {
        LocalizedText(id: "Berkas `\(path)` tidak ada dalam paket.", en: "The pack has no file `\(path)`.")
    }
    static func sourceUnknown(_ key: String) -> LocalizedText {
        LocalizedText(
            id: "Sumber `\(key)` tidak ada dalam daftar `sources`.", en: "No source `\(key)` stands in `sources`.")
    }
    static func notADate(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "`\(text)` bukan tanggal; tulis seperti 2020-05-04.", en: "`\(text)` is not a date; write 2020-05-04.")
    }
}
