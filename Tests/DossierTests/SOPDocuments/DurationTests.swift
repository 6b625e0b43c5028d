@testable import Dossier
import Foundation
import Testing

@Suite("Waktu as people write it")
struct DurationTests {
    static let read: [(String, String)] = [
        ("10 menit", "10 minute"), ("10 mnt", "10 minute"), ("10 Menit", "10 minute"), ("10\nMenit", "10 minute"),
        ("1 hari kerja", "1 workday"), ("1 Hari", "1 day"), ("3 hari kalender", "3 day"),
        ("Seketika", "0 instant"), ("Seketika (otomatis)", "0 instant"), ("Seketika **(otomatis)**", "0 instant"),
        ("± 2 jam", "2 hour"), ("+/- 2 jam", "2 hour"), ("kurang lebih 2 jam", "2 hour"), ("~2 jam", "2 hour"),
        ("1-2 hari", "1...2 day"), ("1 – 2 hari", "1...2 day"), ("1 s.d. 3 hari", "1...3 day"),
        ("1 s/d 3 hari kerja", "1...3 workday"), ("1 sampai 2 jam", "1...2 hour"),
        ("1 sampai dengan 2 jam", "1...2 hour"), ("10 menit - 15 menit", "10...15 minute"),
        ("30 menit - 1 jam", "30...60 minute"),
        ("maks. 3 hari", "0...3 day"), ("maksimal 15 menit", "0...15 minute"), ("Paling lama 2 hari", "0...2 day"),
        ("≤ 5 menit", "0...5 minute"), ("Paling lambat 3 hari kerja", "0...3 workday"),
        ("30 detik", "0.5 minute"), ("1,5 jam", "1.5 hour"), ("1.5 jam", "1.5 hour"), ("½ jam", "0.5 hour"),
        ("1½ jam", "1.5 hour"), ("1 ½ jam", "1.5 hour"), ("1/2 jam", "0.5 hour"), ("1.000 menit", "1000 minute"),
        ("setengah jam", "0.5 hour"), ("1 jam 30 menit", "90 minute"), ("1 minggu 2 hari", "9 day"),
        ("4 jam kerja", "4 hour"), ("5'", "5 minute"), ("5’", "5 minute"), ("30\"", "0.5 minute"),
        ("15 Menit/berkas", "15 minute"), ("15 menit per berkas", "15 minute"), ("1x24 jam", "24 hour"),
        ("2 x 24 jam", "48 hour"), ("1 × 24 Jam", "24 hour"), ("satu hari", "1 day"), ("sehari", "1 day"),
        ("2 (dua) hari kerja", "2 workday"), ("dua belas hari", "12 day"), ("dua puluh menit", "20 minute"),
        ("1 minggu", "1 week"), ("1 bulan", "1 month"), ("1 tahun", "12 month"), ("1 triwulan", "3 month"),
        ("(15 menit)", "15 minute"), ("1 hari kerja setelah berkas lengkap", "1 workday"),
        ("01:30:00", "90 minute"), ("14 HK", "14 workday"), ("1 hr", "1 day"),
        ("real time", "0 instant"), ("Saat itu juga", "0 instant"), ("10 menit/1 berkas", "10 minute"),
        ("kurang dari 1 jam", "0...1 hour"), ("90 det", "1.5 minute"),
    ]

    @Test("every usual form has a value and a unit", arguments: read)
    func durations(_ text: String, _ expected: String) {
        #expect(SOPDuration(text: text).map(description) == expected)
    }

    static let unread = [
        "", "-", "menyesuaikan", "10", "H-3", "3 hari sebelum acara", "setiap hari", "minimal 1 jam", "07.30 – 12.00",
        "1 hari 2 jam", "1 jam - 2 hari", "15-10 menit", "10 orang", "99999999999999999999 menit", "1 kali sehari",
        "tentatif", "sesuai kebutuhan", "17 Agustus 2021", "1/0 jam", "1 hari 3 orang", "lebih dari 1 hari",
        "saat rapat",
    ]

    @Test("what is no duration has no value", arguments: unread)
    func none(_ text: String) {
        #expect(SOPDuration(text: text) == nil)
    }

    static let headed: [(String, String, String)] = [
        ("10", "Waktu (menit)", "10 minute"), ("5-10", "Waktu\n(Menit)", "5...10 minute"),
        ("2", "Waktu (jam)", "2 hour"),
        ("3", "Waktu (hari kerja)", "3 workday"), ("1 jam", "Waktu (menit)", "1 hour"),
        ("30", "Waktu (detik)", "0.5 minute"),
    ]

    @Test("the heading may name the unit, which a unit in the cell overrides", arguments: headed)
    func heading(_ text: String, _ heading: String, _ expected: String) {
        let duration = SOPDuration(text: text, headingUnit: SOPDuration.unit(inHeading: heading))
        #expect(duration.map(description) == expected)
    }

    private func description(_ duration: SOPDuration) -> String {
        let value =
            duration.minimum == duration.maximum
            ? "\(duration.maximum)" : "\(duration.minimum)...\(duration.maximum)"
        return "\(value) \(duration.unit.rawValue)"
    }
}
