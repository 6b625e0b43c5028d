import Dossier
import Findings
import Foundation
import ProcessMaps
import Testing

@testable import Tracing

/// SOPs made out of the maps of a corpus of real files, which lies beside the repository on some machines.
@Suite("SOPs made out of real maps")
struct CorpusCoverageTests {
    static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/corpus/open").resolvingSymlinksInPath()

    /// The maps with two and more activities, by path; larger ones would only cost time.
    static let maps: [MapFile] = {
        guard let paths = FileManager.default.enumerator(atPath: corpus.path)?.compactMap({ $0 as? String }) else {
            print("corpus: not on this machine; no SOP made")
            return []
        }
        return paths.filter { $0.hasSuffix(".bpmn") || $0.hasSuffix(".xml") }.sorted().compactMap { path in
            let full = corpus.appendingPathComponent(path).path
            guard let size = try? FileManager.default.attributesOfItem(atPath: full)[.size] as? Int, size < 1_000_000
            else { return nil }
            let file = MapReader().read(contentsOf: full, as: path)
            let activities = file.map.nodes.count { $0.kind.isActivity }
            return file.state == .read && (2...60).contains(activities) && file.map.nodes.count < 200 ? file : nil
        }
    }()

    /// An SOP whose steps are the activities of a map in this order.
    private static func sop(_ order: [Int], of model: ProcessMap) -> SOP {
        var sop = SOP(id: "S", number: "S", title: "SOP", status: .inForce)
        sop.steps = order.filter { model.nodes[$0].kind.isActivity }.enumerated().map { index, node in
            let performer = model.performerName(of: node)
            return SOPStep(
                number: index + 1, activity: model[model.nodes[node].name],
                performers: performer.isEmpty ? [] : [performer])
        }
        return sop
    }

    private static func compared(_ file: MapFile, _ sop: SOP) -> MapComparing {
        let words = MatchingWords.bundled
        let map = DossierMap(
            id: "M", code: nil, title: "M", kind: .crossFunctional, file: 0, location: SourceLocation())
        return MapComparing(
            map, file, tie: MapTies.Tie(wholeMap: [sop]),
            likeness: StepLikeness(weights: TermWeights([], words: words), words: words), units: FormerUnitNames())
    }

    @Test("an SOP that follows its map contradicts it nowhere")
    func faithful() {
        var (count, matched) = (0, 0)
        for (index, file) in Self.maps.enumerated() {
            var dice = Dice(UInt64(index + 1))
            let order = DrawnOrder(file.map)
            for _ in 0..<2 {
                let sop = Self.sop(order.order(&dice), of: file.map)
                let comparison = Self.compared(file, sop).comparison
                count += 1
                let found = comparison.sops[0]
                matched += found.matches.count
                #expect(found.contradictions.isEmpty, "\(file.path): \(found.contradictions.map(\.path))")
                #expect(found.unreceived.isEmpty && found.otherPerformers.isEmpty, "\(file.path)")
                #expect(found.performers.allSatisfy { $0.kind != .extra }, "\(file.path)")
                if sop.steps.allSatisfy(\.isWork) { #expect(comparison.missingPerformers.isEmpty, "\(file.path)") }
                #expect(comparison.cuts.isEmpty)
            }
        }
        print("corpus: \(count) SOPs made out of \(Self.maps.count) maps, \(matched) steps matched, none contradicts")
        #expect(Self.maps.isEmpty || matched > 0)
    }

    @Test("an SOP with two steps in each other's place contradicts its map")
    func swapped() {
        var (count, found) = (0, 0)
        for (index, file) in Self.maps.enumerated() {
            var dice = Dice(UInt64(index + 77))
            let drawn = DrawnOrder(file.map)
            let order = drawn.order(&dice).filter { file.map.nodes[$0].kind.isActivity }
            let faithful = Self.compared(file, Self.sop(order, of: file.map))
            guard let sop = faithful.compared.first, sop.comparison.isRelated else { continue }
            // Only steps whose names leave no doubt which activity they are.
            let sure = order.filter { node in
                sop.matching.chosen.contains { step, activity in
                    faithful.side.activities[activity].reference.node == node
                        && sop.matching.mayBe(step, faithful.side) == [activity]
                }
            }
            let pairs = sure.flatMap { first in
                let after = drawn.reached(from: first)
                return sure.filter { after.contains($0) && !drawn.reached(from: $0).contains(first) }
                    .filter { !Self.isNested(first, $0, file.map) }.map { (first, $0) }
            }
            guard !pairs.isEmpty else { continue }
            let (first, second) = pairs[dice.roll(pairs.count)]
            var swapped = order
            guard let one = order.firstIndex(of: first), let other = order.firstIndex(of: second) else { continue }
            swapped.swapAt(one, other)
            count += 1
            let comparison = Self.compared(file, Self.sop(swapped, of: file.map)).comparison
            if comparison.sops[0].contradictions.isEmpty {
                Issue.record("\(file.path): \(file.map.name(of: .node(first))) / \(file.map.name(of: .node(second)))")
            } else {
                found += 1
            }
        }
        print("corpus: \(found) of \(count) SOPs with two steps swapped are found to contradict their map")
        #expect(Self.maps.isEmpty || count > 0)
    }

    private static func isNested(_ left: Int, _ right: Int, _ model: ProcessMap) -> Bool {
        MapOrder(model).isNested(left, right)
    }
}
