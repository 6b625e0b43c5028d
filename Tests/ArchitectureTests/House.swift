import Foundation

/// The house as it is designed: each target of ours, and the targets and libraries it may import. What those may
/// import in turn is allowed as well; nothing else is, so no arrow runs backwards and there is no circle.
enum House {
    static let mayImport: [String: Set<String>] = [
        "CLibXML2": [],
        "CZlib": [],
        "CLibZip": [],
        "CXLSXWriter": [],
        "CLibStemmer": [],
        "CBundledFiles": [],
        "Findings": [],
        "BundledFiles": ["CBundledFiles"],
        "Pictures": [],
        "XMLStreaming": ["CLibXML2", "CZlib", "Findings"],
        "ProcessMaps": ["XMLStreaming", "Pictures", "Findings"],
        "OfficeFiles": ["CLibZip", "CXLSXWriter", "XMLStreaming", "Pictures", "Findings"],
        "Dossier": ["ProcessMaps", "OfficeFiles", "Findings", "Yams", "Crypto"],
        "Tracing": ["CLibStemmer", "Dossier", "BundledFiles", "Yams"],
        "Rubric": ["Findings", "BundledFiles", "Yams", "Crypto", "BigInt"],
        "Assessment": ["Tracing", "Rubric"],
        "Reporting": ["Assessment", "BundledFiles", "Mustache", "Crypto", "Yams"],
        "Tatalaksana": ["Reporting"],
        "TatalaksanaCommand": ["Tatalaksana", "ArgumentParser"],
    ]

    /// Libraries named above that belong to the targets that name them, and to no other.
    static let libraries: Set<String> = [
        "Yams", "Crypto", "BigInt", "Mustache", "ArgumentParser", "CLibXML2", "CZlib", "CLibZip",
        "CXLSXWriter", "CLibStemmer",
    ]

    /// What comes with the toolchain. `Assessment` is pure: it may use none of it.
    static let toolchain: Set<String> = ["Foundation", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"]
    static let pure: Set<String> = ["Findings", "Assessment"]

    static func allowed(in target: String) -> Set<String> {
        var allowed: Set<String> = []
        var waiting = Array(mayImport[target] ?? [])
        while let next = waiting.popLast() {
            let isOwnLibrary = mayImport[target]?.contains(next) == true
            if libraries.contains(next), !isOwnLibrary { continue }
            if allowed.insert(next).inserted { waiting += mayImport[next] ?? [] }
        }
        return pure.contains(target) ? allowed : allowed.union(toolchain)
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files of every target, with the modules each imports.
    static func files() throws -> [(target: String, path: String, imports: [String])] {
        let sources = root.appendingPathComponent("Sources")
        let walk = FileManager.default.enumerator(atPath: sources.path)
        let paths = (walk?.allObjects ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
        return try paths.map { path in
            let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
            return (String(path.prefix { $0 != "/" }), path, imports(in: text))
        }
    }

    static func imports(in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
                words[..<position].allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal"].contains($0) })
            else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = kinds.contains(words[position + 1]) ? words.dropFirst(position + 2).first : words[position + 1]
            return name.map { String($0.prefix { $0 != "." }) }
        }
    }
}
