public import Findings
public import ProcessMaps

/// An SOP drafted from a map, in the form of PermenPANRB 35/2012: what the map says is filled in, what it cannot say is
/// empty and waits for people. Nothing of it is in force.
public struct DraftSOP: Sendable, Hashable {
    public var source: Source
    /// Without a code and without `SOP` before it; empty where the map has no name.
    public var title: String
    /// The code proposed for the SOP, below that of its map; `nil` for a map without one.
    public var code: ProcessCode?
    /// The agency and the unit, where a dossier says them.
    public var agency: String?
    public var unit: String?
    /// One column each, in the order they first act; empty names wait to be filled in. Never none.
    public var performers: [String]
    /// In the order of the table.
    public var steps: [DraftStep]
    /// What the reader of the draft has to know: how it was made, and what of the map is not in it.
    public var remarks: [LocalizedText]

    /// One performer makes it a technical SOP, more an administrative one.
    public var isTechnical: Bool { performers.count == 1 }

    /// Where it comes from.
    public struct Source: Sendable, Hashable {
        public var path: String
        /// The title of the map as written.
        public var map: String
        public var mapCode: ProcessCode?
        /// The ids of its processes.
        public var processes: [String]
        /// The sub-process whose inside is drafted; `nil` for a whole map.
        public var activity: String?

        public init(path: String, map: String, mapCode: ProcessCode?, processes: [String], activity: String?) {
            self.path = path
            self.map = map
            self.mapCode = mapCode
            self.processes = processes
            self.activity = activity
        }
    }

    public init(
        source: Source, title: String, code: ProcessCode?, agency: String?, unit: String?, performers: [String],
        steps: [DraftStep], remarks: [LocalizedText]
    ) {
        self.source = source
        self.title = title
        self.code = code
        self.agency = agency
        self.unit = unit
        self.performers = performers
        self.steps = steps
        self.remarks = remarks
    }
}

/// One row of the flow table.
public struct DraftStep: Sendable, Hashable {
    /// The id of the element of the map.
    public var element: String
    /// Empty where the map names nothing.
    public var activity: String
    /// Whether a way has to be chosen here (belah ketupat).
    public var isDecision: Bool
    /// Whether the procedure begins here.
    public var isStart: Bool
    /// Its position in `DraftSOP.performers`.
    public var performer: Int
    /// Kelengkapan and output: documents and messages of the map.
    public var inputs: [String]
    public var outputs: [String]
    /// Waktu, where a timer says it.
    public var duration: LocalizedText?
    /// Keterangan: waits, events, what sub-processes hold.
    public var notes: [LocalizedText]
    /// In the order of the table; a way that ends the procedure last. None where the map draws no flow for the step.
    public var next: [Way]

    /// A way on.
    public struct Way: Sendable, Hashable {
        /// A position in `DraftSOP.steps`; `nil` for the end of the procedure.
        public var step: Int?
        /// As the map writes it; empty for none.
        public var label: String

        public init(step: Int?, label: String) {
            self.step = step
            self.label = label
        }
    }

    public init(
        element: String, activity: String, isDecision: Bool, isStart: Bool, performer: Int, inputs: [String],
        outputs: [String], duration: LocalizedText?, notes: [LocalizedText], next: [Way]
    ) {
        self.element = element
        self.activity = activity
        self.isDecision = isDecision
        self.isStart = isStart
        self.performer = performer
        self.inputs = inputs
        self.outputs = outputs
        self.duration = duration
        self.notes = notes
        self.next = next
    }

    /// The procedure ends here, whatever happens.
    public var onlyEnds: Bool { !next.isEmpty && next.allSatisfy { $0.step == nil } }
    public var ends: Bool { next.contains { $0.step == nil } }
}

/// Why no draft was made.
public struct DraftError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// The map has no process of that id, and no sub-process of that id.
        case unknownProcess, unknownActivity
        /// The map holds no activity.
        case noActivity
        /// More steps than anybody writes into one SOP.
        case tooLarge
    }

    public var code: Code
    /// What was asked for.
    public var name: String
    /// What there is.
    public var known: [String]

    public init(_ code: Code, name: String = "", known: [String] = []) {
        self.code = code
        self.name = name
        self.known = known
    }

    public var message: LocalizedText {
        let list = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        return switch code {
        case .unknownProcess:
            LocalizedText(
                id: "Peta ini tidak memuat proses “\(name)”; yang ada: \(list).",
                en: "The map holds no process “\(name)”; there are: \(list).")
        case .unknownActivity:
            LocalizedText(
                id: "Peta ini tidak memuat sub-proses “\(name)” yang dapat dibuatkan SOP; yang ada: "
                    + (known.isEmpty ? "tidak ada." : "\(list)."),
                en: "The map holds no sub-process “\(name)” to draft an SOP from; there are: "
                    + (known.isEmpty ? "none." : "\(list)."))
        case .noActivity:
            LocalizedText(
                id: "Peta ini tidak memuat kegiatan, jadi tidak ada yang dapat disusun menjadi SOP.",
                en: "The map holds no activity, so there is nothing to draft an SOP from.")
        case .tooLarge:
            LocalizedText(
                id: "Peta ini memuat lebih dari \(SOPDrafter.mostSteps) langkah, terlalu banyak untuk satu SOP; "
                    + "pilih satu proses dengan --process atau satu sub-proses dengan --activity.",
                en: "The map holds more than \(SOPDrafter.mostSteps) steps, too many for one SOP; choose a process "
                    + "with --process or a sub-process with --activity.")
        }
    }
}
