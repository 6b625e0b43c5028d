import BundledFiles
import Foundation
import Testing
import Yams

/// A published JSON Schema, and what it says of a YAML file, as far as our schemas go. A keyword that is not known here
/// is a problem of its own, so that nothing of a schema goes unchecked.
struct YAMLSchema {
    let root: [String: Any]

    init(_ name: String) throws {
        let text = try #require(BundledFiles.text("Rubrics/schema/\(name).schema.json"))
        root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// A definition below `$defs`.
    func definition(_ name: String) -> [String: Any]? { (root["$defs"] as? [String: Any])?[name] as? [String: Any] }

    /// What is wrong in a file, each with its line; empty where nothing is.
    func problems(in text: String) throws -> [String] {
        let node = try #require(try Yams.compose(yaml: text, .default, .default, .utf8))
        return problems(node, root)
    }

    private static let known: Set<String> = [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "oneOf", "required", "properties",
        "additionalProperties", "items", "pattern", "minLength", "minimum", "maximum",
    ]

    private func problems(_ node: Node, _ schema: [String: Any]) -> [String] {
        let place = "\(node.mark?.line ?? 0)"
        var found = schema.keys.filter { !Self.known.contains($0) }.map { "\(place): keyword \($0)" }
        if let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last {
            found += definition(String(name)).map { problems(node, $0) } ?? ["\(place): no definition \(name)"]
        }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] }
        if let types, !types.contains(where: { node.is($0) }) { found.append("\(place): not \(types)") }
        if let words = schema["enum"] as? [String], !words.contains(node.scalar?.string ?? "") {
            found.append("\(place): none of \(words)")
        }
        if let choices = schema["oneOf"] as? [[String: Any]] {
            let held = choices.count { problems(node, $0).isEmpty }
            if held != 1 { found.append("\(place): \(held) of oneOf hold") }
        }
        return found + scalarProblems(node, schema, place) + memberProblems(node, schema, place)
    }

    private func scalarProblems(_ node: Node, _ schema: [String: Any], _ place: String) -> [String] {
        guard let text = node.scalar?.string else { return [] }
        var found: [String] = []
        if let pattern = schema["pattern"] as? String, node.is("string"),
            text.range(of: pattern, options: .regularExpression) == nil
        {
            found.append("\(place): \(text) is not \(pattern)")
        }
        if let least = schema["minLength"] as? Int, text.count < least { found.append("\(place): too short") }
        if let number = Int(text) {
            if let least = schema["minimum"] as? Int, number < least { found.append("\(place): below \(least)") }
            if let most = schema["maximum"] as? Int, number > most { found.append("\(place): above \(most)") }
        }
        return found
    }

    private func memberProblems(_ node: Node, _ schema: [String: Any], _ place: String) -> [String] {
        var found: [String] = []
        if let mapping = node.mapping {
            for key in schema["required"] as? [String] ?? [] where mapping[Node(key)] == nil {
                found.append("\(place): \(key) is missing")
            }
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            for (key, value) in mapping {
                let name = key.scalar?.string ?? ""
                if let property = properties[name] ?? schema["additionalProperties"] as? [String: Any] {
                    found += problems(value, property)
                } else if schema["additionalProperties"] as? Bool == false {
                    found.append("\(place): \(name) is not described")
                }
            }
        }
        if let items = node.sequence, let schema = schema["items"] as? [String: Any] {
            for item in items { found += problems(item, schema) }
        }
        return found
    }
}

extension Node {
    /// Whether it is of a JSON type, as editors understand YAML 1.2.
    fileprivate func `is`(_ type: String) -> Bool {
        switch self {
        case .mapping: return type == "object"
        case .sequence: return type == "array"
        case .alias: return false
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let text = scalar.string
            let isNull = isPlain && ["", "~", "null"].contains(text)
            let isFlag = isPlain && ["true", "false"].contains(text)
            let isNumber = isPlain && Double(text) != nil
            switch type {
            case "null": return isNull
            case "boolean": return isFlag
            case "integer": return isPlain && Int(text) != nil
            case "number": return isNumber
            case "string": return !isNull && !isFlag && !isNumber
            default: return false
            }
        }
    }
}
