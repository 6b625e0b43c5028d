import Findings

/// `map/paths-not-decided`: so many sequence flows leave their process or sub-process, which BPMN 2.0.2 (10.2) forbids,
/// that following them all would take minutes. What no path was seen to reach may be reached all the same.
enum UndecidedPaths {
    static func finding(path: String) -> Finding {
        Finding(
            rule: "map/paths-not-decided", severity: .warning,
            message: LocalizedText(
                id: "Terlalu banyak alur yang keluar dari proses atau subprosesnya, sehingga tidak semua diikuti: "
                    + "hitungan elemen yang tidak terjangkau mungkin terlalu besar.",
                en: "Too many flows leave their process or sub-process to follow them all: the count of elements that "
                    + "nothing reaches may be too high."),
            action: LocalizedText(
                id: "Sambungkan alur hanya di dalam prosesnya sendiri, atau bagilah peta ini menjadi beberapa berkas.",
                en: "Connect flows inside their own process only, or split the map into several files."),
            location: SourceLocation(path: path))
    }
}
