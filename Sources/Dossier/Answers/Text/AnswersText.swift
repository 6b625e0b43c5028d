public import Findings
import Yams

/// The text of an `answers.yaml`, edited so that everything that is not touched stays as it is: order, remarks, blank
/// lines, the way it is written.
public struct AnswersText: Sendable {
    private let path: String
    private let text: String
    private let hasMark: Bool
    private let units: UnitTree

    /// - Parameters:
    ///   - bytes: the file; `nil` where there is none yet.
    ///   - path: what errors call it.
    ///   - units: the units it may answer for.
    /// - Throws: `AnswersTextError` for a file that is no text.
    public init(_ bytes: [UInt8]?, path: String, units: UnitTree) throws(AnswersTextError) {
        self.path = path
        self.units = units
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let given = bytes ?? Array(Self.header.utf8)
        hasMark = given.starts(with: mark)
        guard let text = String(validating: given.dropFirst(hasMark ? 3 : 0), as: UTF8.self) else {
            throw AnswersTextError(path: path, line: nil)
        }
        self.text = text
    }

    /// What a new file begins with.
    static let header = """
        # Jawaban lembar kerja evaluasi (LKE): lingkup (agency atau id unit), lalu indikator, lalu jawaban per kolom.
        # Kolom: selfAssessment (penilaian mandiri) dan evaluator. Boleh disunting; catatan seperti ini dipertahankan.

        """

    /// The answers as they stand in the file, evidence that no register knows too.
    public func answers() throws(AnswersTextError) -> [GivenAnswer] { try answers(in: text) }

    /// The file with answers put in, and others put in place of those of the same scope, indicator and column.
    ///
    /// - Throws: `AnswersTextError` where the file is so written that an edit would change something else.
    public func editing(
        adding added: [GivenAnswer], replacing replaced: [GivenAnswer]
    ) throws(AnswersTextError) -> [UInt8] {
        let before = try answers()
        let edited = try AnswerEdits(text, path: path, units: UnitIndex(units)).applying(added, replaced)
        // What an edit must come to is known, so it is looked at again before anybody gets it.
        let wanted = Self.table(before).merging(Self.table(added + replaced)) { $1 }
        guard Self.table(try answers(in: edited)) == wanted else { throw AnswersTextError(path: path, line: nil) }
        return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(edited.utf8)
    }

    private func answers(in text: String) throws(AnswersTextError) -> [GivenAnswer] {
        var log = FindingLog(limit: 0)
        do throws(RefusedInput) {
            let file = try YAMLFile(Array(text.utf8), path: path, limits: DossierLimits())
            return try AnswersFile(units: UnitIndex(units), evidence: nil).read(file, log: &log).answers
        } catch {
            throw AnswersTextError(path: path, line: error.problem.line, cause: error.problem.message)
        }
    }

    private struct Key: Hashable {
        var scope: AnswerScope
        var indicator: String
        var column: AnswerColumn
    }

    private static func table(_ answers: [GivenAnswer]) -> [Key: GivenAnswer] {
        var table: [Key: GivenAnswer] = [:]
        for var answer in answers {
            answer.location = SourceLocation()
            if case .choice(let code) = answer.choice { answer.choice = .choice(code.uppercased()) }
            table[Key(scope: answer.scope, indicator: answer.indicator, column: answer.column)] = answer
        }
        return table
    }
}

/// Why an `answers.yaml` cannot be edited.
public struct AnswersTextError: Error, Sendable, Hashable {
    public var path: String
    public var line: Int?
    /// What is wrong with the file; `nil` where it is only written in a way that cannot be edited.
    public var cause: LocalizedText?

    public init(path: String, line: Int?, cause: LocalizedText? = nil) {
        self.path = path
        self.line = line
        self.cause = cause
    }

    public var message: LocalizedText {
        let place = SourceLocation(path: path, line: line).description
        if let cause { return LocalizedText(id: "\(place): ", en: "\(place): ") + cause }
        return LocalizedText(
            id: "\(place): jawaban tidak dapat disisipkan di sini tanpa mengubah yang lain; tidak ada yang ditulis. "
                + "Tulis jawabannya satu per baris (- {column: …, choice: …}), lalu coba lagi.",
            en: "\(place): answers cannot be put in here without changing something else; nothing was written. Write "
                + "them one a line (- {column: …, choice: …}) and try again.")
    }
}
