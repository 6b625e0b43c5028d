import Findings
import Yams

/// A YAML file as nodes that know their lines. Hostile input is refused before libyaml sees it.
struct YAMLFile {
    let path: String
    /// `nil` for a file that holds nothing.
    let root: Node?

    /// - Throws: `RefusedInput` for bytes that are no UTF-8, no YAML, or more than the limits allow.
    init(_ bytes: [UInt8], path: String, limits: DossierLimits) throws(RefusedInput) {
        self.path = path
        let utf8 = bytes.starts(with: Self.mark) ? bytes.dropFirst(Self.mark.count) : bytes[...]
        guard let text = String(validating: utf8, as: UTF8.self) else { throw RefusedInput(problem: Message.notUTF8) }
        let aliases = YAMLAliases.lines(in: text, upTo: limits.yamlAliases + 1)
        guard aliases.count <= limits.yamlAliases else {
            throw RefusedInput(problem: Message.tooManyAliases(limits.yamlAliases, line: aliases.last))
        }
        do {
            // The encoding is named because Yams else asks the environment.
            root = try Parser(yaml: text, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw RefusedInput(problem: Message.notYAML(error))
        } catch {
            throw RefusedInput(problem: Message.notYAML(.memory))
        }
    }

    /// The place of `node`, which stands under `key`.
    func location(_ node: Node, key: String? = nil) -> SourceLocation {
        SourceLocation(path: path, line: node.mark?.line, element: key)
    }

    /// A note for each key of `mapping` that nobody reads.
    func unknownKeys(in mapping: Node.Mapping, known: [String], log: inout FindingLog) {
        for (key, _) in mapping {
            let name = key.text ?? ""
            guard !known.contains(name) else { continue }
            log.report(
                Finding(
                    rule: "dossier/key-unknown", severity: .note,
                    message: LocalizedText(
                        id: "Kunci \(name.quoted) tidak dikenal, jadi diabaikan.",
                        en: "The key \(name.quoted) is not known and was ignored."),
                    action: LocalizedText(
                        id: "Kunci yang dikenal: \(known.joined(separator: ", ")).",
                        en: "Known keys: \(known.joined(separator: ", "))."),
                    location: location(key, key: name)))
        }
    }

    /// A warning that `node` is not what belongs there.
    func wrongShape(_ node: Node, key: String, expected: LocalizedText, log: inout FindingLog) {
        log.report(
            Finding(
                rule: "dossier/value-unreadable", severity: .warning,
                message: LocalizedText(
                    id: "Nilai \(key.quoted) di sini bukan \(expected.indonesian), jadi dilewati.",
                    en: "The value of \(key.quoted) here is not \(expected.english) and was skipped."),
                location: location(node, key: key)))
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension Node {
    /// The text of a scalar, without blanks at the ends; `nil` for null, nothing, and what is no scalar.
    var text: String? {
        guard let scalar else { return nil }
        if scalar.style == .plain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return nil }
        return scalar.string.cellText
    }

    /// Whether something is written here.
    var isBlank: Bool { scalar != nil && text == nil }

    /// The texts of a list of scalars, or of one scalar.
    var texts: [String] { sequence?.compactMap(\.text) ?? text.map { [$0] } ?? [] }
}

private enum Message {
    static let notUTF8 = ReadProblem(
        code: "notUTF8",
        message: LocalizedText(
            id: "Berkas bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8.",
            en: "The file is not UTF-8 text. Save it again as UTF-8."))

    static func tooManyAliases(_ limit: Int, line: Int?) -> ReadProblem {
        ReadProblem(
            code: "tooManyAliases",
            message: LocalizedText(
                id: "Berkas memakai lebih dari \(limit) alias YAML (*nama). Tulis nilainya langsung.",
                en: "The file uses more than \(limit) YAML aliases (*name). Write the values out."),
            line: line)
    }

    static func notYAML(_ error: YamlError) -> ReadProblem {
        let (detail, mark) = detail(of: error)
        return ReadProblem(
            code: "notYAML",
            message: LocalizedText(
                id: "Berkas bukan YAML yang sah (\(detail.indonesian)).",
                en: "The file is not valid YAML (\(detail.english))."),
            line: mark?.line, column: mark?.column)
    }

    private static func detail(of error: YamlError) -> (LocalizedText, Mark?) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (said(problem), mark)
        case .reader(let problem, _, _, _): (said(problem), nil)
        case .duplicatedKeysInMapping(let keys, let context):
            (
                LocalizedText(
                    id: "kunci ditulis dua kali: \(keys.sorted().map(\.quoted).joined(separator: ", "))",
                    en: "a key is written twice: \(keys.sorted().map(\.quoted).joined(separator: ", "))"), context.mark
            )
        default: (LocalizedText(id: "tidak dapat diurai", en: "it cannot be parsed"), nil)
        }
    }

    /// libyaml speaks English only.
    private static func said(_ problem: String) -> LocalizedText {
        LocalizedText(id: "pengurai melaporkan \(problem.quoted)", en: "the parser says \(problem.quoted)")
    }
}
