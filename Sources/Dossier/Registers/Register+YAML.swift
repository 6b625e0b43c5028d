import Findings
import Yams

extension Register {
    /// Reads a register written as a YAML list of mappings; keys are the English ones, or headings.
    ///
    /// - Throws: `RefusedInput` where the file is no such list.
    init(_ file: YAMLFile, listKey: String, log: inout FindingLog) throws(RefusedInput) {
        self.init(path: file.path)
        let entries = try file.registerEntries(listKey: listKey)
        let index = HeadingIndex<Column>()
        for (position, entry) in entries.enumerated() {
            let place = file.location(entry)
            guard let fields = entry.mapping else {
                partlyRead(Message.notAMapping, line: place.line)
                log.report(Message.skipped(place))
                continue
            }
            append(fields, number: position + 1, at: place, of: file, index, log: &log)
        }
        reportAbsentColumns(log: &log)
    }

    private mutating func append(
        _ fields: Node.Mapping, number: Int, at place: SourceLocation, of file: YAMLFile,
        _ index: HeadingIndex<Column>, log: inout FindingLog
    ) {
        var texts: [Column: String] = [:]
        var lines: [Column: Int] = [:]
        for (key, value) in fields {
            guard let column = index.column(key.text ?? "") else {
                let nearest = index.nearest(to: key.text ?? "")?.key
                log.report(
                    Message.unknownKey(key.text ?? "", nearest, Column.register, file.location(key, key: key.text)))
                continue
            }
            guard texts[column] == nil else {
                log.report(Message.keyTwice(key.text ?? "", column.heading, file.location(key, key: key.text)))
                continue
            }
            columns.insert(column)
            lines[column] = value.mark?.line
            if value.mapping != nil {
                file.wrongShape(value, key: column.key, expected: Message.aText, log: &log)
            }
            let parts = value.texts
            if !parts.isEmpty { texts[column] = parts.joined(separator: "\n") }
        }
        guard !texts.isEmpty else { return }
        rows.append(RegisterRow(number: number, location: place, texts: texts, places: .lines(lines)))
    }
}

extension YAMLFile {
    /// The entries of a register.
    ///
    /// - Throws: `RefusedInput` where the file is no list.
    func registerEntries(listKey: String) throws(RefusedInput) -> Node.Sequence {
        guard let root, !root.isBlank else { throw RefusedInput(problem: Message.empty) }
        guard let entries = (root.mapping?[listKey] ?? root).sequence else {
            throw RefusedInput(problem: Message.notAList(line: root.mark?.line))
        }
        return entries
    }
}

private enum Message {
    static let empty = ReadProblem(
        code: "empty", message: LocalizedText(id: "Berkas ini kosong.", en: "This file is empty."))
    static let aText = LocalizedText(id: "teks atau daftar teks", en: "a text or a list of texts")
    static let notAMapping = LocalizedText(
        id: "Entri ini bukan pasangan kunci dan nilai, jadi dilewati.",
        en: "This entry is no set of keys and values and was skipped.")

    static func notAList(line: Int?) -> ReadProblem {
        ReadProblem(
            code: "notAList",
            message: LocalizedText(
                id: "Berkas harus berisi daftar: satu entri “- …” untuk tiap baris register.",
                en: "The file must hold a list: one entry “- …” for each row of the register."),
            line: line)
    }

    static func skipped(_ place: SourceLocation) -> Finding {
        Finding(rule: "register/bad-row", severity: .warning, message: notAMapping, location: place)
    }

    static func unknownKey(
        _ key: String, _ nearest: String?, _ register: LocalizedText, _ place: SourceLocation
    ) -> Finding {
        Finding(
            rule: "register/heading-unknown", severity: .note,
            message: LocalizedText(
                id: "Kunci \(key.quoted) tidak dikenal dalam \(register.indonesian), jadi tidak dibaca.",
                en: "The key \(key.quoted) is not known in the \(register.english) and was not read."),
            action: nearest.map(SheetMessage.meant), location: place)
    }

    static func keyTwice(_ key: String, _ column: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/heading-duplicate", severity: .warning,
            message: LocalizedText(
                id: "Ada dua kunci untuk \(column.quoted); kunci \(key.quoted) tidak dipakai.",
                en: "Two keys mean \(column.quoted); the key \(key.quoted) is not used."),
            location: place)
    }
}
