import Dossier
import Findings
import Testing

@Suite("agency.yaml")
struct AgencyTests {
    static let odd: [(rule: RuleID, line: Int, text: String)] = [
        ("dossier/unit-duplicate", 4, "units:\n  - {id: x, name: X}\n  - {id: x, name: Y}"),
        ("dossier/unit-parent-unknown", 3, "units:\n  - {id: x, name: X, parent: z}"),
        ("dossier/unit-circle", 3, "units:\n  - {id: x, name: X, parent: y}\n  - {id: y, name: Y, parent: x}"),
        ("dossier/unit-circle", 3, "units:\n  - {id: x, name: X, parent: x}"),
        ("dossier/unit-without-id", 3, "units:\n  - {name: X}"),
        ("dossier/unit-without-name", 3, "units:\n  - {id: x}"),
        ("dossier/key-unknown", 2, "catatan: apa saja"),
        ("dossier/key-unknown", 3, "units:\n  - {id: x, name: X, warna: hijau}"),
        ("dossier/value-unreadable", 2, "units: banyak"),
        ("dossier/value-unreadable", 3, "units:\n  - disdukcapil"),
        ("register/date-impossible", 2, "asOf: 2026-02-30"),
        ("register/date-ambiguous", 2, "asOf: 30-06-26"),
        ("register/date-unreadable", 2, "asOf: akhir tahun"),
    ]

    @Test("what is odd is a finding with its line, and the rest is read", arguments: odd)
    func finding(_ rule: RuleID, _ line: Int, _ text: String) throws {
        let dossier = try TemporaryDossier.read(["agency.yaml": "agency: {id: a, name: A}\n\(text)\n"])
        #expect(dossier.findings(rule).first?.location.line == line)
        #expect(dossier.findings(rule).first?.location.path == "agency.yaml")
        #expect(dossier.agency.name == "A")
        let skips: Set<RuleID> = ["dossier/unit-duplicate", "dossier/unit-without-id", "dossier/value-unreadable"]
        #expect(dossier.input("agency.yaml")?.state == (skips.contains(rule) ? .partlyRead : .read))
    }

    @Test("a clean file has no finding about itself")
    func clean() throws {
        let dossier = try TemporaryDossier.read([:])
        #expect(dossier.rules(in: "agency.yaml").isEmpty)
        #expect(dossier.units["disdukcapil"]?.formerNames == ["Kantor Catatan Sipil"])
        #expect(dossier.agency.period == "2026")
    }

    @Test("null and nothing mean the same")
    func null() throws {
        let dossier = try TemporaryDossier.read([
            "agency.yaml":
                "agency: {id: a, name: A, kind: ~}\nasOf:\nunits:\n  - {id: x, name: X, parent: null, peerGroup: \"\"}\n"
        ])
        #expect(dossier.agency.kind == nil)
        #expect(dossier.asOf == nil)
        #expect(dossier.units["x"] == Unit(id: "x", name: "X"))
    }
}

@Suite("The tree of units")
struct UnitTreeTests {
    @Test("units in a circle stand at the top; one that hangs below the circle keeps its parent")
    func circle() {
        let tree = UnitTree([
            Unit(id: "a", name: "A", parent: "b"), Unit(id: "b", name: "B", parent: "a"),
            Unit(id: "c", name: "C", parent: "a"), Unit(id: "d", name: "D", parent: "d"),
        ])
        #expect(tree.path(from: "a").map(\.id) == ["a"])
        #expect(tree.path(from: "c").map(\.id) == ["c", "a"])
        #expect(tree.path(from: "d").map(\.id) == ["d"])
        #expect(!tree.isUnit("a", atOrBelow: "b"))
    }

    @Test("a chain is followed to its top, in whatever order it is written")
    func chain() {
        let units = (0..<50).map { Unit(id: "u\($0)", name: "U", parent: $0 == 0 ? nil : "u\($0 - 1)") }
        for tree in [UnitTree(units), UnitTree(units.reversed())] {
            #expect(tree.path(from: "u49").count == 50)
            #expect(tree.isUnit("u49", atOrBelow: "u0"))
        }
    }
}
