import Dossier
import Findings
import Foundation
import Testing

@testable import Tracing

@Suite("Times of an SOP beside deadlines of its map")
struct DeadlineTests {
    private static func span(_ text: String) -> TimeSpan? {
        TimeSpan(iso: text) ?? SOPDuration(written: text).map(TimeSpan.init)
    }

    @Test(
        "durations of ISO 8601 are exact",
        arguments: [
            ("P3D", 0, 3, 0), ("PT1H30M", 90, 0, 0), ("P2W", 0, 14, 0), ("P1Y6M", 0, 0, 18), ("P1DT12H", 720, 1, 0),
            ("pt0,5h", 30, 0, 0), (" PT90S ", 1.5, 0, 0),
        ] as [(String, Decimal, Decimal, Decimal)])
    func iso(_ text: String, _ minutes: Decimal, _ days: Decimal, _ months: Decimal) {
        let span = TimeSpan(iso: text)
        #expect(span?.minutes == minutes && span?.days == days && span?.months == months)
    }

    @Test(
        "what is no duration has none",
        arguments: [
            "", "P", "PT", "P3", "3D", "R/P1M", "R3/PT10M", "${tenggat}", "P-3D", "P3DT", "PT3D", "P1H", "2026-06-30",
            "P99999999999999D", "P1..5D", "P.D",
        ])
    func notISO(_ text: String) {
        #expect(TimeSpan(iso: text) == nil)
    }

    @Test(
        "a time exceeds a deadline only where that is certain",
        arguments: [
            ("4 hari", "P3D", true), ("3 hari", "P3D", false), ("3 hari kerja", "P3D", false),
            ("4 hari kerja", "P3D", true), ("25 jam", "P1D", true), ("24 jam", "P1D", false),
            ("1 hari kerja", "PT8H", nil), ("3 hari kerja", "PT24H", true), ("2 minggu", "P10D", true),
            ("1 bulan", "P27D", true), ("1 bulan", "P30D", nil), ("1 bulan", "P31D", false),
            ("32 hari", "P1M", true), ("30 hari", "P1M", nil), ("5 hari kerja", "3 hari kerja", true),
            ("3 hari kerja", "5 hari kerja", false), ("5 hari", "3 hari kerja", nil), ("30 menit", "PT15M", true),
            ("1 hari kerja", "PT2H", true), ("1 hari kerja", "PT7H30M", nil), ("1 hari kerja", "PT24H", false),
            ("2 hari kerja", "PT24H", true), ("2 hari kerja", "PT32H", nil), ("2 hari kerja", "PT48H", false),
            ("2 jam", "1 hari kerja", false), ("7,5 jam", "1 hari kerja", false), ("8 jam", "1 hari kerja", nil),
            ("0,5 hari kerja", "PT3H", true), ("0,5 hari kerja", "PT4H", nil),
            ("seketika", "PT15M", false), ("10-30 menit", "PT20M", true),
        ] as [(String, String, Bool?)])
    func exceeds(_ time: String, _ deadline: String, _ expected: Bool?) throws {
        let (time, deadline) = (try #require(Self.span(time)), try #require(Self.span(deadline)))
        #expect(time.exceeds(deadline) == expected)
    }

    static let map = """
        pool Dinas
        start s
        task a Menerima pengaduan
        task b Menindaklanjuti pengaduan
        timer t b P3D
        sub u Menguji contoh
        start v
        task c Menyiapkan contoh
        task d Menganalisis contoh
        flow v c d
        done
        timer w u P2D
        task f Menyusun jawaban
        wait x P5D
        task g Mengirim jawaban
        flow s a b u f x g
        """

    @Test(
        "a deadline on an activity, on a sub-process and between activities is compared with the steps for it",
        arguments: [
            ("Menindaklanjuti pengaduan [4 hari kerja]", ["t"]), ("Menindaklanjuti pengaduan [3 hari kerja]", []),
            ("Menindaklanjuti pengaduan", []),
            ("Menyiapkan contoh [1 hari]\nDinas: Menganalisis contoh [2 hari]", ["w"]),
            ("Menyiapkan contoh [1 hari]\nDinas: Menganalisis contoh [1 hari]", []),
            ("Menyiapkan contoh [1 hari]\nDinas: Menganalisis contoh [30 jam]", ["w"]),
            ("Menyusun jawaban\nDinas: Merapatkan hasil uji [6 hari]\nDinas: Mengirim jawaban", ["x"]),
            ("Menyusun jawaban\nDinas: Merapatkan hasil uji [5 hari]\nDinas: Mengirim jawaban", []),
            // A step that does more than the activity has no time of its own for it.
            ("Menindaklanjuti pengaduan dan menyusun jawaban [9 hari]", []),
        ])
    func late(_ steps: String, _ timers: [String]) {
        let compared = Compared(Self.map, "Dinas: Menerima pengaduan\nDinas: \(steps)")
        #expect(compared.comparison.sops[0].late.map(\.timerID) == timers)
        #expect(compared.rules.filter { $0 == "deadline-exceeded" }.count == timers.count)
    }

    @Test(
        "a time in working days beside a deadline in hours is said with what it was counted as",
        arguments: [
            ("1 hari kerja", "PT2H", "memberi waktu 1 hari kerja (hari kerjanya dihitung sedikitnya 7,5 jam)"),
            (
                "3 hari kerja", "PT24H",
                "memberi waktu 3 hari kerja (hari kerjanya dihitung sedikitnya 2 hari dan 7,5 jam)"
            ),
            ("4 hari kerja", "P3D", "memberi waktu 4 hari kerja (satu hari kerja dihitung sedikitnya satu hari)"),
            ("4 jam", "PT2H", "memberi waktu 4 jam (langkah"),
        ])
    func said(_ time: String, _ deadline: String, _ words: String) {
        let map = "pool Dinas\nstart s\ntask a Memeriksa pengaduan\ntimer t a \(deadline)\nflow s a"
        let compared = Compared(map, "Dinas: Memeriksa pengaduan [\(time)]")
        #expect(compared.rules == ["deadline-exceeded"])
        #expect(compared.findings.first?.message.indonesian.contains(words) == true)
    }

    @Test("of steps that follow each other the longest way counts, and work that is only sent back does not")
    func longest() {
        let sop = SOPSketch(
            """
            Dinas: Menyiapkan contoh [1 jam] > 2 3
            Dinas: Memanaskan contoh [2 jam] > 4
            Dinas: Mendinginkan contoh [5 jam] > 4
            Dinas: Mengulang contoh [9 jam] > 1
            Dinas: Menganalisis contoh [1 jam]
            """)
        let words = MatchingWords.bundled
        let likeness = StepLikeness(weights: TermWeights([], words: words), words: words)
        let side = SOPSide(sop.sop, likeness: likeness, units: FormerUnitNames())
        let longest = LongestSteps(Set(side.steps.indices), in: side)
        #expect(longest.span.minutes == 420)
        #expect(longest.steps == [0, 2, 4])
    }

    @Test("a timer without a definition is read by its name, and a deadline without a time is counted")
    func named() throws {
        let map = Self.map.replacing("timer t b P3D", with: "timer t b ")
        #expect(Compared(map, "Dinas: Menindaklanjuti pengaduan [9 hari]").comparison.sops[0].late.isEmpty)
        let open = Compared(Self.map, "Dinas: Menindaklanjuti pengaduan")
        #expect(open.comparison.sops[0].unjudgedDeadlines == 1)
    }
}
