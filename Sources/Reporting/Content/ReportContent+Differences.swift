internal import Assessment
internal import Findings
internal import ProcessMaps
internal import Tracing

/// One thing in which an SOP and its map differ.
struct MapDifference {
    /// The number of the SOP; `nil` where it is said of all of them.
    var sop: String?
    var text: LocalizedText
    /// Whether the SOP contradicts its map; a performer under another name does not.
    var isContradiction: Bool
    /// What to mark in the drawing, and how.
    var marks: [DrawingMark] = []
}

extension ReportContent {
    /// Where the SOPs tied to a map differ from it, in words: performers, order, hand-offs, deadlines.
    func differences(of map: MapResult) -> [MapDifference] {
        guard let comparison = comparison(of: map) else { return [] }
        let missing = comparison.missingPerformers.map { performer in
            MapDifference(
                text: Catalogue.missing(performer), isContradiction: true,
                marks: [
                    DrawingMark(
                        element: Self.element(of: performer.performer), style: .absent,
                        note: Catalogue.missingPerformerMark, legend: Catalogue.missingPerformerLegend)
                ])
        }
        let cuts = comparison.cuts.map { MapDifference(text: Catalogue.cut($0), isContradiction: false) }
        return missing + comparison.sops.flatMap(differences) + cuts
    }

    /// The maps of the scope whose SOPs contradict them, in the order of their ids.
    var contradictedMaps: [(map: MapResult, differences: [MapDifference])] {
        scopeMaps.compactMap { map in
            let found = differences(of: map).filter(\.isContradiction)
            return found.isEmpty ? nil : (map, found)
        }
    }

    /// The sentence of a difference, with the SOP it is about.
    func sentence(of difference: MapDifference) -> String {
        let text = wording(difference.text)
        guard let id = difference.sop else { return "\(text)." }
        return "SOP \(sop(id)?.number ?? id): \(text)."
    }

    /// `langkah SOP tidak diketahui: 900/03/SOP/BPKAD/2024`; `nil` where all steps are known.
    func unknownSteps(of map: MapResult) -> String? {
        guard let sops = comparison(of: map)?.sopsWithoutSteps, !sops.isEmpty else { return nil }
        return "\(wording(Catalogue.stepsUnknown)): \(sops.joined(separator: ", "))"
    }

    private func comparison(of map: MapResult) -> MapComparison? {
        guard let position = index.comparisons[map.id] else { return nil }
        return result.coverage[position]
    }

    private func differences(of sop: SOPComparison) -> [MapDifference] {
        func said(_ text: LocalizedText, _ isContradiction: Bool = true, _ marks: [DrawingMark] = []) -> MapDifference {
            MapDifference(sop: sop.sop, text: text, isContradiction: isContradiction, marks: marks)
        }
        guard sop.isRelated else { return [said(Catalogue.unrelated(sop.matches.count))] }
        let order = sop.contradictions.map { found in
            said(
                Catalogue.order(found), true,
                found.elements.map {
                    DrawingMark(
                        element: $0, style: .attention, note: Catalogue.orderMark, legend: Catalogue.orderLegend)
                })
        }
        let unreceived = sop.unreceived.map { handoff in
            let elements = handoff.flow.map { [$0] } ?? handoff.awaited.map { .node($0.node) }
            return said(
                Catalogue.unreceived(handoff), true,
                elements.map {
                    DrawingMark(
                        element: $0, style: .attention, note: Catalogue.receiverMark, legend: Catalogue.receiverLegend)
                })
        }
        let late = sop.late.map { late in
            said(
                Catalogue.late(late), true,
                [
                    DrawingMark(
                        element: late.timer, style: .attention, note: Catalogue.deadlineMark,
                        legend: Catalogue.deadlineLegend)
                ])
        }
        let others = sop.otherPerformers.map { said(Catalogue.other($0)) }
        let performers = sop.performers.compactMap { match in
            Catalogue.performer(match).map { said($0, match.kind == .extra) }
        }
        return order + unreceived + others + late + performers
    }

    private static func element(of performer: Performer) -> ElementIndex {
        switch performer {
        case .lane(let lane): .lane(lane)
        case .pool(let pool): .pool(pool)
        }
    }
}
