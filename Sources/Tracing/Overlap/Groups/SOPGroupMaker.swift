internal import Dossier
internal import Findings

/// Says of SOPs that belong together what there is to say.
struct SOPGroupMaker {
    private let dossier: Dossier
    private let asOf: CalendarDate
    private let reading: TitleReading
    private let lines: StepLines
    private let copied: Set<String>
    private let common: CommonWork
    private let unitPlaces: [String: Int]

    init(_ dossier: Dossier, asOf: CalendarDate, reading: TitleReading, lines: StepLines, copied: Set<String>) {
        self.dossier = dossier
        self.asOf = asOf
        self.reading = reading
        self.lines = lines
        self.copied = copied
        common = CommonWork(reading)
        unitPlaces = Dictionary(
            dossier.units.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The group of SOPs brought together by their titles; `nil` where not two units and more have one.
    ///
    /// - Parameters:
    ///   - positions: ascending.
    ///   - titleSimilarity: of two of them, in hundredths.
    /// - Returns: the group.
    func group(_ positions: [Int], titleSimilarity: (Int, Int) -> Int) -> SOPGroup? {
        group(.title, positions, titleSimilarity: titleSimilarity)
    }

    /// The group of SOPs brought together by their steps.
    func group(bySteps positions: [Int]) -> SOPGroup? {
        group(.steps, positions) { one, other in
            let (mine, theirs) = (things(of: one), things(of: other))
            return Hundredths.of(shared: mine.intersection(theirs).count, mine.count, theirs.count)
        }
    }

    /// Those that the first does not exclude: *surat masuk* may have the steps of *surat keluar*.
    func withoutContrasts(_ positions: [Int]) -> [Int] {
        guard let first = positions.first else { return [] }
        let sides = ContrastSides(reading.terms(of: dossier.sops[first].title), reading.words)
        return positions.filter { position in
            guard position != first else { return true }
            let other = ContrastSides(reading.terms(of: dossier.sops[position].title), reading.words)
            return TermContrasts.between(sides, other).isEmpty
        }
    }

    private func things(of position: Int) -> Set<String> {
        Set(reading.about(dossier.sops[position].title).objects)
    }

    // MARK: - Parts

    private func group(
        _ basis: SOPGroup.Basis, _ positions: [Int], titleSimilarity: (Int, Int) -> Int
    ) -> SOPGroup? {
        let owners = Set(positions.compactMap { dossier.sops[$0].unit.flatMap { unitPlaces[$0] } }).sorted()
        guard owners.count > 1 else { return nil }
        let units = owners.map { dossier.units.units[$0].id }
        let shared = positions.first { isShared($0, with: units) }
        let best = BestBase(positions, sops: dossier.sops, asOf: asOf, copied: copied) { $0 == shared }
        guard let best else { return nil }
        let base = best.position
        let members =
            [member(base, of: base, 100)]
            + positions.filter { $0 != base }.map { member($0, of: base, titleSimilarity($0, base)) }
        let likeness = members.map { basis == .title ? $0.titleSimilarity : $0.stepsSimilarity ?? 0 }
        let title = dossier.sops[base].title
        return SOPGroup(
            id: "\(basis.rawValue)/\(dossier.sops[base].id)", basis: basis, title: title, members: members,
            units: units, similarity: likeness.min() ?? 0, difference: difference(members),
            isCommon: common.includes(title, reading),
            action: .init(
                base: dossier.sops[base].id,
                appliesTo: units.count == dossier.units.units.count ? .everyUnit : .units(units),
                reasons: best.reasons, isShared: base == shared))
    }

    /// Whether an SOP holds for all these units already.
    private func isShared(_ position: Int, with units: [String]) -> Bool {
        let sop = dossier.sops[position]
        guard sop.scope != .owner else { return false }
        return units.allSatisfy { sop.covers($0, in: dossier.units) }
    }

    private func member(_ position: Int, of base: Int, _ titleSimilarity: Int) -> SOPGroup.Member {
        let (sop, other) = (dossier.sops[position], dossier.sops[base])
        var (added, missing): ([String], [String]) = ([], [])
        if sop.title != other.title {
            let (mine, theirs) = (bareWords(sop.title), bareWords(other.title))
            added = mine.filter { !theirs.contains($0) }
            missing = theirs.filter { !mine.contains($0) }
        }
        return SOPGroup.Member(
            sop: sop.id, title: sop.title, unit: sop.unit, standing: sop.standing(on: asOf),
            titleSimilarity: titleSimilarity, stepsSimilarity: lines.similarity(position, base), addedWords: added,
            missingWords: missing)
    }

    /// The words of a title as they are compared by their letters, without names of units; of an endless one the first.
    private func bareWords(_ title: String) -> [String] {
        Array(NameWords.of(NormalisedTitle(reading.withoutNames(title)).text).prefix(Self.shownWords))
    }

    private static let shownWords = 80

    private func difference(_ members: [SOPGroup.Member]) -> SOPGroup.Difference {
        let inTitle = members.contains { !$0.addedWords.isEmpty || !$0.missingWords.isEmpty }
        let steps = members.dropFirst().compactMap(\.stepsSimilarity)
        if steps.contains(where: { $0 < 100 }) { return inTitle ? .titleAndSteps : .steps }
        let areStepsKnown = steps.count == members.count - 1
        if inTitle { return areStepsKnown ? .title : .titleStepsUnknown }
        return areStepsKnown ? .same : .sameTitle
    }
}
