import Foundation
import Testing

@testable import Rubric

@Suite("The JSON Schemas of packs")
struct PackSchemaTests {
    let instrument: YAMLSchema
    let area: YAMLSchema

    init() throws {
        instrument = try YAMLSchema("instrument")
        area = try YAMLSchema("area")
    }

    private func schema(of file: String) -> YAMLSchema { file == "instrument.yaml" ? instrument : area }

    @Test("every file of every bundled pack, and of the pack that uses every part of the format, is valid")
    func valid() throws {
        let packs = try Pack.bundledIDs.map { try #require(Pack.bundled($0)) } + [Fixtures.whole()]
        #expect(packs.count > 3)
        for pack in packs {
            for file in pack.files {
                #expect(try schema(of: file.path).problems(in: file.text) == [], "\(pack.name)/\(file.path)")
            }
        }
    }

    @Test(
        "a misspelled key, a word that is not known and a wrong kind of value are not valid",
        arguments: [
            ("kerja.yaml", "criteria:\n          Ya", "crietria:\n          Ya"),
            ("kerja.yaml", "measure: mapsWithSOP", "measure: sops"), ("kerja.yaml", "base: lalu\n", "\n"),
            ("kerja.yaml", "choice: B, over: \"0.5\"", "choice: B"),
            ("kerja.yaml", "choice: B, over: \"0.5\"", "choice: B, over: \"0.5\", from: \"0\""),
            ("kerja.yaml", "lain/kerja.peta", "kerja.peta"), ("kerja.yaml", "value: \"2/3\"", "value: dua"),
            ("kerja.yaml", "id: kerja.tim\n", "id: kerja tim\n"), ("kerja.yaml", "{id: Seluruhnya,", "{id: \"\","),
            ("instrument.yaml", "default: true", "default: ya"), ("instrument.yaml", "intervals: 2", "intervals: -2"),
            ("instrument.yaml", "everyMonths: 12", "everyMonths: 0"), ("instrument.yaml", "firstMonths: 0, ", ""),
            ("instrument.yaml", "confidence: memory", "confidence: sure"),
            ("instrument.yaml", "draft: 5", "draft: 5000"), ("instrument.yaml", "from: 2020-01-01", "from: 2020"),
            ("instrument.yaml", "{node: akar, from", "{node: akar, every: area, from"),
            ("instrument.yaml", "layanan.yaml]", "../layanan.yaml]"),
            ("instrument.yaml", "parts: [kerja, layanan.umum.survei]", "parts: kerja"),
        ])
    func invalid(file: String, from: String, to: String) throws {
        let pack = try Fixtures.whole().changed(file, from, to)
        let text = try #require(pack.files.first { $0.path == file }).text
        #expect(try schema(of: file).problems(in: text) != [])
    }

    @Test("know exactly the keys the reader knows", arguments: PackShape.allCases)
    func keys(shape: PackShape) throws {
        let described = [(instrument, PackShape.instrument), (area, .area)].compactMap { schema, top in
            shape == top ? schema.root : schema.definition(shape.rawValue)
        }
        #expect(!described.isEmpty)
        for schema in described {
            let properties = try #require(schema["properties"] as? [String: [String: Any]])
            #expect(Set(properties.keys) == Set(shape.keys.map(\.name) + ["source"]))
            #expect(schema["additionalProperties"] as? Bool == false)
            for (name, form) in shape.keys {
                let property = try #require(properties[name])
                #expect(property["description"] is String, "\(shape.rawValue).\(name)")
                #expect(form.isDescribed(by: property), "\(shape.rawValue).\(name)")
            }
        }
    }

    @Test("know exactly the words the reader knows")
    func words() throws {
        func words(_ schema: YAMLSchema, _ definition: String?, _ key: String) -> [String] {
            let owner = definition.map { schema.definition($0) ?? [:] } ?? schema.root
            let property = (owner["properties"] as? [String: [String: Any]])?[key] ?? [:]
            let items = property["items"] as? [String: Any]
            let values = (property["additionalProperties"] as? [String: Any])?["items"] as? [String: Any]
            return (property["enum"] ?? items?["enum"] ?? values?["enum"]) as? [String] ?? []
        }
        #expect(words(instrument, "sourceEntry", "confidence") == Confidence.allCases.map(\.rawValue))
        #expect(words(instrument, nil, "level") == AssessedLevel.allCases.map(\.rawValue))
        #expect(words(area, "indicator", "levels") == AssessedLevel.allCases.map(\.rawValue))
        #expect(words(area, "indicator", "measure") == MeasureKind.allCases.map(\.rawValue))
        #expect(words(area, "derivation", "whenBaseIsZero") == Derivation.ZeroBase.allCases.map(\.rawValue))
        #expect(words(instrument, "evaluation", "choices") == EvaluationCondition.allCases.map(\.rawValue))
    }

    @Test("describe what they share in the same words")
    func shared() throws {
        for name in ["id", "exact", "text", "number"] {
            let (one, other) = (instrument.definition(name), area.definition(name))
            #expect(one != nil)
            #expect(one.map { NSDictionary(dictionary: $0) } == other.map { NSDictionary(dictionary: $0) })
        }
    }
}

extension PackShape.Form {
    /// Whether a property of a schema leads to the mapping the reader expects there.
    fileprivate func isDescribed(by property: [String: Any]) -> Bool {
        func leads(_ schema: Any?, to shape: PackShape) -> Bool {
            guard let schema = schema as? [String: Any] else { return false }
            if schema["$ref"] as? String == "#/$defs/\(shape.rawValue)" { return true }
            return (schema["oneOf"] as? [[String: Any]] ?? []).contains { leads($0, to: shape) }
        }
        switch self {
        case .value:
            return !PackShape.allCases.contains { leads(property, to: $0) || leads(property["items"], to: $0) }
        case .mapping(let shape), .valueOr(let shape): return leads(property, to: shape)
        case .list(let shape): return leads(property["items"], to: shape)
        case .table(let shape?): return leads(property["additionalProperties"], to: shape)
        case .table(nil): return property["additionalProperties"] is [String: Any]
        }
    }
}
