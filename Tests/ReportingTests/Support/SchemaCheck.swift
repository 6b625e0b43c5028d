import BundledFiles
import Foundation
import Testing

/// What a JSON Schema file asks of a document, as far as our schema goes: keys that must be there, types, and enums. The
/// whole of draft 2020-12 is checked outside, by a validator.
struct SchemaCheck {
    private let root: [String: Any]

    /// A published schema.
    init(_ name: String = "assessment-result-1.0") throws {
        let text = try #require(BundledFiles.text("Reports/schema/\(name).schema.json"))
        root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// The keys of the document, in the order the schema lists what is required.
    var requiredKeys: [String] { root["required"] as? [String] ?? [] }

    /// The words of an enum below `$defs`.
    func words(of definition: String) -> [String] {
        ((root["$defs"] as? [String: Any])?[definition] as? [String: Any])?["enum"] as? [String] ?? []
    }

    /// What is wrong, each with its place; empty where nothing is.
    func problems(in document: Any) -> [String] { problems(document, root, "$") }

    private func problems(_ value: Any, _ written: [String: Any], _ place: String) -> [String] {
        let schema = resolved(written)
        if let choices = schema["oneOf"] as? [[String: Any]] {
            let results = choices.map { problems(value, $0, place) }
            return results.contains { $0.isEmpty } ? [] : results.last ?? []
        }
        var found: [String] = []
        if let types = types(of: schema), !types.contains(where: { self.is(value, $0) }) {
            found.append("\(place): not \(types)")
        }
        if let words = schema["enum"] as? [Any], !words.contains(where: { "\($0)" == "\(value)" }) {
            found.append("\(place): \(value) is none of \(words)")
        }
        if let object = value as? [String: Any] {
            for key in schema["required"] as? [String] ?? [] where object[key] == nil {
                found.append("\(place): \(key) is missing")
            }
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            for (key, member) in object {
                guard let property = properties[key] else {
                    found.append("\(place): \(key) is not described")
                    continue
                }
                found += problems(member, property, "\(place).\(key)")
            }
        }
        if let items = value as? [Any], let schema = schema["items"] as? [String: Any] {
            for (index, item) in items.enumerated() { found += problems(item, schema, "\(place)[\(index)]") }
        }
        return found
    }

    private func resolved(_ schema: [String: Any]) -> [String: Any] {
        guard let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last else {
            return schema
        }
        return (root["$defs"] as? [String: [String: Any]])?[String(name)] ?? [:]
    }

    private func types(of schema: [String: Any]) -> [String]? {
        (schema["type"] as? String).map { [$0] } ?? schema["type"] as? [String]
    }

    private func `is`(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "null": value is NSNull
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": (value as? NSNumber)?.isBoolean ?? false
        case "integer":
            (value as? NSNumber).map { !$0.isBoolean && $0.doubleValue == $0.doubleValue.rounded() } ?? false
        default: (value as? NSNumber).map { !$0.isBoolean } ?? false
        }
    }
}

extension NSNumber {
    fileprivate var isBoolean: Bool { String(cString: objCType) == "c" }
}
