import Findings
import Foundation
import OfficeFiles
import ProcessMaps

/// Reads files with the library, one after the other: of BPMN files all figures, of Excel workbooks all cells. Prints how
/// many could be read. Usage: reader-benchmark FILE...
@main
struct ReaderBenchmark {
    static func main() {
        var read = 0
        var things = 0
        for path in CommandLine.arguments.dropFirst() {
            if let count = path.hasSuffix(".xlsx") ? cells(ofWorkbook: path) : activities(ofMap: path) {
                read += 1
                things += count
            }
        }
        print("\(read) read, \(things) activities or cells")
    }

    private static func activities(ofMap path: String) -> Int? {
        let file = MapReader().read(contentsOf: path)
        return file.state == .read ? file.counts[.activitiesTotal] : nil
    }

    private static func cells(ofWorkbook path: String) -> Int? {
        guard let bytes = FileManager.default.contents(atPath: path), let workbook = try? Workbook([UInt8](bytes))
        else {
            return nil
        }
        return workbook.sheets.reduce(0) { count, sheet in
            workbook.table(sheet.index).rows.reduce(count) { $0 + $1.cells.count { !$0.isEmpty } }
        }
    }
}
