/// One object of a JSON text, whose members are taken by name.
///
/// Members are looked for behind the one taken last, so that an object written in the order it is read is gone over
/// once. Members nobody asks for are passed over.
struct JSONObject {
    let text: JSONText
    let entry: Int
    private let end: Int
    /// Where the next member is expected.
    private var next: Int
    /// `JSONObject+Numbers`: the object of exact numbers, once it was looked for.
    var exactNumbers: ExactNumbers = .unknown

    enum ExactNumbers {
        case unknown, absent
        case at(entry: Int)
    }

    /// - Throws: `JSONFault` where the entry is no object.
    init(_ entry: Int, of text: JSONText) throws(JSONFault) {
        guard text.kind(of: entry) == .object else { throw JSONFault(entry: entry, code: .notA(.object)) }
        self.text = text
        self.entry = entry
        end = text.entry(behind: entry)
        next = entry + 1
    }

    /// The entry of a member; `nil` where there is none of this name.
    mutating func find(_ name: StaticString) -> Int? {
        guard let key = search(name, from: next, to: end) ?? search(name, from: entry + 1, to: next) else { return nil }
        next = text.entry(behind: key + 1)
        return key + 1
    }

    /// The entry of a member that has to be there.
    mutating func member(_ name: StaticString) throws(JSONFault) -> Int {
        guard let found = find(name) else { throw JSONFault(entry: entry, code: .missing("\(name)")) }
        return found
    }

    /// The same; `nil` for `null`.
    mutating func memberOrNull(_ name: StaticString) throws(JSONFault) -> Int? {
        let found = try member(name)
        return text.kind(of: found) == .null ? nil : found
    }

    /// The entry of a member that may be left out; `nil` for `null` too.
    mutating func memberIfAny(_ name: StaticString) -> Int? {
        find(name).flatMap { text.kind(of: $0) == .null ? nil : $0 }
    }

    /// The names of all members.
    var names: [String] {
        var names: [String] = []
        var key = entry + 1
        while key < end {
            names.append(text.string(key))
            key = text.entry(behind: key + 1)
        }
        return names
    }

    private func search(_ name: StaticString, from start: Int, to end: Int) -> Int? {
        var key = start
        while key < end {
            if text.isKey(key, name) { return key }
            key = text.entry(behind: key + 1)
        }
        return nil
    }
}
