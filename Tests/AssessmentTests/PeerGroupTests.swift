import Assessment
import Dossier
import Rubric
import Testing
import Tracing

@Suite("Units by peer group")
struct PeerGroupTests {
    /// A city whose units are all of one peer group, each with so many maps worked out of so many.
    private func city(_ shares: [(workedOut: Int, maps: Int)]) -> City {
        var city = City(units: shares.count)
        let units = city.dossier.units.units.map { unit in
            var unit = unit
            unit.peerGroup = "dinas"
            return unit
        }
        city.dossier.units = UnitTree(units)
        for (place, share) in shares.enumerated() {
            for map in 0..<share.maps {
                let code = "PAN-0\(place + 1).0\(map + 1)"
                city = city.map(code, unit: "u\(place + 1)")
                if map < share.workedOut {
                    city = city.sop("\(code)-sop", codes: [code], unit: "u\(place + 1)", title: "Urusan \(code)")
                }
            }
        }
        return city
    }

    private func groups(of city: City) throws -> [PeerGroup] { try city.assessed().peerGroups }

    @Test("units are ranked by the exact share of maps worked out; equal shares share a rank")
    func ranks() throws {
        let group = try #require(groups(of: city([(1, 3), (2, 2), (2, 6), (0, 1), (0, 0)])).first)
        #expect(group.isRanked)
        #expect(group.units.map(\.unit) == ["u2", "u1", "u3", "u4", "u5"])
        #expect(group.units.map(\.rank) == [1, 2, 2, 4, nil])
        #expect(group.units.map(\.share) == [.one, Rational(1, over: 3), Rational(1, over: 3), .zero, nil])
    }

    @Test("a group with fewer than three units that have maps is not ranked")
    func small() throws {
        let group = try #require(groups(of: city([(1, 1), (0, 1), (0, 0)])).first)
        #expect(!group.isRanked)
        #expect(group.units.map(\.rank) == [nil, nil, nil])
        #expect(group.units.map(\.unit) == ["u1", "u2", "u3"])
    }

    @Test("what most of a group has in force and some lack is told; a shared SOP is lacked by nobody")
    func missing() throws {
        var city = city([(0, 0), (0, 0), (0, 0), (0, 0), (0, 0)])
        for unit in 1...3 { city = city.sop("m\(unit)", unit: "u\(unit)", title: "Pengelolaan Surat Masuk") }
        let group = try #require(groups(of: city).first)
        #expect(group.missing.map(\.title) == ["Pengelolaan Surat Masuk"])
        #expect(group.missing.map(\.having) == [3])
        #expect(group.missing.map(\.lacking) == [["u4", "u5"]])
        let shared = city.sop("all", unit: "u4", title: "Pengelolaan Surat Masuk", scope: .everyUnit)
        #expect(try groups(of: shared).first?.missing == [])
        let draft = city.sop("d", unit: "u4", title: "Pengelolaan Surat Masuk") { $0.status = .draft }
        #expect(try groups(of: draft).first?.missing.map(\.lacking) == [["u4", "u5"]])
    }
}
