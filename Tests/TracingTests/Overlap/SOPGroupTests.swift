import Dossier
import Findings
import Testing

@testable import Tracing

@Suite("The same SOP in several units")
struct SOPGroupTests {
    @Test(
        "titles that differ in spelling, abbreviations, synonyms, order or the name of a unit are one SOP",
        arguments: [
            ("Pengelolaan Surat Masuk", "SOP PENGELOLAAN SURAT MASUK"),
            ("Pengelolaan Surat Masuk", "Penanganan Surat Masuk"),
            ("Pengelolaan Surat Masuk Dinas Kesehatan", "Pengelolaan Surat Masuk Dinas Sosial"),
            ("Pengelolaan Surat Masuk pada Dinas Kesehatan Kota Contoh", "Pengelolaan Surat Masuk"),
            ("Kenaikan Gaji Berkala", "Pengusulan Kenaikan Gaji Berkala (KGB)"),
            ("Penyusunan Renja Tahun 2024", "Penyusunan Rencana Kerja Tahun 2025"),
            ("Pengajuan Cuti Pegawai Disdukcapil", "Pengajuan Cuti Pegawai Kecamatan Contoh Timur"),
            ("Pelaksanaan Evaluasi Kinerja Pegawai", "Evaluasi Kinerja Pegawai"),
            ("Pelayanan Rekomendasi Teknis Reklame", "Pemberian Rekomendasi Teknis Reklame"),
            ("Pelayanan Administrasi Warga Contoh Utara", "Pelayanan Administrasi Warga Contoh Timur"),
        ])
    func same(_ one: String, _ other: String) {
        let groups = SmallCity().sop("1", "dinkes", one).sop("2", "dinsos", other).overlap.groups
        #expect(groups.map(\.units) == [["dinkes", "dinsos"]])
        #expect(groups.first?.similarity == 100)
    }

    @Test(
        "titles that differ in a word that decides are not",
        arguments: [
            ("Pengelolaan Surat Masuk", "Pengelolaan Surat Keluar"),
            ("Penerbitan Akta Kelahiran", "Penerbitan Akta Kematian"),
            ("Pelayanan Mutasi Pegawai Eselon II", "Pelayanan Mutasi Pegawai Eselon III"),
            ("Lomba Menulis Tingkat Kota", "Lomba Menulis Tingkat Kecamatan"),
            ("Pengelolaan Retribusi Kopi", "Pembinaan Retribusi Kopi"),
            ("Pelayanan Aset Tetap Sepeda Lanjut Usia", "Pelayanan Aset Tetap Gapura Lanjut Usia"),
            ("Penanganan Pengaduan Lingkungan", "Penanganan Aduan SP4N-LAPOR!"),
            ("Pengadaan Barang Milik Daerah", "Penghapusan Barang Milik Daerah"),
            ("Penerbitan Rekomendasi Izin Apotek", "Penerbitan Rekomendasi Izin Klinik"),
            ("Penyusunan Laporan Kinerja", "Penyusunan Laporan Keuangan"),
            ("Pelayanan Bantuan Kopi Organik Pelajar", "Pelayanan Rekomendasi Teknis Kopi Organik Pelajar"),
            ("Pelayanan Bantuan Benih Padi", "Pelayanan Izin Benih Padi"),
            ("Pengelolaan Bantuan Sapi Impor", "Pengelolaan Sarana Sapi Impor"),
            ("", ""), ("SOP", "SOP"), ("---", "---"),
        ])
    func different(_ one: String, _ other: String) {
        #expect(SmallCity().sop("1", "dinkes", one).sop("2", "dinsos", other).groups.isEmpty)
    }

    @Test("an SOP twice in one unit is no matter of several units")
    func oneUnit() {
        let city = SmallCity().sop("1", "dinkes", "Pengelolaan Surat Masuk").sop("2", "dinkes", "Surat Masuk")
            .sop("3", nil, "Surat Masuk")
        #expect(city.groups.isEmpty)
        #expect(city.sop("4", "dinsos", "Surat Masuk").groups == [["1", "2", "3", "4"]])
    }

    @Test("what was revoked or replaced is left out")
    func revoked() {
        let city = SmallCity().sop("1", "dinkes", "Surat Masuk").sop("2", "dinsos", "Surat Masuk") {
            $0.status = .revoked
        }
        #expect(city.groups.isEmpty)
    }

    @Test("of equals one without another unit's name is the base, though it be older and poorer; standing comes first")
    func cleanBase() throws {
        func base(_ change: (inout SOP) -> Void = { _ in }) throws -> String? {
            try #require(
                SmallCity().sop("1", "kec-utara", "Cuti Tahunan") {
                    $0.ratifiedBy = "Camat Contoh Timur"
                    $0.effective = CalendarDate(year: 2025, month: 1, day: 2)
                }.sop("2", "kec-timur", "Cuti Tahunan Kecamatan Contoh Utara").sop(
                    "3", "dinsos", "Cuti Tahunan", change: change
                )
                .overlap.groups.first
            ).action.base
        }
        #expect(try base() == "3")
        #expect(try base { $0.effective = CalendarDate(year: 2020, month: 1, day: 2) } == "3")
        #expect(try base { $0.status = .draft } == "1")
    }

    @Test("one more word of four is nearly the same, and the word is named")
    func nearly() throws {
        let city = SmallCity().sop("1", "dinkes", "Pemeliharaan Jaringan Listrik Gedung Kantor")
            .sop("2", "dinsos", "Pemeliharaan Jaringan Listrik Gedung Arsip Kantor")
        let group = try #require(city.overlap.groups.first)
        #expect(group.similarity == 75)
        // Nothing is known of the steps.
        #expect(group.difference == .titleStepsUnknown)
        #expect(group.members.map(\.addedWords) == [[], ["arsip"]])
    }

    @Test("steps tell what differs, and bring SOPs together whose titles differ")
    func steps() throws {
        let steps = ["Menerima berkas", "Memeriksa berkas", "Mencatat di buku agenda", "Menyampaikan kepada kepala"]
        let other = ["Menerima dokumen permohonan", "Menolak", "Mengarsipkan", "Mengundang pemohon"]
        let same = SmallCity().sop("1", "dinkes", "Surat Masuk", steps: steps)
            .sop("2", "dinsos", "Surat Masuk", steps: steps)
        #expect(same.overlap.groups.map(\.difference) == [.same])
        let unlike = same.sop("3", "kec-utara", "Surat Masuk", steps: other)
        #expect(unlike.overlap.groups.map(\.difference) == [.steps])
        #expect(unlike.overlap.groups.first?.members.map(\.stepsSimilarity) == [100, 100, 0])

        let titles = SmallCity().sop("1", "dinkes", "Penerbitan Rekomendasi Apotek", steps: steps)
            .sop("2", "dinsos", "Penyaluran Bantuan Beras", steps: steps)
        let group = try #require(titles.overlap.groups.first)
        #expect(group.basis == .steps)
        #expect(group.difference == .title)
        #expect(group.similarity == 100)
        let contrary = SmallCity().sop("1", "dinkes", "Surat Masuk", steps: steps)
            .sop("2", "dinsos", "Surat Keluar", steps: steps)
        #expect(contrary.groups.isEmpty)
    }

    @Test("the base is in force, then newest, then most complete")
    func base() throws {
        let city = SmallCity().sop("draft", "dinkes", "Surat Masuk") {
            $0.status = .draft
            $0.effective = CalendarDate(year: 2026, month: 1, day: 1)
        }
        .sop("old", "dinsos", "Surat Masuk") { $0.legalBasis = ["PermenPANRB 35/2012"] }
        .sop("new", "kec-utara", "Surat Masuk") { $0.effective = CalendarDate(year: 2025, month: 3, day: 4) }
        .sop("full", "kec-timur", "Surat Masuk") {
            $0.effective = CalendarDate(year: 2025, month: 3, day: 4)
            $0.type = .administrative
        }
        let group = try #require(city.overlap.groups.first)
        #expect(group.action.base == "full")
        #expect(group.action.appliesTo == .units(["dinkes", "dinsos", "kec-utara", "kec-timur"]))
        #expect(group.action.reasons == [.inForce, .newest("2025-03-04"), .complete(4, of: 9)])
        #expect(group.isCommon)
        let alike = SmallCity().sop("1", "dinkes", "Surat Masuk").sop("2", "dinsos", "Surat Masuk")
        #expect(
            alike.overlap.groups.first?.action.reasons.first { if case .newest = $0 { true } else { false } } == nil)
        let every = try #require(city.sop("5", "disdukcapil", "Surat Masuk").overlap.groups.first)
        #expect(every.action.appliesTo == .everyUnit)
    }

    @Test("an SOP that is shared with all of them already is the base")
    func shared() throws {
        let city = SmallCity().sop("1", "dinkes", "Surat Masuk") { $0.scope = .everyUnit }
            .sop("2", "dinsos", "Surat Masuk") { $0.effective = CalendarDate(year: 2026, month: 1, day: 1) }
        let action = try #require(city.overlap.groups.first?.action)
        #expect(action.base == "1")
        #expect(action.isShared)
        #expect(action.reasons.first == .shared)
    }

    @Test("the order of the register changes no group", arguments: 0..<6)
    func order(_ seed: UInt64) {
        var chance = SeededChance(seed)
        let titles = (0..<60).map { _ in RandomTitle.of(&chance) }
        var city = SmallCity()
        for (number, title) in titles.enumerated() {
            city = city.sop("\(100 + number)", SmallCity.units[number % 5].id, title)
        }
        var other = city
        other.sops.shuffle(using: &chance)
        #expect(Set(city.groups) == Set(other.groups))
        #expect(city.overlap.groups.map(\.id) == other.overlap.groups.map(\.id))
    }

    @Test("ten thousand of the same, and titles of no end, are taken in")
    func hostile() {
        var city = SmallCity()
        for number in 0..<10_000 { city = city.same("\(number)", SmallCity.units[number % 5].id, "Surat Masuk") }
        let long = String(repeating: "panjang sekali tanpa akhir ", count: 20_000)
        city = city.sop("a", "dinkes", long).sop("b", "dinsos", long).sop("c", "dinkes", "\u{0}\u{202E}🙂")
        let groups = city.overlap.groups
        #expect(groups.map(\.members.count).sorted() == [2, 10_000])
    }
}

extension SmallCity {
    /// As `sop`, without a copy of the city for each.
    fileprivate consuming func same(_ id: String, _ unit: String, _ title: String) -> SmallCity {
        sops.append(SOP(id: id, title: title, unit: unit, status: .draft))
        return self
    }
}
