import Foundation
import Testing

@Suite("The house is one-way")
struct ImportGraphTests {
    @Test("every import is one the design allows")
    func imports() throws {
        let files = try House.files()
        #expect(files.count > 50)
        for file in files {
            let extra = Set(file.imports).subtracting(House.allowed(in: file.target))
            #expect(extra.isEmpty, "\(file.path) imports \(extra.sorted())")
        }
    }

    @Test("every target stands in the house, and the house names no other")
    func targets() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: House.root.path + "/Sources")
        #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(House.mayImport.keys))
    }

    @Test("no target can reach itself")
    func noCircle() {
        for target in House.mayImport.keys { #expect(!House.allowed(in: target).contains(target)) }
    }

    @Test(
        "an import is seen in every form it can be written",
        arguments: [
            ("import Dossier", ["Dossier"]), ("public import Dossier", ["Dossier"]),
            ("@testable import Dossier", ["Dossier"]), ("@_exported public import Dossier", ["Dossier"]),
            ("import struct Foundation.Data", ["Foundation"]), ("internal import Foundation.NSURL", ["Foundation"]),
            ("let word = \"import Dossier\"", []), ("// import Dossier", []),
        ])
    func forms(_ line: String, _ modules: [String]) {
        #expect(House.imports(in: line) == modules)
    }
}

@Suite("What must stand in two places")
struct TwoPlacesTests {
    @Test("every file of Rubrics/ and Reports/ but the samples is compiled in, and nothing else is")
    func bundled() throws {
        let source = try String(
            contentsOf: House.root.appendingPathComponent("Sources/CBundledFiles/bundled.c"), encoding: .utf8)
        let table = Set(source.matches(of: /FILE_AT\("([^"]+)"/).map { String($0.1) })
        let embedded = Set(source.matches(of: /#embed "\.\.\/\.\.\/([^"]+)"/).map { String($0.1) })
        var files: Set<String> = []
        for folder in ["Rubrics", "Reports"] {
            let walk = FileManager.default.enumerator(atPath: House.root.appendingPathComponent(folder).path)
            for case let path as String in walk ?? FileManager.DirectoryEnumerator() {
                var isFolder: ObjCBool = false
                let whole = House.root.appendingPathComponent(folder + "/" + path).path
                if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue,
                    !path.contains("/."), !path.hasPrefix("."), path != "README.md", !path.hasPrefix("samples/")
                {
                    files.insert("\(folder)/\(path)")
                }
            }
        }
        #expect(table == files)
        #expect(embedded == files)
    }
}
