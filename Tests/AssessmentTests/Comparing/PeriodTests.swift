import Assessment
import Dossier
import Rubric
import Testing

@Suite("What changed from day to day")
struct PeriodTests {
    private func changes(_ sheets: Sheet...) throws -> PeriodChanges {
        try #require(Comparison(sheets).changes.first)
    }

    private func row(_ name: String, in changes: PeriodChanges) throws -> ChangedSubject {
        try #require(changes.rows.first { $0.name == name })
    }

    @Test("a unit rises, falls or stays, by its share of the full score, whatever the order of the sources")
    func moves() throws {
        let before = Sheet("kota", on: "2025-06-30").unit("u1", "DDDDD").unit("u2", "AAAAA").unit("u3", "ABCDA")
        let after = Sheet("kota").unit("u1", "ADDDD").unit("u2", "AAAAD").unit("u3", "ABCDA")
        for changes in [try changes(before, after), try changes(after, before)] {
            let fifth = try #require(Rational(1, over: 5))
            #expect(changes.rows.map(\.name) == ["Kota kota", "Dinas u1", "Dinas u2", "Dinas u3"])
            #expect(changes.rows.map(\.change) == [.same, .rose(fifth), .fell(fifth), .same])
            #expect(
                try row("Dinas u1", in: changes).indicators.map(\.change) == [.rose(.one), .same, .same, .same, .same])
        }
    }

    @Test("a unit with a new id is found by the name it says it had")
    func renamed() throws {
        let before = Sheet("kota", on: "2025-06-30").unit("blh", "DDDDD", name: "Badan Lingkungan Hidup")
            .gap("p1", of: "blh").gap("p2", of: "blh")
        let after = Sheet("kota").unit("dlh", "AAAAA", name: "Dinas LH", formerly: ["Badan  lingkungan hidup"])
            .gap("p2", of: "dlh").gap("p3", of: "dlh")
        let row = try row("Dinas LH", in: changes(before, after))
        #expect(row.tie == .formerName("Badan Lingkungan Hidup", id: "blh"))
        #expect(row.scopes == [.unit("blh"), .unit("dlh")])
        #expect(row.change == .rose(.one))
        #expect(row.gaps == GapMovement(closed: 1, remaining: 1, new: 1))
    }

    @Test("a unit that keeps its id under another name is said to be renamed")
    func sameID() throws {
        let before = Sheet("kota", on: "2025-06-30").unit("u1", "AAAAA", name: "Lama")
        let after = Sheet("kota").unit("u1", "AAAAA", name: "Baru")
        #expect(try row("Baru", in: changes(before, after)).tie == .renamed("Lama"))
    }

    @Test("units put together are shown as gone and as new, each with the others")
    func merged() throws {
        let before = Sheet("kota", on: "2025-06-30").unit("bm", "AAAAA", name: "Dinas Bina Marga")
            .unit("pu", "DDDDD", name: "Dinas Pekerjaan Umum")
        let after = Sheet("kota")
            .unit("pupr", "BBBBB", name: "Dinas PUPR", formerly: ["Dinas Bina Marga", "Dinas Pekerjaan Umum"])
        let changes = try changes(before, after)
        #expect(changes.rows.map(\.name) == ["Kota kota", "Dinas PUPR", "Dinas Bina Marga", "Dinas Pekerjaan Umum"])
        #expect(
            changes.rows.dropFirst().map(\.tie) == [
                .entered(from: ["bm", "pu"]), .left(into: ["pupr"]), .left(into: ["pupr"]),
            ])
        #expect(changes.rows.dropFirst().map(\.change) == [.entered, .left, .left])
    }

    @Test("a unit parted in two is carried on by neither")
    func parted() throws {
        let before = Sheet("kota", on: "2025-06-30").unit("d", "AAAAA", name: "Dinas Lama")
        let after = Sheet("kota").unit("d1", "AAAAA", formerly: ["Dinas Lama"])
            .unit("d2", "AAAAA", formerly: ["Dinas Lama"])
        let changes = try changes(before, after)
        #expect(try row("Dinas d1", in: changes).tie == .entered(from: ["d"]))
        #expect(try row("Dinas Lama", in: changes).tie == .left(into: ["d1", "d2"]))
    }

    @Test("a unit that is there on some days only keeps its place on each of three")
    func threeDays() throws {
        let first = Sheet("kota", on: "2024-06-30").unit("u1", "AAAAA").unit("u2", "DDDDD")
        let second = Sheet("kota", on: "2025-06-30").unit("u1", "AAAAA").unit("u3", "DDDDD")
        let third = Sheet("kota").unit("u1", "AAAAA").unit("u4", "DDDDD")
        let changes = try changes(third, first, second)
        let places = changes.rows.map { "\($0.name) " + $0.scopes.map { $0 == nil ? "-" : "x" }.joined() }
        #expect(places == ["Kota kota xxx", "Dinas u1 xxx", "Dinas u4 --x", "Dinas u3 -x-", "Dinas u2 x--"])
        #expect(changes.rows.map(\.change) == [.same, .same, .entered, .left, .left])
    }

    @Test("questions that are open make no rise or fall unless no answer can turn it")
    func open() throws {
        let before = Sheet("kota", on: "2025-06-30").unit("u1", "DDDDD").unit("u2", "AA---")
        let after = Sheet("kota").unit("u1", "AAAA-").unit("u2", "AAAAD")
        let changes = try changes(before, after)
        #expect(try row("Dinas u1", in: changes).change == .rose(Rational(4, over: 5) ?? .zero))
        #expect(try row("Dinas u2", in: changes).change == .open)
        #expect(try row("Dinas u2", in: changes).indicators.map(\.change) == [.same, .same, .open, .open, .open])
    }

    @Test("results of different rubrics stand side by side without a difference")
    func otherBasis() throws {
        let before = Sheet("kota", on: "2025-06-30", profile: "press-3").unit("u1", "DDDDD")
        let comparison = Comparison([before, Sheet("kota").unit("u1", "AAAAA")])
        let changes = try #require(comparison.changes.first)
        #expect(changes.rows.map(\.change) == [.notComparable, .notComparable])
        #expect(changes.rows[1].totals.map { $0?.share } == [.zero, .one])
        #expect(changes.rows[1].indicators.allSatisfy { $0.change == .notComparable })
    }

    @Test("the state of the last day is ranked, and the earlier one is named")
    func ranked() {
        let comparison = Comparison([
            Sheet("kota", on: "2025-06-30").unit("u1", "DDDDD"), Sheet("kota").unit("u1", "AAAAA"),
        ])
        #expect(comparison.order == ["1 u1"])
        #expect(comparison.subjects.map(\.key.source) == [1])
        let day = comparison.sources[1].provenance.asOf
        #expect(comparison.reasons == ["agency": .earlierPeriod(day), "u1": .earlierPeriod(day)])
    }
}
