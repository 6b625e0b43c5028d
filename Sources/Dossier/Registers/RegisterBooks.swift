import Findings
import OfficeFiles

/// The files that hold registers, each opened once and each of its tables recognised. A workbook may hold registers of
/// several kinds; whatever the format, they are asked for by kind.
///
///     var books = RegisterBooks(limits: limits)
///     books.add("sops.xlsx", file, sheets)
///     var registers: [OpenRegister<SOPColumn>] = books.registers(units: units, log: &log)
///     …
///     books.close(registers)
///     books.finish(&ledger)
struct RegisterBooks {
    /// The day up to which a year of two digits may be meant; `nil` where nobody says.
    var asOf: CalendarDate?
    private let limits: DossierLimits
    private var books: [Book] = []

    private struct Book {
        let path: String
        let file: LoadedFile?
        let content: Content
        /// The first thing that made the file less than wholly read.
        var problem: ReadProblem?
        var recognitions: [RegisterRecognition]
    }

    private enum Content {
        case sheets([RecognisedSheet])
        /// A list of mappings, of the kind its name says.
        case list(YAMLFile, RegisterKind)
    }

    init(limits: DossierLimits) {
        self.limits = limits
    }

    // MARK: - Opening

    /// Takes a file whose tables were recognised.
    mutating func add(_ path: String, _ file: LoadedFile?, _ sheets: RegisterSheets) {
        add(Book(path: path, file: file, content: .sheets(sheets.registers), recognitions: sheets.others))
    }

    /// Opens lists of mappings: `sops.yaml`.
    mutating func openLists(
        _ paths: [(path: String, absolute: String)], of kind: RegisterKind, log: inout FindingLog,
        ledger: inout InputLedger
    ) {
        for (path, absolute) in paths {
            let file = LoadedFile(absolute, contentsUpTo: limits.yamlBytes)
            do throws(RefusedInput) {
                let bytes = try InputLedger.contents(of: file, limit: limits.yamlBytes)
                let list = try YAMLFile(bytes, path: path, limits: limits)
                _ = try list.registerEntries(listKey: kind.rawValue)
                add(Book(path: path, file: file, content: .list(list, kind), recognitions: []))
            } catch {
                ledger.refuse(path, file, error.problem, log: &log)
            }
        }
    }

    private mutating func add(_ book: Book) {
        let position = books.firstIndex { book.path.precedesInBytes($0.path) } ?? books.endIndex
        books.insert(book, at: position)
    }

    /// Whether some file holds a register of this kind.
    func holds(_ kind: RegisterKind) -> Bool {
        books.contains { book in
            switch book.content {
            case .sheets(let sheets): sheets.contains { $0.kind == kind }
            case .list(_, let other): other == kind
            }
        }
    }

    // MARK: - Reading

    /// Every register of this kind, by the path of the file and then in its order.
    mutating func registers<Column: RegisterColumn>(
        units: UnitIndex = UnitIndex(UnitTree([])), log: inout FindingLog
    ) -> [OpenRegister<Column>] {
        var open: [OpenRegister<Column>] = []
        for index in books.indices {
            switch books[index].content {
            case .sheets(let sheets):
                for sheet in sheets where sheet.kind == Column.registerKind {
                    var register = Register<Column>(sheet, units: units, log: &log)
                    register.settleYears(asOf: asOf)
                    if let recognition = register.recognition { books[index].recognitions.append(recognition) }
                    open.append(OpenRegister(register: register, book: index))
                }
            case .list(let file, let kind):
                guard kind == Column.registerKind,
                    var register = try? Register<Column>(file, listKey: kind.rawValue, log: &log)
                else { continue }
                register.settleYears(asOf: asOf)
                open.append(OpenRegister(register: register, book: index))
            }
        }
        return open
    }

    /// Takes back registers whose rows were understood: what was lost of them makes their file partly read.
    mutating func close<Column>(_ registers: [OpenRegister<Column>]) {
        for register in registers where books.indices.contains(register.book) {
            if books[register.book].problem == nil { books[register.book].problem = register.register.problem }
        }
    }

    // MARK: - At the end

    /// Writes the state each file ended in.
    func finish(_ ledger: inout InputLedger) {
        for book in books {
            ledger.record(book.path, book.file, book.problem == nil ? .read : .partlyRead, book.problem)
        }
    }

    /// How every table was understood, by path and then in the order of the file.
    var recognitions: [RegisterRecognition] { books.flatMap(\.recognitions) }
}

/// A register whose rows are being understood.
struct OpenRegister<Column: RegisterColumn>: Sendable {
    var register: Register<Column>
    /// Its file among those of `RegisterBooks`.
    let book: Int
}

extension InputLedger {
    /// Records a file of which nothing counts, and says so in a finding.
    mutating func refuse(_ path: String, _ file: LoadedFile?, _ problem: ReadProblem, log: inout FindingLog) {
        record(path, file, .refused, problem)
        log.report(
            Finding(
                rule: "dossier/input-refused", severity: .error, message: problem.message,
                location: SourceLocation(path: path, line: problem.line, column: problem.column)))
    }

    /// The bytes of a file that was asked for.
    ///
    /// - Throws: `RefusedInput` where it could not be opened, or is larger than `limit` bytes.
    static func contents(of file: LoadedFile?, limit: Int) throws(RefusedInput) -> [UInt8] {
        guard let file else { throw RefusedInput(problem: cannotOpen) }
        guard let bytes = file.contents else { throw RefusedInput(problem: tooLarge(limit: limit)) }
        return bytes
    }
}
