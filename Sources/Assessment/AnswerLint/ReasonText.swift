/// Reasons and notes as they are compared: what people copy from one question to the next differs in case, blanks and
/// punctuation at most.
enum ReasonText {
    /// Words of letters and digits, lower-case, one blank between them; empty for a text without any.
    static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// Whether it says nothing that anybody could check.
    static func isHollow(_ text: String) -> Bool {
        let folded = folded(text)
        return folded.isEmpty || hollow.contains(folded)
    }

    /// Folded. What offices write where a reason is asked for and none is given.
    static let hollow: Set<String> = [
        "ada", "ada buktinya", "ada data dukung", "bukti ada", "bukti terlampir", "cukup jelas", "data dukung ada",
        "data dukung terlampir", "done", "idem", "jelas", "lengkap", "lihat bukti", "lihat data dukung",
        "lihat lampiran",
        "n a", "na", "nihil", "ok", "oke", "sama", "sda", "s d a", "sdh sesuai", "see attachment", "selesai", "sesuai",
        "sesuai bukti", "sesuai data dukung", "sesuai kondisi", "sudah", "sudah ada", "sudah baik",
        "sudah dilaksanakan",
        "sudah lengkap", "sudah sesuai", "sudah terpenuhi", "telah dilaksanakan", "telah sesuai", "telah terpenuhi",
        "terlampir", "terpenuhi", "tidak ada", "x", "ya", "yes",
    ]
}
