internal import Findings

// Rules on what stands in the files of a pack, one value at a time.

extension RubricRuleGroup {
    static let files = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Paket adalah folder dengan instrument.yaml dan satu berkas untuk setiap area. Berkas yang tidak dapat "
                + "dibaca membuat seluruh paket tidak dapat dipakai, karena nilainya akan bertumpu pada sebagian soal.",
            en: "A pack is a folder with instrument.yaml and one file for each area. A file that cannot be read keeps "
                + "the whole pack from being used, because scores would rest on part of the questions."),
        action: LocalizedText(
            id: "Perbaiki berkas yang disebut dahulu, lalu periksa lagi: temuan lain mungkin akibatnya.",
            en: "Mend the file that is named first and check again: other findings may come of it."),
        rules: [
            Rule("area-path", "Nama berkas area tidak benar", "The name of an area file is wrong"),
            Rule("area-twice", "Berkas area disebut dua kali", "An area file is named twice"),
            Rule("cannot-open", "Tidak dapat dibuka", "Cannot be opened"),
            Rule("empty", "Berkas kosong", "An empty file"),
            Rule("file-missing", "Berkas tidak ada", "A file is missing"),
            Rule("file-unused", "Berkas tidak dipakai", "A file is not used", .warning),
            Rule("not-utf-8", "Bukan teks UTF-8", "No UTF-8 text"),
            Rule("not-yaml", "Bukan YAML yang benar", "Not valid YAML"),
            Rule("too-big", "Terlalu besar", "Too big"),
            Rule("too-deep", "Bersarang terlalu dalam", "Nested too deep"),
            Rule("too-many-aliases", "Terlalu banyak alias YAML", "Too many YAML aliases"),
        ])

    static let values = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Setiap kunci dan nilai paket mempunyai bentuk yang tetap (Rubrics/README.md). Yang salah tulis tidak "
                + "ditebak dan tidak dilewati diam-diam.",
            en: "Every key and value of a pack has a fixed form (Rubrics/README.md). What is miswritten is not "
                + "guessed, and not passed over in silence."),
        action: LocalizedText(
            id: "Tulis nilai dalam bentuk yang diminta; editor dapat memeriksanya dengan skema JSON di Rubrics/schema.",
            en: "Write the value in the form asked for; editors check it by the JSON Schemas in Rubrics/schema."),
        rules: [
            Rule("bound", "Batas bawah tidak tepat satu", "Not exactly one lower bound"),
            Rule("confidence-unknown", "Tingkat keyakinan tidak dikenal", "An unknown confidence"),
            Rule("gate-need", "Syarat ambang tidak lengkap", "An incomplete need of a gate"),
            Rule("key-idle", "Kunci tidak berlaku di sini", "A key has no place here"),
            Rule("key-missing", "Kunci belum diisi", "A key is missing"),
            Rule("key-unknown", "Kunci tidak dikenal", "An unknown key"),
            Rule("level-unknown", "Tingkat tidak dikenal", "An unknown level"),
            Rule("measure-unknown", "Ukuran tidak dikenal", "An unknown measure"),
            Rule("not-a-count", "Bukan bilangan bulat", "Not a whole number"),
            Rule("not-a-date", "Bukan tanggal", "Not a date"),
            Rule("not-a-flag", "Bukan true atau false", "Neither true nor false"),
            Rule("not-a-list", "Bukan daftar", "Not a list"),
            Rule("not-a-mapping", "Bukan pasangan kunci dan nilai", "Not a mapping"),
            Rule("not-a-number", "Bukan bilangan", "Not a number"),
            Rule("not-a-sum", "Bukan jumlah dari isian", "Not a sum of inputs"),
            Rule("not-a-value", "Bukan satu nilai", "Not a single value"),
            Rule("scale-kind-unknown", "Jenis skala tidak dikenal", "An unknown kind of scale"),
            Rule("text-empty", "Teks kosong", "An empty text"),
            Rule("word-unknown", "Kata tidak dikenal", "An unknown word"),
            Rule("zero-base-unknown", "Akibat dasar nol tidak dikenal", "An unknown rule for a base of zero"),
        ])

    static let sources = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Setiap bobot, skala, kriteria, dan judul menyebut sumbernya, agar pembaca tahu mana yang bunyi "
                + "peraturan dan mana yang hanya diingat.",
            en: "Every weight, scale, criterion and title names its source, so that readers know what is the text of a "
                + "regulation and what is only remembered."),
        action: LocalizedText(
            id: "Sebut kunci dari `sources`, di isian itu atau di atasnya; hapus sumber yang tidak dipakai.",
            en: "Name a key of `sources`, at the fact or above it; remove sources that are not used."),
        rules: [
            Rule("source-missing", "Tanpa sumber", "Without a source"),
            Rule("source-unknown", "Sumber tidak ada", "An unknown source"),
            Rule("source-unused", "Sumber tidak dipakai", "A source is not used", .warning),
        ])

    static let references = RubricRuleGroup(
        explanation: LocalizedText(
            id: "Profil, bobot, ambang, dan padanan menyebut bagian paket dengan id. Id yang tidak ada atau dipakai "
                + "dua kali membuat nilai jatuh ke tempat yang salah, atau tidak ke mana pun.",
            en: "Profiles, weights, gates and crosswalks name parts of the pack by id. An id that is not there, or "
                + "used twice, lets scores fall into the wrong place, or nowhere."),
        action: LocalizedText(
            id: "Samakan id dengan yang ada dalam paket; temuan menyebut id yang paling mirip.",
            en: "Make the id agree with what the pack has; the finding names the nearest one."),
        rules: [
            Rule("choice-unknown", "Pilihan tidak ada dalam skala", "A choice the scale does not have"),
            Rule("condition-unknown", "Pernyataan tidak ada", "An unknown condition"),
            Rule("crosswalk-form", "Bentuk padanan tidak benar", "A crosswalk of the wrong form"),
            Rule("crosswalk-self", "Padanan ke dirinya sendiri", "A crosswalk to itself"),
            Rule("duplicate-id", "Id dipakai dua kali", "An id is used twice"),
            Rule("id-form", "Bentuk id tidak benar", "An id of the wrong form"),
            Rule("indicator-unknown", "Indikator tidak ada", "An unknown indicator"),
            Rule("input-unknown", "Isian tidak ada", "An unknown input"),
            Rule("node-unknown", "Komponen, area, atau subarea tidak ada", "An unknown component, area or sub-area"),
            Rule("scale-unknown", "Skala tidak ada", "An unknown scale"),
            Rule("weight-set-unknown", "Himpunan bobot tidak ada", "An unknown set of weights"),
        ])
}
