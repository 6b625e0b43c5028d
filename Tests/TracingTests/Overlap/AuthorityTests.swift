import Dossier
import Findings
import ProcessMaps
import Testing

@testable import Tracing

@Suite("Work that two units claim")
struct AuthorityTests {
    @Test("the same SOP in force of two dinas is to be cleared up, with both places")
    func sops() throws {
        let city = SmallCity().sop("1", "dinkes", "Penerbitan Izin Usaha Depot Air Minum")
            .sop("2", "dinsos", "Penerbitan Izin Depot Air Minum")
        let overlap = try #require(city.overlap.authority.first)
        #expect(overlap.units == ["dinkes", "dinsos"])
        #expect(overlap.places.map(\.id) == ["1", "2"])
        #expect(overlap.places.map(\.location.line) == [2, 3])
    }

    @Test("what every office does, what is shared, not in force, or done side by side in areas is not")
    func excluded() {
        let title = "Penerbitan Izin Depot Air Minum"
        let one = SmallCity().sop("1", "dinkes", title)
        let cities = [
            SmallCity().sop("1", "dinkes", "Surat Masuk").sop("2", "dinsos", "Surat Masuk"),
            one.sop("2", "dinsos", title) { $0.scope = .everyUnit },
            one.sop("2", "dinsos", title) { $0.status = .draft },
            SmallCity().sop("1", "kec-utara", title).sop("2", "kec-timur", title),
            one.sop("2", "dinsos", title).sop("3", "disdukcapil", title).sop("4", "kec-utara", title),
        ]
        for city in cities {
            #expect(!city.overlap.groups.isEmpty)
            #expect(city.overlap.authority.isEmpty)
        }
    }
}
