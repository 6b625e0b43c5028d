import Findings
import OfficeFiles

/// What is wrong with the flow of a procedure.
enum FlowMessage {
    static func renumbered(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/steps-renumbered", severity: .note,
            message: LocalizedText(
                id: "Nomor langkah pada tabel ini kosong, ganda, atau bertingkat, jadi langkah dihitung ulang dari 1.",
                en: "The numbers of this table are blank, doubled or in levels, so its steps are counted from 1 on."),
            action: LocalizedText(
                id: "Beri setiap langkah nomor urut sendiri.", en: "Give each step a number of its own."),
            location: place)
    }

    static func loose(_ places: GridPlaces, _ point: GridPoint) -> Finding {
        Finding(
            rule: "document/connector-loose", severity: .note,
            message: LocalizedText(
                id: "Ujung garis alur ini tidak menyentuh simbol mana pun, jadi garisnya tidak dibaca.",
                en: "This line of the flow ends at no symbol, so it was not read."),
            action: LocalizedText(
                id: "Lekatkan ujung garis pada simbolnya.", en: "Attach the end of the line to its symbol."),
            location: places.location(point.cell))
    }

    static func crowded(_ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/drawing-crowded", severity: .warning,
            message: LocalizedText(
                id: "Terlalu banyak simbol bertumpuk di satu tempat; sebagian tidak dipakai untuk mencari ujung garis.",
                en:
                    "Too many symbols lie on top of each other in one place; some were not used to find the ends of lines."
            ),
            location: place)
    }

    static func contradiction(_ step: SOPStep, says target: Int, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/flow-contradiction", severity: .warning,
            message: LocalizedText(
                id: "Langkah \(step.number) menyebut langkah \(target), tetapi garis alurnya tidak menuju ke sana.",
                en: "Step \(step.number) says that step \(target) follows, but no line of the flow leads there."),
            action: LocalizedText(
                id: "Samakan gambar alur dengan keterangannya.", en: "Make the drawing and the text agree."),
            location: place)
    }

    static func unclearReturn(_ name: String, _ count: Int, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/return-unclear", severity: .note,
            message: LocalizedText(
                id: "Di sini tertulis kembali kepada \(name.quoted), tetapi tidak jelas ke langkah mana: "
                    + (count == 0
                        ? "tidak ada langkah sebelumnya dengan pelaksana itu."
                        : "\(count) langkah sebelumnya dilaksanakan olehnya."),
                en: "This goes back to \(name.quoted), but it is not clear to which step: "
                    + (count == 0 ? "no step before is done by it." : "\(count) steps before are done by it.")),
            action: LocalizedText(
                id: "Tulis nomor langkahnya, misalnya \u{201C}kembali ke langkah 1\u{201D}.",
                en: "Write the number of the step, as \u{201C}kembali ke langkah 1\u{201D}."),
            location: place)
    }

    static func unresolved(_ label: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "document/jump-unresolved", severity: .warning,
            message: LocalizedText(
                id: "Langkah \(label.quoted) yang disebut di sini tidak ada pada tabel ini.",
                en: "The step \(label.quoted) named here is not in this table."),
            location: place)
    }
}
