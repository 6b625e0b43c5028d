internal import Findings
internal import Tracing

/// SOPs beside the map they are tied to.
extension Catalogue {
    static let differences = LocalizedText(id: "SOP dan peta berbeda", en: "Where SOP and map differ")
    static let contradicts = LocalizedText(id: "bertentangan", en: "contradicts")
    static let calledOtherwise = LocalizedText(id: "beda sebutan", en: "called otherwise")
    static let differencesInText = LocalizedText(
        id: "SOP yang bertentangan dengan petanya", en: "SOPs that contradict their map")
    static let mapsWithoutSOP = LocalizedText(id: "Peta tanpa SOP berlaku", en: "Maps without an SOP in force")
    static let outsideTasks = LocalizedText(id: "kegiatan pihak luar", en: "tasks of people outside the agency")
    static let stepsUnknown = LocalizedText(id: "langkah SOP tidak diketahui", en: "steps of the SOP not known")
    static let lacks = LocalizedText(id: "tanpa langkah SOP:", en: "no SOP step:")

    // MARK: Marks on a drawing
    static let orderMark = LocalizedText(
        id: "SOP membalik urutan alur ini", en: "The SOP reverses the order of this flow")
    static let orderLegend = LocalizedText(id: "Urutan dibalik di SOP", en: "Order reversed in the SOP")
    static let receiverMark = LocalizedText(
        id: "SOP menyerahkan ke sini, tanpa langkah penerima",
        en: "The SOP hands over to here, without a receiving step")
    static let receiverLegend = LocalizedText(id: "Serah-terima tanpa penerima", en: "Hand-off without a receiver")
    static let missingPerformerMark = LocalizedText(
        id: "Pelaksana ini tidak ada di SOP", en: "This performer is not in the SOP")
    static let missingPerformerLegend = LocalizedText(
        id: "Pelaksana tidak ada di SOP", en: "Performer not in the SOP")
    static let deadlineMark = LocalizedText(
        id: "Waktu di SOP melebihi tenggat ini", en: "The time of the SOP exceeds this deadline")
    static let deadlineLegend = LocalizedText(id: "Tenggat terlampaui di SOP", en: "Deadline exceeded in the SOP")

    // MARK: Sentences
    static func missing(_ performer: MissingPerformer) -> LocalizedText {
        let work = performer.activities.map(\.shownName).prefix(3).joined(separator: ", ")
        return LocalizedText(
            id: "Pelaksana “\(performer.name)” (\(work)) tidak ada di SOP",
            en: "The performer “\(performer.name)” (\(work)) is not in the SOP")
    }

    static func performer(_ match: PerformerMatch) -> LocalizedText? {
        switch match.kind {
        case .extra:
            LocalizedText(
                id: "Pelaksana SOP “\(match.column)” tidak ada di peta",
                en: "The performer “\(match.column)” of the SOP is not on the map")
        case .renamed, .renamedByWork:
            LocalizedText(
                id: "“\(match.performer ?? "")” disebut “\(match.column)” di SOP",
                en: "“\(match.performer ?? "")” is called “\(match.column)” in the SOP")
        case .same, .outsider: nil
        }
    }

    static func order(_ found: OrderContradiction) -> LocalizedText {
        let path = found.path.joined(separator: " → ")
        return LocalizedText(
            id: "Langkah \(found.first.number) “\(found.first.name)” mendahului langkah \(found.second.number) "
                + "“\(found.second.name)”; di peta sebaliknya: \(path)",
            en: "Step \(found.first.number) “\(found.first.name)” comes before step \(found.second.number) "
                + "“\(found.second.name)”; on the map it is the other way round: \(path)")
    }

    static func unreceived(_ handoff: UnreceivedHandoff) -> LocalizedText {
        LocalizedText(
            id:
                "Langkah \(handoff.step.number) “\(handoff.step.name)” menyerahkan kepada “\(handoff.receiver)”, yang tidak "
                + "punya langkah" + (handoff.hasNoStep ? "" : " sesudahnya"),
            en:
                "Step \(handoff.step.number) “\(handoff.step.name)” hands over to “\(handoff.receiver)”, who has no step"
                + (handoff.hasNoStep ? "" : " behind it"))
    }

    static func other(_ other: OtherPerformer) -> LocalizedText {
        let columns = other.columns.map { "“\($0)”" }.joined(separator: ", ")
        return LocalizedText(
            id: "Langkah \(other.step.number) “\(other.step.name)” dikerjakan \(columns), di peta "
                + "“\(other.activity.performer)”",
            en: "Step \(other.step.number) “\(other.step.name)” is done by \(columns), on the map by "
                + "“\(other.activity.performer)”")
    }

    static func late(_ late: LateStep) -> LocalizedText {
        let numbers = late.steps.map { String($0.number) }.joined(separator: ", ")
        return LocalizedText(
            id: "Waktu langkah \(numbers) (\(late.time.indonesian)) melebihi tenggat \(late.deadline.indonesian) untuk "
                + "“\(late.activity.shownName)” di peta",
            en:
                "The time of step \(numbers) (\(late.time.english)) exceeds the deadline of \(late.deadline.english) for "
                + "“\(late.activity.shownName)” on the map")
    }

    static func unrelated(_ matched: Int) -> LocalizedText {
        LocalizedText(
            id:
                "Hampir tidak ada langkah yang cocok dengan kegiatan peta (\(matched) cocok); selebihnya tidak dibandingkan",
            en: "Hardly any step matches an activity of the map (\(matched) do); nothing else was compared")
    }

    static func cut(_ cut: ComparisonCut) -> LocalizedText {
        switch cut {
        case .matching:
            LocalizedText(
                id: "Terlalu besar: kegiatan dan langkah tidak dicocokkan",
                en: "Too large: activities and steps were not matched")
        case .order:
            LocalizedText(
                id: "Terlalu besar: urutan sebagian langkah tidak dinilai",
                en: "Too large: the order of some steps was not judged")
        case .steps:
            LocalizedText(
                id: "Tabel langkah terlalu panjang: urutan sisanya tidak dinilai",
                en: "The table of steps is too long: the order of the rest was not judged")
        }
    }
}

extension ActivityReference {
    /// The name, else the id.
    fileprivate var shownName: String { name.isEmpty ? id : name }
}
