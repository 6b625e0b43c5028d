import Foundation

/// The words of Waktu.
enum DurationWords {
    /// A unit of time as people write it: so many of the unit it is kept in.
    struct Measure: Hashable {
        var unit: SOPDuration.Unit
        /// How many of `unit` one of it is, where it is more.
        var factor: Decimal = 1
        /// How many of it are one `unit`, where it is less.
        var divisor: Decimal = 1

        /// So many of it, in `unit`. Nearly always it is the unit itself, and to divide costs.
        func counted(_ amount: Decimal) -> Decimal {
            let multiplied = factor == 1 ? amount : amount * factor
            return divisor == 1 ? multiplied : multiplied / divisor
        }
    }

    static let measures: [String: Measure] = {
        let words: [(Measure, String)] = [
            (Measure(unit: .minute, divisor: 60), "detik dtk det second seconds sec"),
            (Measure(unit: .minute), "menit mnt mnit min minute minutes semenit"),
            (Measure(unit: .hour), "jam hour hours sejam"),
            (Measure(unit: .day), "hari hr hri day days sehari"),
            (Measure(unit: .workday), "hk harikerja workday workdays"),
            (Measure(unit: .week), "minggu mgg pekan week weeks seminggu sepekan"),
            (Measure(unit: .month), "bulan bln month months sebulan"),
            (Measure(unit: .month, factor: 3), "triwulan"), (Measure(unit: .month, factor: 6), "semester"),
            (Measure(unit: .month, factor: 12), "tahun thn year years setahun"),
        ]
        var table: [String: Measure] = [:]
        for (measure, names) in words {
            for name in names.split(separator: " ") { table[String(name)] = measure }
        }
        return table
    }()

    static let numbers: [String: Decimal] = [
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
        "sepuluh": 10, "sebelas": 11, "setengah": Decimal(5) / 10, "seperempat": Decimal(25) / 100, "one": 1, "two": 2,
    ]

    static let instant: Set<String> = ["seketika", "instan", "langsung", "otomatis", "realtime", "saatitujuga"]
    static let about: Set<String> = [
        "kurang", "lebih", "kira", "sekitar", "selama", "waktu", "dalam", "about", "estimasi", "rata", "lamanya",
    ]
    static let atMost: Set<String> = [
        "maks", "maksimal", "maksimum", "max", "maximal", "paling", "lama", "lambat", "selambat", "lambatnya",
        "selama", "lamanya", "upto",
    ]
    static let atLeast: Set<String> = ["minimal", "minimum", "cepat", "sekurang", "kurangnya", "setidaknya", "sedikit"]
    static let ranges: Set<String> = ["sampai", "hingga", "sd", "to", "atau"]
    /// Behind these words a time is a date before or after something, or how often it is done, and no duration.
    static let noDuration: Set<String> = ["sebelum", "setiap", "tiap", "kali", "before"]
}
