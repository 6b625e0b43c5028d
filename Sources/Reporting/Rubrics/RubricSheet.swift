public import Findings
public import Rubric

/// What `rubric show` shows of one instrument: what it asks, what that weighs, and by whose word each of it is known.
/// The notice comes first in every form.
public struct RubricSheet {
    let instrument: Instrument
    let profile: Profile
    /// Whether what the profile leaves out is shown too, marked.
    let isWhole: Bool
    let wording: Wording
    let isStyled: Bool
    let weights: NodeWeights
    let counted: Set<String>

    /// - Parameters:
    ///   - instrument: what is shown.
    ///   - profile: whose weights are shown.
    ///   - isWhole: whether what the profile does not count is shown too, marked; else it is left out.
    ///   - language: of text and Markdown; JSON has both.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(
        _ instrument: Instrument, profile: Profile, isWhole: Bool, language: Language = .indonesian,
        isStyled: Bool = false
    ) {
        self.instrument = instrument
        self.profile = profile
        self.isWhole = isWhole
        wording = Wording(language: language)
        self.isStyled = isStyled
        weights = NodeWeights(of: instrument, in: profile)
        counted = Set(profile.nodes + profile.indicators)
    }

    /// One line of what is shown, with where it was read.
    struct Fact {
        var label: String?
        var text: String
        var source: Source?
    }

    /// A node or indicator, in the order of the tree.
    enum Row {
        case node(RubricNode, depth: Int)
        case indicator(Indicator, depth: Int)
    }

    /// The tree, from the root down.
    var rows: [Row] { rows(of: instrument.root, depth: 0) }

    private func rows(of node: RubricNode, depth: Int) -> [Row] {
        guard isWhole || counted.contains(node.id) else { return [] }
        let indicators = node.indicators.filter { isWhole || counted.contains($0) }.compactMap(instrument.indicator)
        return [.node(node, depth: depth)] + indicators.map { .indicator($0, depth: depth + 1) }
            + node.children.flatMap { rows(of: $0, depth: depth + 1) }
    }

    // MARK: - The instrument

    /// What it is, above the tree.
    var heading: [Fact] {
        var validity = wording.validity(instrument.validity)
        if instrument.validity.isKnownToYear { validity += " (\(wording(Catalogue.knownToYear)))" }
        if let successor = instrument.validity.replacedBy {
            validity += "; \(wording(Catalogue.replacedBy)) \(successor.citation)"
        }
        let profiles = instrument.profiles.map(wording.profile).joined(separator: ", ")
        return [
            Fact(text: "\(instrument.id) · \(wording(Catalogue.versionWord)) \(instrument.version)"),
            Fact(label: wording(Catalogue.basis), text: instrument.legalBasis.citation),
            Fact(label: wording(Catalogue.rubricLevel), text: wording(Catalogue.level(instrument.level))),
            Fact(label: wording(Catalogue.validity), text: validity, source: instrument.validity.source),
            Fact(label: wording(Catalogue.profilesLabel), text: profiles),
            Fact(label: wording(Catalogue.profileShown), text: "\(profile.id): \(wording(profile.title))"),
        ]
            + profile.assumptions.map { assumption in
                Fact(
                    label: wording(Catalogue.assumptionTitle),
                    text: "\(assumption.indicator), \(assumption.scale): \(wording(assumption.reason))")
            }
            + profile.exclusions.map { exclusion in
                Fact(label: wording(Catalogue.leftOutPart), text: "\(exclusion.part): \(wording(exclusion.reason))")
            }
            + [Fact(label: "SHA-256", text: instrument.sha256)]
    }

    /// Predicates and gates, below the tree.
    var bounds: [Fact] {
        let total = instrument.predicates.map { " (\(wording(Catalogue.outOf)) \(wording.plain($0.outOf)))" } ?? ""
        let predicates = (instrument.predicates?.list ?? []).map { predicate in
            Fact(
                label: wording(Catalogue.predicatesLabel) + total,
                text: "\(predicate.code), \(wording(predicate.title.value)): \(wording.bound(predicate.bound))",
                source: predicate.title.source)
        }
        return predicates
            + instrument.gates.map { gate in
                Fact(
                    label: wording(Catalogue.gatesLabel),
                    text: "\(wording(gate.title)): \(gate.needs.map(need).joined(separator: "; "))",
                    source: gate.source)
            }
    }

    private func need(_ need: Gate.Need) -> String {
        switch need {
        case .score(let node, let bound): "\(node) \(wording.bound(bound))"
        case .share(let nodes, let bound):
            "\(nodes.joined(separator: " + ")) \(wording(Catalogue.together)) \(wording.bound(bound))"
        case .shareOfEveryArea(let bound): "\(wording(Catalogue.everyArea)) \(wording.bound(bound))"
        }
    }

    /// Every source by its key.
    var sources: [Fact] {
        instrument.sources.map { Fact(label: $0.key, text: "\($0.text) (\(confidence($0)))") }
    }

    // MARK: - Nodes

    /// Its title, and its weight.
    private func facts(of node: RubricNode) -> (title: Fact, weight: Fact) {
        let title = Fact(
            text: "\(wording(node.title.value)) (\(node.id), \(wording(Catalogue.nodeKind(node.kind))))",
            source: node.title.source)
        guard let weight = weights.weight(of: node.id) else {
            return (title, Fact(text: wording(Catalogue.unknownWeight)))
        }
        var text = "\(wording(Catalogue.weight).lowercased()) \(wording.weight(weight.value))"
        if let share = node.share, weight.source == share.source {
            text += ", \(wording(Catalogue.share)) \(node.writtenShare ?? share.value.exact)"
        }
        return (title, Fact(text: text, source: weight.source))
    }

    /// Said of what the profile does not count.
    func mark(_ id: String) -> String { counted.contains(id) ? "" : " (\(wording(Catalogue.outsideProfile)))" }

    // MARK: - Sources

    /// `[kunci]`, to look up in the list of sources; what is from memory is marked plainly wherever it stands.
    func said(_ source: Source?) -> String {
        source.map { $0.confidence == .memory ? saidInFull($0) : " [\($0.key)]" } ?? ""
    }

    /// `[kunci, laman resmi]`, where no list of sources is shown beside.
    func saidInFull(_ source: Source?) -> String {
        source.map { " [\($0.key), \(confidence($0))]" } ?? ""
    }

    /// `Pengungkit (pengungkit, komponen) · bobot 60,00 [kunci]`: the source once, where it is the same for both.
    func line(of node: RubricNode) -> String {
        let (title, weight) = facts(of: node)
        let source = title.source == weight.source ? "" : said(title.source)
        return "\(title.text)\(source) · \(weight.text)\(said(weight.source))\(mark(node.id))"
    }

    private func confidence(_ source: Source) -> String {
        source.confidence == .memory ? wording(Catalogue.fromMemory) : wording(source.confidence.label)
    }
}

extension Wording {
    /// A weight as it is shown, and exactly where that differs: `0,67 (tepatnya 2/3)`.
    func weight(_ weight: Rational) -> String {
        let shown = weight.fixed(places: 2, mark: decimalMark)
        let point = weight.fixed(places: 2, mark: ".")
        guard Rational(exactly: point) != weight else { return shown }
        let decimal = weight.decimal(places: 6)
        let exact = Rational(exactly: decimal) == weight ? plain(weight) : weight.exact
        return "\(shown) (\(self(Catalogue.exactly)) \(exact))"
    }

    /// `> 80`, `≥ 0,6`
    func bound(_ bound: LowerBound) -> String { (bound.isOpen ? "> " : "≥ ") + plain(bound.value) }
}
