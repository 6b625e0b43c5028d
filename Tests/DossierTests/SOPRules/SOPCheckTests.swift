import Findings
import Foundation
import Testing

@testable import Dossier

@Suite("Checking a set of SOPs")
struct SOPCheckTests {
    @Test("without an as-of date what needs one is said not to be checked, and counts for no principle")
    func noAsOf() {
        let result = SOPCheck().check(SOPExample.collection([.sound], asOf: nil))
        #expect(result.notChecked.map(\.rule) == ["sop/effective-in-future", "sop/review-overdue"])
        #expect(result.notChecked.allSatisfy { $0.reason.english.contains("as-of") })
        #expect(SOPCheck().check(SOPExample.collection([.sound])).notChecked.isEmpty)
    }

    @Test(
        "evidence of an evaluation puts a review off; what is dated after the as-of date does not",
        arguments: [true, false])
    func evaluation(isInTime: Bool) {
        var example = SOPExample.sound
        example.sop.effective = CalendarDate(year: 2024, month: 1, day: 1)
        let date = CalendarDate(year: isInTime ? 2026 : 2027, month: 1, day: 1)
        let evidence = Evidence(
            id: "B-1", subjectText: "470/01/2026", subjects: [.sop(example.sop.id)], kind: .evaluation, date: date)
        let found = SOPExample.findings("sop/review-overdue", [example], evidence: [evidence])
        #expect(found.isEmpty == isInTime)
    }

    @Test("limits are settings: an SOP is too long, entangled or overdue by the office's own measure")
    func thresholds() {
        let strict = SOPThresholds(steps: 3, performers: 1, returns: 0, reviewMonths: 1)
        for (rule, count) in [("sop/too-long", 2), ("sop/too-entangled", 1), ("sop/review-overdue", 1)]
            as [(RuleID, Int)]
        {
            #expect(SOPExample.findings(rule, [.sound]).isEmpty)
            #expect(SOPExample.findings(rule, [.sound], thresholds: strict).count == count)
        }
    }

    @Test("two SOPs of a unit are alike from the share of activities that is set")
    func similarity() {
        var (one, other) = (SOPExample.sound, SOPExample.sound)
        one.setSteps((1...5).map { SOPExample.step($0, "Kegiatan \($0)") })
        other.setSteps((2...6).map { SOPExample.step($0, "kegiatan  \($0)") })
        (other.sop.id, other.sop.title) = ("lain", "Penerbitan KIA")
        let alike = {
            SOPExample.findings("sop/same-activity", [one, other], thresholds: SOPThresholds(similarity: $0))
        }
        #expect(alike(80).count == 2)
        #expect(alike(80)[0].message.english.contains("80% of the activities"))
        #expect(alike(81).isEmpty)
    }

    @Test("a unit whose SOPs all do the same is checked in a time that grows with their number")
    func many() {
        let base = SOPExample.sound.entry
        let entries = (0..<4_000).map { number in
            var entry = base
            entry.sop.id = "\(number)"
            return entry
        }
        let clock = ContinuousClock()
        let some = clock.measure { _ = SOPLikeness(Array(entries.prefix(1_000)), threshold: 80) }
        let all = clock.measure { _ = SOPLikeness(entries, threshold: 80) }
        #expect(all < some * 16 + .seconds(1))
        #expect(SOPLikeness(entries, threshold: 80).matches(of: entries[7].sop).count == 2 * SOPLikeness.shown)
    }

    @Test("what is revoked or superseded is not mended", arguments: [SOPStatus.revoked, .superseded])
    func withdrawn(status: SOPStatus) {
        var example = SOPExample.blankDraft
        example.sop.status = status
        #expect(SOPCheck().check(SOPExample.collection([example])).sops[0].report.findings.isEmpty)
    }

    @Test("rules are switched off with a reason, weighed otherwise, and asked for alone")
    func configured() {
        var check = SOPCheck()
        check.configuration.settings = [
            "sop/created-missing": .off(reason: "register lama"), "sop/number-missing": .on(.error, reason: nil),
        ]
        let report = check.check(SOPExample.collection([.blankDraft])).sops[0].report
        #expect(report.suppressed.map(\.finding.rule) == ["sop/created-missing"])
        #expect(report.suppressed.map(\.reason) == ["register lama"])
        #expect(report.findings.first { $0.rule == "sop/number-missing" }?.severity == .error)
        check.configuration.only = ["sop/effective-missing"]
        let only = check.check(SOPExample.collection([.blankDraft])).sops[0].report
        #expect(only.findings.map(\.rule) == ["sop/effective-missing"])
    }

    @Test("the case says how much a finding weighs where the rule tells cases apart")
    func severities() {
        var example = SOPExample.sound
        example.row?[.effective] = nil
        example.sop.effective = nil
        #expect(SOPExample.findings("sop/effective-missing", [example]).map(\.severity) == [.error])
        example.sop.status = .unknown
        #expect(SOPExample.findings("sop/effective-missing", [example]).map(\.severity) == [.warning])
    }

    @Test("each principle says which rules serve it, how many SOPs were looked at, and how many fall short")
    func principles() throws {
        var registered = SOPExample.sound
        registered.document = nil
        registered.setSteps([])
        var spoiled = SOPExample.sound
        spoiled.sop.id = "lain"
        spoiled.sop.unit = "dinkes"
        spoiled.change(2) { $0.standard.duration = nil }
        let result = SOPCheck().check(SOPExample.collection([registered, spoiled]))
        #expect(result.principles.map(\.principle) == SOPPrinciple.allCases)
        let measurable = try #require(result.principles.first { $0.principle == .measurable })
        #expect(measurable.rules.contains("sop/step-time-unreadable"))
        #expect((measurable.checked, measurable.withFindings) == (1, 1))
        let clear = try #require(result.principles.first { $0.principle == .easyAndClear })
        #expect((clear.checked, clear.withFindings) == (1, 0))
        let committed = try #require(result.principles.first { $0.principle == .committed })
        #expect(committed.rules.isEmpty && committed.checked == 0)
    }

    @Test("every principle has its names, its phase, and a sentence on what only people can judge")
    func principleWords() {
        #expect(SOPPrinciple.allCases.count { $0.phase == .drafting } == 8)
        #expect(SOPPrinciple.allCases.count { $0.phase == .execution } == 6)
        for language in Language.allCases {
            #expect(Set(SOPPrinciple.allCases.map { $0.name.in(language) }).count == 14)
            #expect(
                SOPPrinciple.allCases.allSatisfy {
                    $0.leftToPeople.in(language).last.map { ".?".contains($0) } ?? false
                })
        }
    }

    @Test("what reading said of a row belongs to its SOP, and of a file to the file")
    func reading() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": "Nomor;Judul;Unit;Status;Tanggal Efektif;Disahkan Oleh;Dasar Hukum\n"
                + "1/2024;A;dinkes;berlaku;besok;Sekda;UU 1/2020\n;;;berlaku;;;\n"
        ])
        let result = SOPCheck().check(dossier)
        #expect(result.sops.count == 1)
        #expect(result.sops[0].report.findings.map(\.rule) == ["register/date-unreadable"])
        #expect(result.files.map(\.path) == ["sops.csv"])
        #expect(result.files.map(\.state) == [.partlyRead])
        #expect(result.files[0].readProblem != nil)
    }

    @Test("the same SOPs give the same result")
    func deterministic() {
        let examples = [SOPExample.sound, .blankDraft]
        let first = SOPCheck().check(SOPExample.collection(examples)).sops.map(\.report.findings)
        for _ in 0..<3 {
            #expect(SOPCheck().check(SOPExample.collection(examples)).sops.map(\.report.findings) == first)
        }
    }

    @Test(
        "times add up by unit, exactly or from least to most",
        arguments: [
            (
                [("10", "15", SOPDuration.Unit.minute), ("5", "5", .minute), ("1", "1", .workday)],
                "15–20 menit + 1 hari kerja"
            ),
            ([("0.5", "0.5", .hour), ("1", "1", .hour)], "1,5 jam"), ([("0", "0", .instant)], "seketika"),
        ])
    func totalTime(times: [(String, String, SOPDuration.Unit)], text: String) throws {
        let steps = try times.enumerated().map { index, time in
            var step = SOPExample.step(index + 1, "Kegiatan \(index)")
            step.standard.duration = SOPDuration(
                minimum: try #require(.init(string: time.0)), maximum: try #require(.init(string: time.1)), unit: time.2
            )
            return step
        }
        #expect(SOPTotalTime(steps).text.indonesian == text)
        #expect(SOPTotalTime(steps).untimed == 0)
    }
}

@Suite("Settings of the SOP check")
struct SOPCheckConfigurationTests {
    private static func read(_ text: String) throws -> SOPCheck {
        try SOPCheck(yaml: Array(text.utf8), path: "sop.yaml")
    }

    @Test("one file holds the rules of maps and SOPs, and the limits; each check takes its own")
    func both() throws {
        let text = """
            preset: all
            rules:
              map/implicit-split: {severity: note}
              sop/too-long: {severity: error}
            thresholds: {steps: 12, reviewMonths: 24, similarity: 95}
            """
        let check = try Self.read(text)
        #expect(check.configuration.preset.levels == LintPreset.sopAll.levels)
        #expect(check.configuration.settings == ["sop/too-long": .on(.error, reason: nil)])
        #expect(check.thresholds == SOPThresholds(steps: 12, reviewMonths: 24, similarity: 95))
        let maps = try LintConfiguration(yaml: Array(text.utf8), path: "sop.yaml")
        #expect(maps.settings == ["map/implicit-split": .on(.note, reason: nil)])
    }

    @Test("a file without settings leaves the usual limits")
    func empty() throws { #expect(try Self.read("").thresholds == SOPThresholds()) }

    @Test("the preset of assess is one of the SOP check and none of map lint")
    func assess() throws {
        #expect(try Self.read("preset: assess").configuration.preset.name == "assess")
        #expect(throws: LintConfigurationError.self) {
            try LintConfiguration(yaml: Array("preset: assess".utf8), path: "lint.yaml")
        }
    }

    @Test(
        "limits that cannot be used are said with file and line",
        arguments: [
            ("thresholds: {langkah: 3}", "lint/key-unknown"), ("thresholds: {steps: banyak}", "lint/value-unreadable"),
            ("thresholds: {steps: 0}", "lint/value-unreadable"),
            ("thresholds: {similarity: 101}", "lint/value-unreadable"),
            ("thresholds: {steps: 99999999999999999999}", "lint/value-unreadable"),
            ("thresholds: 3", "lint/not-a-mapping"),
        ] as [(String, RuleID)])
    func wrong(text: String, rule: RuleID) throws {
        let error = try #require(throws: LintConfigurationError.self) { try Self.read(text) }
        #expect(error.findings.map(\.rule) == [rule])
        #expect(error.findings.map(\.location.line) == [1])
    }
}
