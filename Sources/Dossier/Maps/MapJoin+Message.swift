import Findings
import ProcessMaps

extension MapJoin {
    /// What the join has to say.
    enum Message {
        private static let matrixBasis = LegalBasis("PermenPANRB 19/2018")

        static func fileMissing(_ text: String, _ place: SourceLocation) -> Finding {
            Finding(
                rule: "register/map-file-missing", severity: .warning,
                message: LocalizedText(
                    id: "Berkas \(text.quotedPath) tidak ada di folder ini; petanya tetap dihitung.",
                    en: "The file \(text.quotedPath) is not in the dossier; the map still counts."),
                action: LocalizedText(
                    id: "Tambahkan berkas BPMN-nya, atau perbaiki Berkas.", en: "Add the BPMN file, or mend Berkas."),
                location: place)
        }

        static func notBPMN(_ text: String, _ place: SourceLocation) -> Finding {
            Finding(
                rule: "register/map-file-not-bpmn", severity: .warning,
                message: LocalizedText(
                    id: "Berkas \(text.quotedPath) ada, tetapi bukan BPMN; petanya dihitung tanpa gambar.",
                    en: "The file \(text.quotedPath) is there but is no BPMN; the map counts without a drawing."),
                action: LocalizedText(id: "Simpan petanya sebagai BPMN 2.0.", en: "Save the map as BPMN 2.0."),
                location: place)
        }

        static func writtenOtherwise(_ text: String, _ path: String, _ place: SourceLocation) -> Finding {
            Finding(
                rule: "register/map-file-written-otherwise", severity: .note,
                message: LocalizedText(
                    id: "Berkas \(text.quotedPath) dianggap \(path.quotedPath); tulisannya tidak persis sama.",
                    en: "The file \(text.quotedPath) was taken for \(path.quotedPath); it is not written exactly so."),
                action: LocalizedText(id: "Tulis \(path.quotedPath).", en: "Write \(path.quotedPath)."),
                location: place
            )
        }

        static func namedTwice(_ text: String, _ map: String, _ place: SourceLocation) -> Finding {
            Finding(
                rule: "register/map-file-named-twice", severity: .warning,
                message: LocalizedText(
                    id: "Berkas \(text.quotedPath) sudah menjadi gambar peta \(map.quoted); peta di baris ini "
                        + "dihitung tanpa gambar.",
                    en: "The file \(text.quotedPath) is already the drawing of the map \(map.quoted); this row's map "
                        + "counts without one."),
                action: LocalizedText(id: "Satu berkas BPMN untuk satu peta.", en: "One BPMN file for one map."),
                location: place)
        }

        static func secondFile(_ text: String, _ map: String, _ place: SourceLocation) -> Finding {
            Finding(
                rule: "register/map-second-file", severity: .warning,
                message: LocalizedText(
                    id: "Peta \(map.quoted) sudah mempunyai berkas; \(text.quotedPath) dihitung sebagai peta sendiri.",
                    en: "The map \(map.quoted) already has a file; \(text.quotedPath) counts as a map of its own."),
                action: LocalizedText(
                    id: "Beri kode sendiri, atau hapus salah satu berkas.",
                    en: "Give it a code of its own, or drop one file."),
                location: place)
        }

        static func otherCode(_ drawn: ProcessCode, _ written: ProcessCode, path: String?) -> Finding {
            Finding(
                rule: "dossier/map-code-differs", severity: .warning,
                message: LocalizedText(
                    id: "Kode di dalam gambar (\(drawn.text)) berbeda dari kode di matriks (\(written.text)); "
                        + "yang dipakai kode matriks.",
                    en: "The code in the drawing (\(drawn.text)) differs from the matrix (\(written.text)); that "
                        + "of the matrix is used."),
                action: LocalizedText(id: "Samakan kodenya.", en: "Make the codes agree."), legalBasis: matrixBasis,
                location: SourceLocation(path: path))
        }

        static func sameCode(_ code: ProcessCode, _ owner: SourceLocation, path: String?) -> Finding {
            Finding(
                rule: "dossier/map-code-duplicate", severity: .warning,
                message: LocalizedText(
                    id: "Kode \(code.text) juga dipakai oleh \(owner.description); kedua peta tetap dihitung.",
                    en: "The code \(code.text) is also used by \(owner.description); both maps count."),
                action: LocalizedText(
                    id: "Beri kode yang berbeda, atau hapus berkas yang usang.",
                    en: "Give it another code, or drop the stale file."),
                legalBasis: matrixBasis, location: SourceLocation(path: path))
        }

        static func otherKind(_ drawn: MapKind, _ map: String, path: String?) -> Finding {
            Finding(
                rule: "dossier/map-kind-differs", severity: .warning,
                message: drawn == .crossFunctional
                    ? LocalizedText(
                        id: "Gambar peta \(map.quoted) dikerjakan dua pelaksana atau lebih, tetapi kodenya bukan "
                            + "kode CFM; dihitung sebagai peta lintas fungsi.",
                        en: "The drawing of \(map.quoted) has two or more performers at work, but its code is no "
                            + "CFM code; it counts as a cross-function map.")
                    : LocalizedText(
                        id: "Peta \(map.quoted) berkode CFM, tetapi pekerjaan di gambarnya hanya oleh satu "
                            + "pelaksana; tidak dihitung sebagai peta lintas fungsi.",
                        en: "The map \(map.quoted) has a CFM code, but a single performer works in its drawing; "
                            + "it does not count as a cross-function map."),
                action: LocalizedText(
                    id: "Perbaiki kode atau lajur petanya.", en: "Mend the code or the lanes of the map."),
                legalBasis: matrixBasis, location: SourceLocation(path: path))
        }

        static func notCounted(_ file: MapFile) -> Finding {
            Finding(
                rule: rule(of: file), severity: .error,
                message: state(of: file)
                    + LocalizedText(
                        id: " Tidak ada baris matriks yang menyebut berkas ini, jadi tidak dihitung sebagai peta.",
                        en: " No row of the matrix names this file, so it does not count as a map."),
                action: repair, location: location(of: file))
        }

        static func countedAnyway(_ file: MapFile, _ row: SourceLocation) -> Finding {
            Finding(
                rule: rule(of: file), severity: .warning,
                message: state(of: file)
                    + LocalizedText(
                        id: " Petanya tetap dihitung karena disebut di \(row.description).",
                        en: " The map still counts, because \(row.description) names it."),
                action: repair, location: location(of: file))
        }

        private static let repair = LocalizedText(
            id: "Buka di aplikasi pembuatnya, perbaiki, dan simpan lagi sebagai BPMN 2.0.",
            en: "Open it in the tool that made it, mend it, and save it as BPMN 2.0 again.")

        private static func rule(of file: MapFile) -> RuleID {
            file.state == .refused ? "dossier/map-refused" : "dossier/map-partly-read"
        }

        /// With the reason, unless the reader of maps has said it in a finding of its own.
        private static func state(of file: MapFile) -> LocalizedText {
            let state =
                file.state == .refused
                ? LocalizedText(id: "Peta ini tidak dapat dibaca.", en: "This map could not be read.")
                : LocalizedText(id: "Peta ini hanya terbaca sebagian.", en: "This map was read in part only.")
            guard let problem = file.problem, !file.findings.contains(where: { $0.message == problem.message }) else {
                return state
            }
            return state + LocalizedText(id: " ", en: " ") + problem.message
        }

        private static func location(of file: MapFile) -> SourceLocation {
            SourceLocation(path: file.path, line: file.problem?.line, column: file.problem?.column)
        }
    }
}
