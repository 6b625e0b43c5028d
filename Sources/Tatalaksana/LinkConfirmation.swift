public import Dossier
public import Findings
internal import Foundation
internal import ProcessMaps
internal import Tracing

/// Links that somebody confirms, and the `links.yaml` that comes of it.
public struct LinkConfirmation: Sendable {
    /// The links that are new.
    public var added: [ConfirmedLink]
    /// Those that `links.yaml` holds already, or that were named twice.
    public var known: [ConfirmedLink]
    /// Where the SOPs of the links stand that are not in force on the as-of date, by id: their links count later.
    public var notInForce: [String: SOPStanding] = [:]
    /// The file the links go into.
    public var path: String
    private let bytes: [UInt8]?

    /// One link as it was asked for.
    public struct Wish: Sendable, Hashable {
        public var sop: String
        public var map: String
        public var activity: String?
        public var reason: String?

        public init(sop: String, map: String, activity: String? = nil, reason: String? = nil) {
            self.sop = sop
            self.map = map
            self.activity = activity
            self.reason = reason
        }
    }

    /// Which links.
    public enum Choice: Sendable {
        /// These, by the number or id of the SOP and the code or id of the map.
        case these([Wish])
        /// Every suggestion of at least so many hundredths, of one unit or of all.
        case suggested(minimum: Int, unit: String?)
    }

    /// Works out what would be written; nothing is, before `write`.
    ///
    /// - Parameters:
    ///   - choice: the links.
    ///   - folder: the dossier.
    ///   - by: who confirms.
    ///   - on: the day; `nil` for the as-of date of the dossier, for the tool asks no clock.
    ///   - reason: why; `nil` for that of the suggestion, where it is one.
    /// - Throws: `DossierError`, `LinksTextError`, `UnknownLinkEnd`, and `ReportError` for an unknown unit.
    public init(
        _ choice: Choice, into folder: String, by: String? = nil, on: CalendarDate? = nil, reason: String? = nil
    ) throws {
        let dossier = try DossierReader().read(folder)
        let wishes = try Self.wishes(choice, in: dossier)
        let ends = LinkEnds(dossier)
        let lacksReason = reason == nil && wishes.contains { $0.reason == nil }
        let suggested = lacksReason ? Self.reasonsOfSuggestions(in: dossier) : [:]
        var (added, known): ([ConfirmedLink], [ConfirmedLink]) = ([], [])
        let confirmed = Self.confirmed(in: dossier)
        var seen = Set(confirmed.keys)
        for wish in wishes {
            let (sop, map) = try (ends.sop(wish.sop), ends.map(wish.map))
            let activity = try wish.activity.map { try ends.activity($0, of: map) }
            let link = ConfirmedLink(
                map: map.id, sop: sop.id, activity: activity, by: by, on: on ?? dossier.asOf,
                reason: reason ?? wish.reason ?? suggested[Tie(map: map.id, sop: sop.id, activity: activity)])
            let tie = Tie(map: map.id, sop: sop.id, activity: activity)
            if seen.insert(tie).inserted {
                added.append(link)
            } else {
                known.append(confirmed[tie] ?? link)
            }
            if let asOf = dossier.asOf, sop.standing(on: asOf) != .inForce {
                notInForce[sop.id] = sop.standing(on: asOf)
            }
        }
        (self.added, self.known) = (added, known)
        let files = dossier.inputs.map(\.path).filter {
            ["links.yaml", "links.yml"].contains($0.split(separator: "/").last.map(String.init))
        }
        let name = files.first { !$0.contains("/") } ?? files.first ?? "links.yaml"
        path = "\(folder)/\(name)"
        let text = try LinksText(try Self.contents(of: path), path: name)
        bytes = added.isEmpty ? nil : try text.adding(added)
    }

    /// Writes the links, whole or not at all; nothing where nothing is new.
    ///
    /// - Throws: `OutputError`.
    public func write() throws(OutputError) {
        guard let bytes else { return }
        try OutputFile.write(bytes, to: path)
    }

    private struct Tie: Hashable {
        var map: String
        var sop: String
        var activity: String?
    }

    /// What the links of the dossier tie, and by which of them.
    private static func confirmed(in dossier: Dossier) -> [Tie: ConfirmedLink] {
        let links = Dictionary(dossier.links.map { ($0.location, $0) }, uniquingKeysWith: { first, _ in first })
        let ties = TraceSet.written(in: dossier).filter { $0.basis == .confirmed }.compactMap { trace in
            links[trace.location].map { (Tie(map: trace.map, sop: trace.sop, activity: trace.activity), $0) }
        }
        return Dictionary(ties, uniquingKeysWith: { first, _ in first })
    }

    private static func wishes(_ choice: Choice, in dossier: Dossier) throws -> [Wish] {
        switch choice {
        case .these(let wishes): return wishes
        case .suggested(let minimum, let unit):
            let all = LinkSuggestions(dossier, ties: TraceSet(dossier).traces, minimum: minimum).suggestions
            let chosen = try unit.map { try LinkSuggestionList.chosen(all, of: $0, in: dossier) } ?? all
            return chosen.map { suggestion in
                Wish(
                    sop: suggestion.sop, map: suggestion.map, activity: suggestion.activity,
                    reason: reason(of: suggestion))
            }
        }
    }

    /// Why a tie is suggested, of those that are worth a look.
    private static func reasonsOfSuggestions(in dossier: Dossier) -> [Tie: String] {
        let found = LinkSuggestions(dossier, ties: TraceSet(dossier).traces).suggestions
        return Dictionary(
            found.map { (Tie(map: $0.map, sop: $0.sop, activity: $0.activity), reason(of: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func reason(of suggestion: LinkSuggestion) -> String {
        "Usulan (keyakinan \(suggestion.confidenceText(.indonesian))): \(suggestion.reason.indonesian)"
    }

    private static func contents(of path: String) throws(LinksTextError) -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else { throw LinksTextError(path: path, line: nil) }
        return Array(data)
    }
}

/// The SOPs and maps of a dossier as people name them.
private struct LinkEnds {
    private let dossier: Dossier
    private let maps: [String: DossierMap]

    init(_ dossier: Dossier) {
        self.dossier = dossier
        maps = Dictionary(
            dossier.maps.map { ($0.id, $0) } + dossier.maps.compactMap { map in map.code.map { ($0.text, map) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func folded(_ text: String) -> String { ProcessCode(text)?.text ?? text }

    func sop(_ name: String) throws(UnknownLinkEnd) -> SOP {
        let numbered = dossier.sops.filter { $0.number.map(Self.folded) == Self.folded(name) }
        if let exact = dossier.sops.first(where: { $0.id == name }) { return exact }
        guard numbered.count < 2 else {
            throw UnknownLinkEnd(end: .sop, name: name, nearest: numbered.map(\.id), isAmbiguous: true)
        }
        if let sop = numbered.first { return sop }
        throw UnknownLinkEnd(end: .sop, name: name, nearest: dossier.sops.map(\.id).nearest(to: name))
    }

    func map(_ name: String) throws(UnknownLinkEnd) -> DossierMap {
        if let map = maps[name] ?? maps[Self.folded(name)] { return map }
        throw UnknownLinkEnd(end: .map, name: name, nearest: dossier.maps.map(\.id).nearest(to: name))
    }

    func activity(_ name: String, of map: DossierMap) throws(UnknownLinkEnd) -> String {
        let file = map.file.flatMap { dossier.mapFiles.indices.contains($0) ? dossier.mapFiles[$0].map : nil }
        let ids = file.map { model in model.nodes.filter { $0.kind.isActivity }.map { model[$0.id] } } ?? []
        if ids.contains(name) { return name }
        throw UnknownLinkEnd(end: .activity, name: name, nearest: ids.nearest(to: name))
    }
}

/// An SOP, map or activity that a link names and the dossier does not have, or has several of.
public struct UnknownLinkEnd: Error, Sendable, Hashable {
    public enum End: String, Sendable, Hashable {
        case sop, map, activity
    }

    public var end: End
    public var name: String
    /// Those that may have been meant.
    public var nearest: [String]
    public var isAmbiguous = false

    public var message: LocalizedText {
        let list = nearest.joined(separator: ", ")
        if isAmbiguous {
            return LocalizedText(
                id: "Ada beberapa SOP bernomor “\(name)”; sebut salah satu: \(list).",
                en: "Several SOPs have the number “\(name)”; name one of them: \(list).")
        }
        let (meant, en) = list.isEmpty ? ("", "") : (" Maksudnya \(list)?", " Did you mean \(list)?")
        switch end {
        case .sop:
            return LocalizedText(id: "Tidak ada SOP “\(name)”.\(meant)", en: "There is no SOP “\(name)”.\(en)")
        case .map:
            return LocalizedText(id: "Tidak ada peta “\(name)”.\(meant)", en: "There is no map “\(name)”.\(en)")
        case .activity:
            return LocalizedText(
                id: "Peta itu tidak punya kegiatan “\(name)”.\(meant)", en: "That map has no activity “\(name)”.\(en)")
        }
    }
}
