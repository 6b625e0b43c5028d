import Foundation
import Testing

@testable import Rubric

/// Packs of our own, beside the tests.
enum Fixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    /// A small good pack that uses every part of the format.
    static func whole() throws -> Pack { try Pack.folder(folder.appendingPathComponent("lengkap").path) }
}

extension Pack {
    /// The pack with one place of a file changed.
    func changed(_ file: String, _ from: String, _ to: String) throws -> Pack {
        var pack = self
        let position = try #require(pack.files.firstIndex { $0.path == file })
        try #require(pack.files[position].text.contains(from), "\(file) holds no \(from)")
        pack.files[position].text = pack.files[position].text.replacing(from, with: to, maxReplacements: 1)
        return pack
    }
}
