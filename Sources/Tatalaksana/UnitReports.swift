internal import Foundation

/// One report for each unit, in a folder, each named by its unit.
public enum UnitReports {
    /// The names of the files for units of these ids, in their order: the id as far as every system takes it as the name
    /// of a file, no two alike.
    public static func names(for units: [String], fileExtension: String) -> [String] {
        var taken: Set<String> = []
        return units.map { unit in
            let stem = stem(unit)
            var name = stem
            var number = 2
            // Some systems do not tell upper case from lower case.
            while !taken.insert(name.lowercased()).inserted {
                name = "\(stem)-\(number)"
                number += 1
            }
            return "\(name).\(fileExtension)"
        }
    }

    /// Makes the folder the reports are written to, where it is not there yet.
    ///
    /// - Throws: `OutputError` where it cannot be made, or is a file.
    public static func makeFolder(_ path: String) throws(OutputError) {
        do {
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: path, isDirectory: true), withIntermediateDirectories: true)
        } catch {
            throw OutputError(code: .cannotCreate, path: path)
        }
    }

    private static func stem(_ id: String) -> String {
        let kept = id.map { character in
            character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
                ? character : "-"
        }
        let stem = String(String(kept).drop { $0 == "." || $0 == "-" }.prefix(100))
        return stem.isEmpty ? "unit" : stem
    }
}
