internal import Findings

/// The members of an object as the types of results. Each reader comes in up to three forms: the value has to be there;
/// `…OrNull`: the key has to be there, `null` is `nil`; `…IfAny`: the key may be left out.
extension JSONObject {
    mutating func string(_ name: StaticString) throws(JSONFault) -> String { try text.asString(member(name)) }
    mutating func stringOrNull(_ name: StaticString) throws(JSONFault) -> String? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try text.asString(entry)
    }
    mutating func stringIfAny(_ name: StaticString) throws(JSONFault) -> String? {
        guard let entry = memberIfAny(name) else { return nil }
        return try text.asString(entry)
    }

    mutating func strings(_ name: StaticString) throws(JSONFault) -> [String] {
        let text = text
        return try array(name) { entry throws(JSONFault) in try text.asString(entry) }
    }
    mutating func stringsIfAny(_ name: StaticString) throws(JSONFault) -> [String] {
        memberIfAny(name) == nil ? [] : try strings(name)
    }

    mutating func flag(_ name: StaticString) throws(JSONFault) -> Bool { try text.asFlag(member(name)) }
    mutating func flagOrNull(_ name: StaticString) throws(JSONFault) -> Bool? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try text.asFlag(entry)
    }
    mutating func flagIfAny(_ name: StaticString) throws(JSONFault) -> Bool? {
        guard let entry = memberIfAny(name) else { return nil }
        return try text.asFlag(entry)
    }

    mutating func date(_ name: StaticString) throws(JSONFault) -> CalendarDate { try text.asDate(member(name)) }
    mutating func dateOrNull(_ name: StaticString) throws(JSONFault) -> CalendarDate? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try text.asDate(entry)
    }

    mutating func dateIfAny(_ name: StaticString) throws(JSONFault) -> CalendarDate? {
        guard let entry = memberIfAny(name) else { return nil }
        return try text.asDate(entry)
    }

    /// One of the words of an enum.
    mutating func word<Word: RawRepresentable<String>>(_ name: StaticString) throws(JSONFault) -> Word {
        try text.asWord(member(name))
    }
    mutating func wordOrNull<Word: RawRepresentable<String>>(_ name: StaticString) throws(JSONFault) -> Word? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try text.asWord(entry)
    }
    mutating func wordIfAny<Word: RawRepresentable<String>>(_ name: StaticString) throws(JSONFault) -> Word? {
        guard let entry = memberIfAny(name) else { return nil }
        return try text.asWord(entry)
    }
    mutating func words<Word: RawRepresentable<String>>(_ name: StaticString) throws(JSONFault) -> [Word] {
        let text = text
        return try array(name) { entry throws(JSONFault) in try text.asWord(entry) }
    }

    // MARK: What holds others

    mutating func object<Value>(
        _ name: StaticString, _ make: (inout JSONObject) throws(JSONFault) -> Value
    ) throws(JSONFault) -> Value {
        var object = try JSONObject(member(name), of: text)
        return try make(&object)
    }

    mutating func objectOrNull<Value>(
        _ name: StaticString, _ make: (inout JSONObject) throws(JSONFault) -> Value
    ) throws(JSONFault) -> Value? {
        try memberOrNull(name) == nil ? nil : object(name, make)
    }

    mutating func objectIfAny<Value>(
        _ name: StaticString, _ make: (inout JSONObject) throws(JSONFault) -> Value
    ) throws(JSONFault) -> Value? {
        memberIfAny(name) == nil ? nil : try object(name, make)
    }

    mutating func objects<Value>(
        _ name: StaticString, _ make: (inout JSONObject) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        let text = text
        return try array(name) { entry throws(JSONFault) in
            var object = try JSONObject(entry, of: text)
            return try make(&object)
        }
    }

    mutating func objectsIfAny<Value>(
        _ name: StaticString, _ make: (inout JSONObject) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        memberIfAny(name) == nil ? [] : try objects(name, make)
    }

    /// The items of an array, by entry.
    mutating func array<Value>(
        _ name: StaticString, _ make: (Int) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        try text.items(of: member(name), make)
    }
}

extension JSONText {
    func items<Value>(of array: Int, _ make: (Int) throws(JSONFault) -> Value) throws(JSONFault) -> [Value] {
        guard kind(of: array) == .array else { throw JSONFault(entry: array, code: .notA(.array)) }
        var items: [Value] = []
        var item = array + 1
        let end = entry(behind: array)
        while item < end {
            items.append(try make(item))
            item = entry(behind: item)
        }
        return items
    }

    func asString(_ entry: Int) throws(JSONFault) -> String {
        guard kind(of: entry) == .string else { throw JSONFault(entry: entry, code: .notA(.string)) }
        return string(entry)
    }

    func asFlag(_ entry: Int) throws(JSONFault) -> Bool {
        guard kind(of: entry) == .flag else { throw JSONFault(entry: entry, code: .notA(.flag)) }
        return bytes[Int(entries[entry].start)] == UInt8(ascii: "t")
    }

    func asDate(_ entry: Int) throws(JSONFault) -> CalendarDate {
        guard let date = CalendarDate(iso: try asString(entry)) else {
            throw JSONFault(entry: entry, code: .notA(.date))
        }
        return date
    }

    func asWord<Word: RawRepresentable<String>>(_ entry: Int) throws(JSONFault) -> Word {
        let written = try asString(entry)
        guard let word = Word(rawValue: written) else { throw JSONFault(entry: entry, code: .unknownWord(written)) }
        return word
    }
}
