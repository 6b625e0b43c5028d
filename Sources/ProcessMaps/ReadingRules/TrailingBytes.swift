import Findings
import XMLStreaming

/// `map/trailing-bytes`: behind the data of a gzip file stands something that is none (RFC 1952, 2.2: a file is a series
/// of members). The map itself is whole.
enum TrailingBytes {
    static func findings(_ outcome: XMLOutcome, path: String) -> [Finding] {
        guard outcome.hasTrailingBytes else { return [] }
        return [
            Finding(
                rule: "map/trailing-bytes", severity: .note,
                message: LocalizedText(
                    id: "Sesudah data gzip di berkas ini masih ada isi lain, yang tidak dibaca.",
                    en: "Behind the gzip data of the file there is something else, which was not read."),
                action: LocalizedText(
                    id: "Mampatkan ulang berkas aslinya bila isi itu seharusnya ikut dibaca.",
                    en: "Compress the original again if that was meant to be read."),
                location: SourceLocation(path: path))
        ]
    }
}
