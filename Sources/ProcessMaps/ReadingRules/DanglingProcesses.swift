import Findings

/// `map/dangling-process`: a pool whose process is not in the file.
enum DanglingProcesses: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.dangling.processes.findings(
            "map/dangling-process", .warning,
            {
                LocalizedText(
                    id: "\($0) pool menunjuk proses yang tidak ada di berkas; pool itu dianggap kotak hitam.",
                    en: "\($0) pool(s) name a process that is not in the file; they are taken as black boxes.")
            },
            action: LocalizedText(
                id: "Sertakan prosesnya dalam ekspor, atau hapus processRef pada pool itu.",
                en: "Include the process in the export, or take the processRef off the pool."),
            in: map, path: path)
    }
}
