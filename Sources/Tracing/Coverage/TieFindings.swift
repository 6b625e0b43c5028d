internal import Findings

/// What looking for ties says by itself, for people who ask what it means.
enum TieFindings {
    static let all = [
        RuleDescription(
            id: "trace/foreign-unit-name",
            title: LocalizedText(id: "Nama unit lain dalam SOP", en: "Name of another unit in an SOP"),
            explanation: LocalizedText(
                id: "Judul atau langkah SOP menyebut unit lain dan tidak pernah unitnya sendiri, padahal unit lain itu "
                    + "bukan pelaksananya; atau kop atau pengesahnya dari unit lain (“Camat Utara” pada SOP Kecamatan "
                    + "Selatan). Biasanya naskah disalin. Kepala daerah, sekretaris daerah, dan unit di atas atau di "
                    + "bawah pemiliknya boleh mengesahkan.",
                en:
                    "The title or the steps of an SOP name another unit and never its own, and that unit is none of its "
                    + "performers; or its letterhead or ratifier is another unit's (“Camat Utara” on an SOP of Kecamatan "
                    + "Selatan). Mostly the text was copied. The head and the secretary of the agency and units above or "
                    + "below the owner may ratify."),
            action: LocalizedText(
                id: "Periksa apakah naskahnya disalin, lalu sesuaikan nama unit, pelaksana, dan isinya.",
                en: "See whether the text was copied, then adapt the unit, performers and content."),
            basis: LegalBasis("PermenPANRB 35/2012")),
        RuleDescription(
            id: "trace/link-activity-unknown",
            title: LocalizedText(id: "Kegiatan kaitan tidak dikenal", en: "Unknown activity of a link"),
            explanation: LocalizedText(
                id: "links.yaml mengaitkan SOP dengan satu kegiatan, tetapi peta tidak memuat kegiatan dengan id itu. "
                    + "Kaitannya dihitung untuk peta.",
                en: "links.yaml ties an SOP to one activity, but the map has no activity of that id. The link counts "
                    + "for the map."),
            action: LocalizedText(
                id: "Tulis id kegiatan seperti di peta, atau hapus “activity”.",
                en: "Write the id of the activity as the map has it, or leave out “activity”.")),
        RuleDescription(
            id: "trace/link-after-as-of",
            title: LocalizedText(id: "Kaitan sesudah tanggal acuan", en: "Link after the as-of date"),
            explanation: LocalizedText(
                id: "Tanggal kaitan dipastikan jatuh sesudah tanggal acuan penilaian. Mungkin salah ketik, atau "
                    + "kaitan dari tahun lain.",
                en: "A link was confirmed on a day after the as-of date of the assessment: a slip of the pen, or a "
                    + "link of another year."),
            action: LocalizedText(id: "Periksa tanggalnya.", en: "Check the date.")),
        RuleDescription(
            id: "trace/number-ambiguous",
            title: LocalizedText(id: "Nomor SOP milik beberapa unit", en: "SOP number of several units"),
            explanation: LocalizedText(
                id: "Kaitan, baris matriks, atau gambar peta menyebut nomor yang dipakai SOP beberapa unit, dan tidak "
                    + "satu pun berlaku untuk unit peta itu, atau petanya tidak menyebut unit. Nomor seperti itu tidak "
                    + "mengaitkan apa pun.",
                en: "A link, a row of the matrix or a drawing gives a number that SOPs of several units have, and none "
                    + "of them holds for the unit of the map, or the map names no unit. Such a number ties nothing."),
            action: LocalizedText(
                id: "Tulis id SOP yang dimaksud (nomor#baris), atau beri setiap SOP nomornya sendiri.",
                en: "Write the id of the SOP that is meant (number#row), or give each SOP a number of its own.")),
        RuleDescription(
            id: "trace/sop-code-of-other-map",
            title: LocalizedText(id: "Kode SOP di baris peta lain", en: "SOP code in the row of another map"),
            explanation: LocalizedText(
                id: "Kode SOP memuat kode petanya. Di matriks, kode itu berdiri di baris peta lain; baris seperti itu "
                    + "tidak mengaitkan apa pun.",
                en: "The code of an SOP holds the code of its map. In the matrix it stands in the row of another map; "
                    + "such a row ties nothing."),
            action: LocalizedText(
                id: "Pindahkan kode SOP ke baris petanya, atau perbaiki Kode CFM.",
                en: "Move the SOP code to the row of its map, or mend Kode CFM."),
            basis: LegalBasis("PermenPANRB 19/2018")),
        RuleDescription(
            id: "trace/title-across-units",
            title: LocalizedText(id: "Judul sama, unit berbeda", en: "Same title, different units"),
            explanation: LocalizedText(
                id: "SOP dan peta yang berjudul sama terkait, tetapi milik unit yang berbeda: mungkin dua pekerjaan.",
                en: "An SOP and a map of the same title are tied, but belong to different units: perhaps two pieces of "
                    + "work."),
            action: LocalizedText(
                id: "Isi Kode Proses SOP bila pekerjaannya sama; bila tidak, ubah judulnya.",
                en: "Fill in Kode Proses of the SOP if the work is the same; if not, change its title."),
            basis: LegalBasis("PermenPANRB 19/2018")),
    ]
}
