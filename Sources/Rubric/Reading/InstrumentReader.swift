internal import Findings

extension Instrument {
    /// Understands a pack.
    ///
    /// - Throws: `RubricError` with everything that is wrong in it, each with file and line.
    public init(_ pack: Pack) throws(RubricError) {
        var reader = InstrumentReader(pack: pack)
        guard let instrument = reader.read(), reader.findings.isEmpty else {
            throw RubricError(findings: reader.findings)
        }
        self = instrument
    }
}

/// Reads `instrument.yaml` and the area files it names.
struct InstrumentReader {
    let pack: Pack
    var findings: [Finding] = []
    var sources: [String: Source] = [:]
    var indicators: [Indicator] = []

    init(pack: Pack) { self.pack = pack }

    mutating func read() -> Instrument? {
        guard let top = open("instrument.yaml") else { return nil }
        readSources(of: top)
        let id = top.text("id", into: &findings)
        let version = top.text("version", into: &findings)
        let title = top.localized("title", into: &findings)
        let notice = top.localized("notice", into: &findings)
        let basis = top.required("legalBasis", into: &findings).flatMap { node in
            node.text("regulation", into: &findings).map {
                LegalBasis($0, part: node.optional("part")?.scalar(into: &findings))
            }
        }
        let validity = top.required("validity", into: &findings).flatMap { readValidity($0) }
        let scales = top.list("scales", into: &findings).compactMap { readScale($0) }
        let root = top.required("root", into: &findings).flatMap { readRoot($0) }
        let profiles = top.list("profiles", into: &findings).compactMap { readProfile($0) }
        let settings = top.required("settings", into: &findings).flatMap { readSettings($0) }
        guard let id, let version, let title, let notice, let basis, let validity, let root, let settings else {
            return nil
        }
        let instrument = Instrument(
            id: id, version: version, title: title, notice: notice, legalBasis: basis, validity: validity, root: root,
            scales: scales, indicators: indicators, profiles: profiles, settings: settings, sha256: pack.sha256)
        findings += instrument.problems(in: "\(pack.name)/instrument.yaml")
        return instrument
    }

    /// One file of the pack, parsed.
    mutating func open(_ path: String) -> PackNode? {
        let name = "\(pack.name)/\(path)"
        guard let file = pack.files.first(where: { $0.path == path }) else {
            findings.append(.pack("rubric/file-missing", Words.fileMissing(path), SourceLocation(path: name)))
            return nil
        }
        return PackNode.parse(file.text, file: name, into: &findings)
    }

    /// The source a field names; every fact must name one.
    mutating func source(of node: PackNode) -> Source? {
        guard let named = node.required("source", into: &findings), let key = named.scalar(into: &findings) else {
            return nil
        }
        if let source = sources[key] { return source }
        findings.append(.pack("rubric/source-unknown", Words.sourceUnknown(key), named.location))
        return nil
    }

    private mutating func readSources(of top: PackNode) {
        for (key, node) in top.pairs("sources", into: &findings) {
            guard let text = node.text("text", into: &findings),
                let named = node.required("confidence", into: &findings), let word = named.scalar(into: &findings)
            else { continue }
            guard let confidence = Confidence(rawValue: word) else {
                findings.append(.pack("rubric/confidence-unknown", Words.confidenceUnknown(word), named.location))
                continue
            }
            sources[key] = Source(key: key, text: text, confidence: confidence)
        }
    }

    private mutating func readValidity(_ node: PackNode) -> Validity? {
        guard let from = date("from", of: node, isRequired: true), let source = source(of: node) else { return nil }
        let replacedBy = node.optional("replacedBy")?.scalar(into: &findings).map { LegalBasis($0) }
        return Validity(
            from: from, until: date("until", of: node, isRequired: false),
            isKnownToYear: node.optional("knownTo")?.scalar(into: &findings) == "year", replacedBy: replacedBy,
            source: source)
    }

    private mutating func date(_ key: String, of node: PackNode, isRequired: Bool) -> CalendarDate? {
        let child = isRequired ? node.required(key, into: &findings) : node.optional(key)
        guard let child, let text = child.scalar(into: &findings) else { return nil }
        if let date = CalendarDate(iso: text) { return date }
        findings.append(.pack("rubric/not-a-date", Words.notADate(text), child.location))
        return nil
    }

    private mutating func readScale(_ node: PackNode) -> Scale? {
        let choices = node.pairs("choices", into: &findings).compactMap { code, value in
            value.rational(into: &findings).map { Choice(code: code.uppercased(), value: $0) }
        }
        guard let id = node.text("id", into: &findings), let source = source(of: node) else { return nil }
        return Scale(id: id, choices: choices, source: source)
    }

    private mutating func readProfile(_ node: PackNode) -> Profile? {
        let indicators = node.strings("indicators", into: &findings)
        var assumptions: [Assumption] = []
        if node.optional("assumptions") != nil {
            for item in node.list("assumptions", into: &findings) {
                guard let indicator = item.text("indicator", into: &findings),
                    let scale = item.text("scale", into: &findings),
                    let reason = item.localized("reason", into: &findings)
                else { continue }
                assumptions.append(Assumption(indicator: indicator, scale: scale, reason: reason))
            }
        }
        guard let id = node.text("id", into: &findings), let title = node.localized("title", into: &findings) else {
            return nil
        }
        let isDefault = node.optional("default")?.scalar(into: &findings) == "true"
        return Profile(id: id, title: title, isDefault: isDefault, indicators: indicators, assumptions: assumptions)
    }
}

private enum Words {
    static func fileMissing(_ path: String) -> LocalizedText {
        LocalizedText(id: "Berkas `\(path)` tidak ada dalam paket.", en: "The pack has no file `\(path)`.")
    }
    static func sourceUnknown(_ key: String) -> LocalizedText {
        LocalizedText(
            id: "Sumber `\(key)` tidak ada dalam daftar `sources`.", en: "No source `\(key)` stands in `sources`.")
    }
    static func confidenceUnknown(_ word: String) -> LocalizedText {
        let known = Confidence.allCases.map(\.rawValue).joined(separator: ", ")
        return LocalizedText(
            id: "Tingkat keyakinan `\(word)` tidak dikenal; yang dikenal: \(known).",
            en: "The confidence `\(word)` is not known; known are: \(known).")
    }
    static func notADate(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "`\(text)` bukan tanggal; tulis seperti 2020-05-04.", en: "`\(text)` is not a date; write 2020-05-04.")
    }
}
