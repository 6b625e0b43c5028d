import Findings
import ProcessMaps

/// Reads BPMN files with the library and takes all their figures, one file after the other, and prints how many could be
/// read. Usage: reader-benchmark FILE...
@main
struct ReaderBenchmark {
    static func main() {
        var read = 0
        var activities = 0
        for path in CommandLine.arguments.dropFirst() {
            let file = MapReader().read(contentsOf: path)
            if file.state == .read { read += 1 }
            activities += file.counts[.activitiesTotal]
        }
        print("\(read) read, \(activities) activities")
    }
}
