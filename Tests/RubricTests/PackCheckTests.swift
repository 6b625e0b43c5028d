import Findings
import Testing

@testable import Rubric

@Suite("What is said of a pack")
struct PackCheckTests {
    /// A change to the good pack, what it must bring, and where.
    struct Change: CustomTestStringConvertible {
        var rule: RuleID
        var severity: Severity
        var file: String
        var from: String
        var to: String
        /// What stands in the line complained of, in the changed file unless another is named.
        var line: String
        var lineFile: String?
        var testDescription: String { "\(rule.rawValue): \(to.prefix(40))" }

        init(
            _ rule: RuleID, _ file: String, _ from: String, to: String, at line: String, in lineFile: String? = nil,
            as severity: Severity = .error
        ) {
            (self.rule, self.severity, self.file, self.from, self.to) = (rule, severity, file, from, to)
            (self.line, self.lineFile) = (line, lineFile)
        }
    }

    @Test("a good pack that uses every part of the format has nothing said of it")
    func good() throws {
        let reading = PackReading(try Fixtures.whole())
        #expect(reading.findings == [])
        #expect(reading.isUsable && reading.instrument != nil)
    }

    @Test(
        "each mistake is named with rule, severity, file and line",
        arguments: Self.words + Self.references + Self.numbers + Self.answering + Self.bounds + Self.idle)
    func mistake(_ change: Change) throws {
        let pack = try Fixtures.whole().changed(change.file, change.from, change.to)
        let reading = PackReading(pack)
        let finding = try #require(
            reading.findings.first { $0.rule == change.rule }, "\(reading.findings.map(\.rule.rawValue))")
        #expect(finding.severity == change.severity)
        #expect(reading.isUsable == (change.severity != .error))
        #expect(!finding.message.indonesian.isEmpty && !finding.message.english.isEmpty)
        let file = change.lineFile ?? change.file
        #expect(finding.location.path == "lengkap/\(file)")
        let text = try #require(pack.files.first { $0.path == file }).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let number = try #require(finding.location.line)
        #expect(lines[number - 1].contains(change.line))
    }

    @Test("an error keeps a pack from being scored by; a warning does not")
    func severity() throws {
        let bad = try Fixtures.whole().changed("kerja.yaml", "2/3", "0.66")
        let error = try #require(throws: RubricError.self) { try Instrument(bad) }
        #expect(error.findings.map(\.rule) == ["rubric/share-sum"])
        #expect(PackReading(bad).understood != nil)
        let warned = try Fixtures.whole().changed(
            "instrument.yaml", "  paket:", "  lain: {text: x, confidence: memory}\n  paket:")
        #expect(try Instrument(warned).id == "lengkap")
        #expect(PackReading(warned).findings.map(\.severity) == [.warning])
    }

    @Test("findings come in the order of files and lines")
    func order() throws {
        var pack = try Fixtures.whole().changed("layanan.yaml", "masuk, when", "msk, when")
        pack = try pack.changed("kerja.yaml", "number: a", "nummer: a")
        pack = try pack.changed("kerja.yaml", "base: lalu", "base: lama")
        let findings = PackReading(pack).findings
        #expect(
            findings.map(\.rule) == [
                "rubric/key-unknown", "rubric/input-unknown", "rubric/input-unused", "rubric/input-unknown",
            ])
        #expect(
            findings.map { $0.location.path?.split(separator: "/").last } == [
                "kerja.yaml", "kerja.yaml", "layanan.yaml", "layanan.yaml",
            ])
    }

    @Test(
        "a misspelled word comes with the one that was most likely meant",
        arguments: [
            ("kerja.yaml", "        criteria:\n          Ya", "        crietria:\n          Ya", "criteria"),
            ("instrument.yaml", "without:", "witout:", "without"),
            ("instrument.yaml", "parts: [kerja,", "parts: [kreja,", "kerja"),
            ("kerja.yaml", "realised: lalu - kini", "realised: lalu - kni", "kini"),
            ("layanan.yaml", "scale: persen", "scale: presen", "persen"),
            ("instrument.yaml", "nodes: {kerja:", "nodes: {kerj:", "kerja"),
            ("instrument.yaml", "weights: [set-baru]", "weights: [set-bru]", "set-baru"),
        ])
    func nearest(file: String, from: String, to: String, meant: String) throws {
        let findings = PackReading(try Fixtures.whole().changed(file, from, to)).findings
        #expect(findings.contains { $0.action?.indonesian.contains("maksudnya `\(meant)`") ?? false })
        #expect(findings.contains { $0.action?.english.contains("Did you mean `\(meant)`") ?? false })
    }

    @Test("a key nobody reads is found in every mapping of the format")
    func everyMapping() throws {
        let pack = try Fixtures.whole()
        // One key of each kind of mapping, with a stranger beside it.
        let places: [(file: String, before: String)] = [
            ("instrument.yaml", "level: agency"), ("instrument.yaml", "regulation: Aturan Contoh 1/2020,"),
            ("instrument.yaml", "knownTo: year,"), ("instrument.yaml", "text: \"Aturan Contoh 1/2020, Lampiran I\","),
            ("instrument.yaml", "{id: Instrumen contoh,"), ("instrument.yaml", "id: ya-tidak,"),
            ("instrument.yaml", "  id: akar"), ("instrument.yaml", "value: \"60\""), ("instrument.yaml", "- id: hasil"),
            ("instrument.yaml", "- id: set-baru"), ("instrument.yaml", "value: \"40\", source: aturan"),
            ("instrument.yaml", "- id: sebagian"), ("instrument.yaml", "part: kerja.sop.disiplin,"),
            ("instrument.yaml", "indicator: layanan.umum.survei,"), ("instrument.yaml", "outOf: \"100\""),
            ("instrument.yaml", "code: AA,"), ("instrument.yaml", "- id: ambang"), ("instrument.yaml", "node: akar,"),
            ("instrument.yaml", "unitShare: {value: \"1\", source: paket}"), ("instrument.yaml", "kind: penerapan,"),
            ("instrument.yaml", "intervals: 2"), ("instrument.yaml", "kind: sosialisasi,"),
            ("instrument.yaml", "days: {draft: 5, ratify: 2}"),
            ("kerja.yaml", "id: kerja\n"), ("kerja.yaml", "- id: kerja.sop\n"), ("kerja.yaml", "number: a"),
            ("kerja.yaml", "{id: a-d,"), ("kerja.yaml", "{id: Seluruhnya,"), ("kerja.yaml", "{id: lalu,"),
            ("kerja.yaml", "base: lalu"), ("kerja.yaml", "choice: A,"), ("kerja.yaml", "{id: sk,"),
            ("kerja.yaml", "same: [lain/kerja.peta]"),
        ]
        for (file, before) in places {
            let text = try #require(pack.files.first { $0.path == file }).text
            let changed = try pack.changed(file, before, Self.stranger(beside: before, in: text))
            let reading = PackReading(changed)
            #expect(reading.findings.map(\.rule) == ["rubric/key-unknown"], "\(before)")
            #expect(!reading.isUsable)
        }
        #expect(places.count >= PackShape.allCases.count)
    }

    /// `before` with a key beside it that the format does not have, in the style it is written in.
    private static func stranger(beside before: String, in text: String) -> String {
        if before.hasPrefix("{") { return "{qqqqqqqqq: 1, " + before.dropFirst() }
        if before.hasPrefix("value:") || before.hasSuffix(",") { return "qqqqqqqqq: 1, " + before }
        let line = text.split(separator: "\n").first { $0.contains(before.trimmingSuffix("\n")) } ?? ""
        let dash = line.contains("- ") ? 2 : 0
        let indent = line.prefix { $0 == " " }.count + dash
        return before.trimmingSuffix("\n") + "\n" + String(repeating: " ", count: indent) + "qqqqqqqqq: 1\n"
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
