public import Findings
public import Rubric

/// A rubric pack that was read, under the name people know it by: its id, or the folder they gave.
public struct ReadRubric: Sendable {
    public var name: String
    /// The paths of its files as findings name them.
    public var files: [String]
    public var reading: PackReading

    public init(name: String, files: [String], reading: PackReading) {
        self.name = name
        self.files = files
        self.reading = reading
    }
}

/// What `rubric list` shows: the packs there are, what they are for, and how they can be used.
public struct RubricListing {
    private let rubrics: [ReadRubric]
    private let wording: Wording
    private let isStyled: Bool

    /// - Parameters:
    ///   - rubrics: shown in their order; one that cannot be used is shown as such.
    ///   - language: of the text; JSON has both.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(_ rubrics: [ReadRubric], language: Language = .indonesian, isStyled: Bool = false) {
        self.rubrics = rubrics
        self.isStyled = isStyled
        wording = Wording(language: language)
    }

    // MARK: - Text

    private static let width = 100

    public func text() -> [UInt8] {
        var lines: [String] = []
        for rubric in rubrics {
            lines += rubric.reading.instrument.map(self.lines) ?? unusable(rubric)
            lines.append("")
        }
        lines.append(wording.amount(rubrics.count, Catalogue.rubricNoun) + ".")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private func lines(of instrument: Instrument) -> [String] {
        let heading = "\(instrument.id) (\(wording(Catalogue.versionWord)) \(instrument.version))"
        let facts = [
            wording(Catalogue.level(instrument.level)), wording.validity(instrument.validity),
            wording.parts(of: instrument),
        ]
        let profiles = instrument.profiles.map { wording.profile($0) }.joined(separator: ", ")
        return [TextStyle.strong.applied(to: DisplayWidth.safe(heading), isStyled)]
            + wrapped(wording(instrument.title)) + wrapped(facts.joined(separator: " · "))
            + wrapped("\(wording(Catalogue.profilesLabel)): \(profiles)")
    }

    private func unusable(_ rubric: ReadRubric) -> [String] {
        let errors = rubric.reading.findings.count { $0.severity == .error }
        let said =
            "\(wording(Catalogue.cannotBeUsed)): \(wording.amount(errors, Catalogue.error)); "
            + wording(Catalogue.seeCheck)
        return [TextStyle.strong.applied(to: DisplayWidth.safe(rubric.name), isStyled)]
            + wrapped(said).map { TextStyle.bad.applied(to: $0, isStyled) }
    }

    private func wrapped(_ text: String) -> [String] {
        TextLayout.wrap(DisplayWidth.safe(text), width: Self.width - 2).map { "  " + $0 }
    }

    // MARK: - JSON

    /// An array, in the order given: `[{"id","usable","errors","version","level","title","legalBasis","validity":
    /// {"from","until","knownTo","replacedBy"},"counts": {"components","areas","subAreas","indicators"},"profiles":
    /// [{"id","title","default","worksheet","indicators"}],"sha256"}]`. Of a pack that cannot be used everything behind
    /// `errors` is `null` or empty.
    public func json() -> [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.array(rubrics) { write($1, to: &$0) }
        json.newline()
        return json.bytes
    }

    private func write(_ rubric: ReadRubric, to json: inout JSONWriter) {
        let instrument = rubric.reading.instrument
        json.object { json in
            json.set("id", instrument?.id ?? rubric.name)
            json.set("usable", instrument != nil)
            json.set("errors", rubric.reading.findings.count { $0.severity == .error })
            json.set("version", instrument?.version)
            json.set("level", instrument?.level.rawValue)
            json.set("title", instrument?.title)
            json.set("legalBasis", instrument?.legalBasis.citation)
            json.optional("validity", instrument?.validity) { $0.validity($1) }
            json.optional("counts", instrument) { json, instrument in
                json.inline {
                    $0.object {
                        $0.set("components", instrument.count(of: .component))
                        $0.set("areas", instrument.count(of: .area))
                        $0.set("subAreas", instrument.count(of: .subArea))
                        $0.set("indicators", instrument.indicators.count)
                    }
                }
            }
            json.set("profiles", instrument?.profiles ?? []) { json, profile in
                json.object {
                    $0.set("id", profile.id)
                    $0.set("title", profile.title)
                    $0.set("default", profile.isDefault)
                    $0.set("worksheet", profile.isWorksheet)
                    $0.set("indicators", profile.indicators.count)
                }
            }
            json.set("sha256", instrument?.sha256)
        }
    }
}

extension Instrument {
    /// How many nodes of a kind it has.
    func count(of kind: RubricNode.Kind) -> Int { root.flattened.count { $0.kind == kind } }
}

extension Wording {
    /// `2020 sampai 2023`, `1 Mei 2020 sampai sekarang`.
    func validity(_ validity: Validity) -> String {
        let day = { (date: CalendarDate) in validity.isKnownToYear ? String(date.year) : self.date(date) }
        let until = validity.until.map(day) ?? self(Catalogue.untilNow)
        return "\(day(validity.from)) \(self(Catalogue.to)) \(until)"
    }

    /// `24 area, 75 subarea, 190 indikator`.
    func parts(of instrument: Instrument) -> String {
        [
            amount(instrument.count(of: .area), Catalogue.area),
            amount(instrument.count(of: .subArea), Catalogue.subArea),
            amount(instrument.indicators.count, Catalogue.indicatorNoun),
        ].joined(separator: ", ")
    }

    /// `predecessor-5 (bawaan)`.
    func profile(_ profile: Profile) -> String {
        let marks = [
            profile.isDefault ? self(Catalogue.usualProfile) : nil,
            profile.isWorksheet ? self(Catalogue.worksheetProfile) : nil,
        ].compactMap { $0 }
        return marks.isEmpty ? profile.id : "\(profile.id) (\(marks.joined(separator: ", ")))"
    }
}

extension JSONWriter {
    /// The days an instrument holds for.
    mutating func validity(_ validity: Validity) {
        object {
            $0.set("from", validity.from)
            $0.set("until", validity.until)
            $0.set("knownTo", validity.isKnownToYear ? "year" : "day")
            $0.set("replacedBy", validity.replacedBy?.citation)
            $0.optional("source", validity.source) { $0.source($1) }
        }
    }
}
