internal import Findings
internal import Foundation

extension Pack {
    /// The pack in a folder: its `.yaml` files, not those below it.
    ///
    /// - Throws: `RubricError` where the folder cannot be read, and with every file that cannot be taken.
    public static func folder(_ path: String) throws(RubricError) -> Pack {
        let name = (path as NSString).lastPathComponent
        var files: [(path: String, text: String)] = []
        var findings: [Finding] = []
        var bytes = 0
        for file in try yamlFiles(in: path) {
            do throws(UnreadableFile) {
                let text = try read(path + "/" + file)
                bytes += text.utf8.count
                files.append((file, text))
            } catch {
                findings.append(.pack(error.rule, error.message, SourceLocation(path: "\(name)/\(file)")))
            }
            if bytes > PackLimits.bytes {
                findings.append(.pack("rubric/too-big", Words.packTooBig, SourceLocation(path: name)))
                break
            }
        }
        guard findings.isEmpty else { throw RubricError(findings: findings) }
        return Pack(name: name, files: files)
    }

    private static func yamlFiles(in folder: String) throws(RubricError) -> [String] {
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw RubricError(findings: [
                .pack("rubric/cannot-open", Words.cannotOpenFolder, SourceLocation(path: folder))
            ])
        }
        // Hidden files are what editors leave behind.
        let names = entries.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        guard names.count <= PackLimits.files else {
            throw RubricError(findings: [
                .pack("rubric/too-big", Words.tooManyFiles(names.count), SourceLocation(path: folder))
            ])
        }
        return names
    }

    /// No more than the limit is ever held, and nothing but a plain file is opened: a pipe would never end.
    private static func read(_ path: String) throws(UnreadableFile) -> String {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let kind = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
        guard kind == .typeRegular, let handle = FileHandle(forReadingAtPath: target) else {
            throw UnreadableFile(rule: "rubric/cannot-open", message: Words.cannotOpenFile)
        }
        defer { try? handle.close() }
        let data: Data?
        do {
            data = try handle.read(upToCount: PackLimits.fileBytes + 1)
        } catch {
            throw UnreadableFile(rule: "rubric/cannot-open", message: Words.cannotOpenFile)
        }
        guard (data?.count ?? 0) <= PackLimits.fileBytes else {
            throw UnreadableFile(rule: "rubric/too-big", message: PackText.tooBig)
        }
        guard let text = String(validating: data ?? Data(), as: UTF8.self) else {
            throw UnreadableFile(rule: "rubric/not-utf-8", message: Words.notUTF8)
        }
        return text
    }

    private struct UnreadableFile: Error {
        let rule: RuleID
        let message: LocalizedText
    }
}

private enum Words {
    static let cannotOpenFolder = LocalizedText(
        id: "Folder rubrik ini tidak ada, atau tidak dapat dibuka.",
        en: "This rubric folder does not exist, or cannot be opened.")
    static let cannotOpenFile = LocalizedText(
        id: "Berkas ini tidak dapat dibuka, atau bukan berkas biasa.",
        en: "This file cannot be opened, or is no plain file.")
    static let notUTF8 = LocalizedText(
        id: "Berkas ini bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8.",
        en: "This file is not UTF-8 text. Save it again as UTF-8.")
    static let packTooBig = LocalizedText(
        id: "Berkas YAML paket ini bersama-sama lebih dari \(PackLimits.bytes >> 20) MB; paket tidak dibaca.",
        en: "The YAML files of this pack together exceed \(PackLimits.bytes >> 20) MB; the pack was not read.")

    static func tooManyFiles(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Folder ini memuat \(count) berkas YAML; paket paling banyak \(PackLimits.files).",
            en: "This folder holds \(count) YAML files; a pack has at most \(PackLimits.files).")
    }
}
