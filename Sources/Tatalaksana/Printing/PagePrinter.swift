public import Findings
internal import Dispatch
internal import Foundation
internal import Synchronization

/// Prints a report's page to PDF with a program that is on the machine. Nothing of the page is fetched, and the program is
/// told to ask nothing of the network; it keeps its files in a folder of its own that goes away afterwards.
///
///     let pdf = try PagePrinter().pdf(page, dated: result.provenance.asOf)
public struct PagePrinter: Sendable {
    private let environment: [String: String]
    private let seconds: Int

    /// - Parameters:
    ///   - environment: where the program is looked for, `PATH` and `TATALAKSANA_BROWSER`; `nil` for that of the process.
    ///   - seconds: how long it may take.
    public init(environment: [String: String]? = nil, seconds: Int = 300) {
        self.environment = environment ?? ProcessInfo.processInfo.environment
        self.seconds = max(1, seconds)
    }

    /// Prints a page.
    ///
    /// - Parameters:
    ///   - page: HTML that stands for itself.
    ///   - date: what the file says it was made on, as no clock is asked.
    /// - Returns: the PDF.
    /// - Throws: `PrintError` where no program is found, or it fails.
    public func pdf(_ page: [UInt8], dated date: CalendarDate) throws(PrintError) -> [UInt8] {
        let program = try PrintingProgram.find(environment)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cetak-\(UUID().uuidString)")
        unfinishedDrafts.withLock { _ = $0.insert(folder.path) }
        defer {
            try? FileManager.default.removeItem(at: folder)
            unfinishedDrafts.withLock { _ = $0.remove(folder.path) }
        }
        let (source, paper) = (folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.pdf"))
        do {
            // Nobody else on the machine reads it.
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(page).write(to: source)
        } catch {
            throw PrintError(code: .noRoom, name: "")
        }
        let arguments = program.arguments(
            page: source, paper: paper, profile: folder.appendingPathComponent("profile"))
        let said = try run(program, arguments, in: folder, date)
        guard let data = FileManager.default.contents(atPath: paper.path), data.starts(with: Data("%PDF-".utf8)) else {
            throw PrintError(code: .failed, name: program.path, said: said)
        }
        return Self.dated(Array(data), date)
    }

    // MARK: - The program

    /// - Returns: the last thing it said, where it failed.
    private func run(
        _ program: PrintingProgram, _ arguments: [String], in folder: URL, _ date: CalendarDate
    ) throws(PrintError) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program.path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment.merging(
            [
                "HOME": folder.path, "XDG_CONFIG_HOME": folder.path, "XDG_CACHE_HOME": folder.path,
                "SOURCE_DATE_EPOCH": String(Self.seconds(until: date)),
            ]
        ) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let words = folder.appendingPathComponent("said.txt")
        _ = FileManager.default.createFile(atPath: words.path, contents: nil)
        process.standardError = FileHandle(forWritingAtPath: words.path) ?? FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw PrintError(code: .noSuchProgram, name: program.path)
        }
        let number = process.processIdentifier
        runningPrograms.withLock { _ = $0.insert(number) }
        defer { runningPrograms.withLock { _ = $0.remove(number) } }
        guard ended.wait(timeout: .now() + .seconds(seconds)) == .success else {
            process.terminate()
            if ended.wait(timeout: .now() + .seconds(3)) == .timedOut { kill(number, SIGKILL) }
            throw PrintError(code: .tookTooLong, name: program.path)
        }
        let text = (try? String(contentsOf: words, encoding: .utf8)) ?? ""
        let last = text.split(separator: "\n").last.map { DisplayWidth.safe(String($0.prefix(300))) } ?? ""
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw PrintError(code: .failed, name: program.path, said: last)
        }
        return last
    }

    // MARK: - The day

    /// The PDF says the day of the report where it says the moment it was printed (ISO 32000-1, 7.9.4): the same report
    /// gives the same file. No byte moves.
    static func dated(_ bytes: [UInt8], _ date: CalendarDate) -> [UInt8] {
        var bytes = bytes
        let day = date.iso.filter { $0 != "-" } + (date.day == nil ? "01" : "")
        let moment = Array((day + "000000").utf8)
        for key in ["/CreationDate (D:", "/ModDate (D:"] {
            let key = Array(key.utf8)
            var start = bytes.startIndex
            while let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) {
                start = slash + 1
                let digits = (slash + key.count)..<(slash + key.count + moment.count)
                guard digits.upperBound <= bytes.count, bytes[slash...].starts(with: key),
                    bytes[digits].allSatisfy({ (0x30...0x39).contains($0) })
                else { continue }
                bytes.replaceSubrange(digits, with: moment)
            }
        }
        return bytes
    }

    /// Since the beginning of 1970, as programs count (days from the civil calendar).
    private static func seconds(until date: CalendarDate) -> Int {
        let (year, month, day) = (date.month > 2 ? date.year : date.year - 1, date.month, date.day ?? 1)
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return max(0, (era * 146_097 + dayOfEra - 719_468) * 86_400)
    }
}

/// Programs of others that are at work for us.
let runningPrograms = Mutex<Set<Int32>>([])
