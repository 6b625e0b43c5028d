internal import ArgumentParser
internal import Foundation
internal import Tatalaksana

/// The exit codes of every command; no flag changes a meaning (contracts, section 3).
enum ExitMeaning: Int32 {
    case unexpectedFailure = 1
    case gateFailed = 2
    case inputsNotRead = 3
    case usage = 64
    case badData = 65
    case missingInput = 66
    case cannotCreate = 73
    case inputOutput = 74
}

extension ExitCode {
    init(_ meaning: ExitMeaning) { self.init(meaning.rawValue) }
}

/// stdout carries the result and nothing else; messages go to stderr.
enum Terminal {
    /// Whether somebody reads what is written.
    static var isScreen: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Colour only on a terminal, and not where `NO_COLOR` is set (no-color.org).
    static var showsColour: Bool {
        isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }

    /// A message on stderr; what it quotes cannot steer the terminal.
    static func say(_ message: LocalizedText, _ language: Language) {
        for line in message.in(language).split(separator: "\n") {
            try? FileHandle.standardError.write(contentsOf: Data((DisplayWidth.safe(String(line)) + "\n").utf8))
        }
    }

    /// Why a file was not read whole, after its place.
    static func say(_ problem: ReadProblem, of path: String, _ language: Language) {
        let place = "\(path)\(problem.line.map { ":\($0)" } ?? ""): "
        say(LocalizedText(id: place, en: place) + problem.message, language)
    }

    /// The files of a dossier that count for nothing, for results that have no list of files.
    static func sayRefused(_ inputs: [InputFile], in dossier: String, _ language: Language) {
        for input in inputs where input.state == .refused {
            if let problem = input.problem { say(problem, of: "\(dossier)/\(input.path)", language) }
        }
    }

    /// Bytes of the result on stdout.
    static func show(_ bytes: [UInt8]) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw ShowError()
        }
    }

    /// Hands over a finished result: to a file, whole or not at all, or to stdout.
    static func deliver(_ bytes: [UInt8], to path: String?) throws {
        if let path {
            try OutputFile.write(bytes, to: path)
        } else {
            try show(bytes)
        }
    }

    /// Runs `body`; what it throws becomes a sentence on stderr and an exit code.
    static func reportingErrors(in language: Language, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let code as ExitCode {
            throw code
        } catch {
            let failure = Failure(error)
            say(failure.message, language)
            throw ExitCode(failure.meaning)
        }
    }
}

/// stdout could not be written to.
private struct ShowError: Error {}

/// An error of the library as a person and a calling program hear of it.
private struct Failure {
    let message: LocalizedText
    let meaning: ExitMeaning

    init(_ error: any Error) {
        switch error {
        case let error as DossierError:
            let place = error.location.description
            message =
                LocalizedText(id: place.isEmpty ? "" : place + ": ", en: place.isEmpty ? "" : place + ": ")
                + error.message
            meaning = error.code == .badAgencyFile ? .badData : .missingInput
        case let error as RubricError:
            message = Self.lines(error.findings)
            meaning = error.findings.allSatisfy { $0.rule == "rubric/cannot-open" } ? .missingInput : .badData
        case let error as AssessError:
            (message, meaning) = (error.message, .usage)
        case let error as ReportError:
            message = error.message
            meaning = [.unknownUnit, .unknownForm, .unknownTable].contains(error.code) ? .usage : .badData
        case let error as ResultFileError:
            let place = error.location.description
            message = LocalizedText(id: "\(place): ", en: "\(place): ") + error.message
            meaning = error.code == .cannotOpen ? .missingInput : .badData
        case let error as AlreadyAssessed:
            (message, meaning) = (error.message, .usage)
        case let error as ReportOptionError:
            (message, meaning) = (error.message, .usage)
        case let error as TemplateFolderError:
            (message, meaning) = (error.message, .missingInput)
        case let error as TemplateFileError:
            (message, meaning) = (error.message, .missingInput)
        case let error as PrintError:
            (message, meaning) = (error.message, error.code == .noRoom ? .inputOutput : .unexpectedFailure)
        case let error as NothingToCompare:
            (message, meaning) = (error.message, .usage)
        case let error as PlanError:
            (message, meaning) = (error.message, .usage)
        case let error as ExplanationError:
            (message, meaning) = (error.message, .usage)
        case let error as OutputError:
            (message, meaning) = (error.message, error.code == .cannotWrite ? .inputOutput : .cannotCreate)
        case let error as AgencyFolderError:
            (message, meaning) = (error.message, error.code == .cannotWrite ? .inputOutput : .cannotCreate)
        case let error as MissingMaps:
            (message, meaning) = (error.message, .missingInput)
        case let error as UnknownMap:
            (message, meaning) = (error.message, .usage)
        case let error as DraftOutputError:
            (message, meaning) = (error.message, error.meaning)
        case let error as DrawingError:
            (message, meaning) = (error.message, error.meaning)
        case let error as MarkError:
            (message, meaning) = (error.message, error.meaning)
        case let error as LintConfigurationError:
            message = Self.lines(error.findings)
            meaning = error.code == .cannotOpen ? .missingInput : .badData
        case let error as WorksheetError:
            let place = error.location.description
            message = LocalizedText(id: "\(place): ", en: "\(place): ") + error.message
            meaning = error.code == .missing ? .missingInput : .badData
        case let error as WorksheetMappingError:
            let place = error.location.description
            message = LocalizedText(id: "\(place): ", en: "\(place): ") + error.message
            meaning = .badData
        case let error as AnswersTextError:
            (message, meaning) = (error.message, .badData)
        case let error as LinksTextError:
            (message, meaning) = (error.message, .badData)
        case let error as UnknownLinkEnd:
            (message, meaning) = (error.message, .usage)
        case let error as ReviewedLinksError:
            (message, meaning) = (error.message, error.code == .missing ? .missingInput : .badData)
        case let error as UnknownRule:
            (message, meaning) = (error.message, .usage)
        case let error as UnknownIndicator:
            (message, meaning) = (error.message, .usage)
        case is ShowError:
            message = LocalizedText(
                id: "Hasil tidak dapat ditulis sampai selesai; periksa ruang penyimpanan, atau pakai -o BERKAS.",
                en: "The result could not be written to the end; check the free space, or use -o FILE.")
            meaning = .inputOutput
        default:
            message = LocalizedText(
                id: "Terjadi kesalahan yang tidak terduga: \(error)", en: "An unexpected failure: \(error)")
            meaning = .unexpectedFailure
        }
    }

    /// Each finding on a line of its own, after its place.
    private static func lines(_ findings: [Finding]) -> LocalizedText {
        findings.reduce(LocalizedText(id: "", en: "")) { text, finding in
            let place = "\(finding.location.description): "
            return text + (text.english.isEmpty ? LocalizedText(id: "", en: "") : LocalizedText(id: "\n", en: "\n"))
                + LocalizedText(id: place, en: place) + finding.message
        }
    }
}
