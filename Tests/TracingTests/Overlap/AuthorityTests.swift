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

    @Test("maps of the same work in two units are to be cleared up, those every office has are not")
    func maps() throws {
        func city(_ titles: (String, String)...) -> SmallCity {
            var city = SmallCity()
            city.maps = titles.enumerated().map { index, map in
                DossierMap(
                    id: "T-0\(index + 1)", code: nil, title: map.1, kind: .singleFunction, unit: map.0,
                    location: SourceLocation(path: "maps.csv", line: index + 2))
            }
            return city
        }
        let twice = city(
            ("dinkes", "Penerbitan Surat Izin Praktik Dokter"), ("dinsos", "Penerbitan Surat Izin Praktek Dokter"))
        let overlap = try #require(twice.overlap.authority.first)
        #expect(overlap.basis == .map && overlap.units == ["dinkes", "dinsos"])
        #expect(overlap.places.map(\.id) == ["T-01", "T-02"] && overlap.places.map(\.location.line) == [2, 3])
        let others = [
            city(("dinkes", "Pengelolaan Surat Masuk"), ("dinsos", "Pengelolaan Surat Masuk")),
            city(("dinkes", "Penerbitan Izin Praktik Dokter"), ("dinsos", "Penerbitan Izin Praktik Bidan")),
            city(("kec-utara", "Penerbitan Izin Praktik Dokter"), ("kec-timur", "Penerbitan Izin Praktik Dokter")),
            city(("dinkes", "Penerbitan Izin Praktik Dokter"), ("dinkes", "Penerbitan Izin Praktik Dokter")),
        ]
        for city in others { #expect(city.overlap.authority.isEmpty) }
    }
}
