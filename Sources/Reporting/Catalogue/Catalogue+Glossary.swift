internal import Findings

/// The terms the evaluator's report uses and what they mean in it: the rules of counting, in a sentence each.
extension Catalogue.Evaluation {
    static let glossary: [(term: LocalizedText, meaning: LocalizedText)] = [
        (
            LocalizedText(id: "Peta proses", en: "Process map"),
            LocalizedText(
                id:
                    "gambar BPMN atau baris matriks yang menunjukkan proses instansi; satu berkas BPMN adalah satu peta",
                en: "a BPMN drawing or a row of the matrix that shows a process; one BPMN file is one map")
        ),
        (
            LocalizedText(id: "Peta lintas fungsi (peta level n)", en: "Cross-function map (level n)"),
            LocalizedText(
                id: "peta yang kegiatannya dikerjakan oleh dua pelaksana atau lebih",
                en: "a map whose work is done by two or more performers")
        ),
        (
            LocalizedText(id: "SOP", en: "SOP"),
            LocalizedText(
                id: "standar operasional prosedur; prosedur tertulis yang disahkan pejabat",
                en: "standard operating procedure, written and ratified")
        ),
        (
            LocalizedText(id: "SOP berlaku", en: "SOP in force"),
            LocalizedText(
                id: "SOP berstatus berlaku yang disahkan, sudah efektif pada tanggal keadaan, dan tidak dicabut atau "
                    + "digantikan",
                en: "an SOP that is ratified, in effect on the as-of date, and neither revoked nor superseded")
        ),
        (
            LocalizedText(id: "Peta dijabarkan", en: "Map worked out"),
            LocalizedText(
                id: "sedikitnya satu SOP berlaku terkait dengan peta itu",
                en: "at least one SOP in force is traced to the map")
        ),
        (
            LocalizedText(id: "Bukti yang sah", en: "Valid evidence"),
            LocalizedText(
                id: "bukti dari jenis yang diterima, bertanggal tidak sesudah tanggal keadaan, dan masih berlaku pada "
                    + "tanggal itu",
                en: "evidence of an accepted kind, dated no later than the as-of date and still good on it")
        ),
        (
            LocalizedText(id: "Tanggal keadaan", en: "As-of date"),
            LocalizedText(
                id: "hari yang keadaannya diuraikan laporan ini", en: "the day whose state the report describes")
        ),
        (
            LocalizedText(id: "Mandiri", en: "Self"),
            LocalizedText(id: "jawaban instansi atas tiap indikator", en: "the agency's own answer to each indicator")
        ),
        (
            LocalizedText(id: "Evaluator", en: "Evaluator"),
            LocalizedText(
                id: "jawaban lembaga evaluator setelah memeriksa bukti",
                en: "the answer of the evaluating body after it looked at the evidence")
        ),
        (
            LocalizedText(id: "Terukur", en: "Measured"),
            LocalizedText(
                id: "usulan yang dihitung dari berkas menurut aturan rubrik; bukan keputusan",
                en: "what is proposed from counts in the files by the rules of the rubric; not a decision")
        ),
        (
            LocalizedText(id: "Batas bawah dan atas", en: "Lower and upper bound"),
            LocalizedText(
                id: "nilai paling kecil dan paling besar setelah butir yang masih terbuka dijawab",
                en: "the least and the most the score can become once open items are answered")
        ),
        (
            LocalizedText(id: "Tambahan nilai", en: "Gain"),
            LocalizedText(
                id: "kenaikan nilai terukur bila langkah itu diselesaikan",
                en: "what the measured score gains once the step is done")
        ),
        (
            LocalizedText(id: "LKE", en: "LKE"),
            LocalizedText(
                id: "lembar kerja evaluasi: daftar indikator, bobot, dan kriteria yang dipakai",
                en: "the evaluation worksheet: the indicators, weights and criteria in use")
        ),
    ]
}
