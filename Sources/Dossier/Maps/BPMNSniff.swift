import Foundation

/// Tells BPMN from other XML where the name of the file does not.
enum BPMNSniff {
    private static let namespace = Array("http://www.omg.org/spec/BPMN/20100524/MODEL".utf8)
    private static let looked = 65_536

    /// Whether the BPMN 2.0 namespace stands in the first 64 KiB. Zero bytes are passed over, so that UTF-16 is seen.
    static func isBPMN(_ path: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? handle.close() }
        guard let start = try? handle.read(upToCount: looked) else { return false }
        return start.filter { $0 != 0 }.firstRange(of: namespace) != nil
    }
}
