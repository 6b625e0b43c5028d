internal import Findings
internal import Foundation
internal import Rubric

/// Writes one JSON value as UTF-8, in the order it is told: keys are never sorted, numbers come from exact strings.
///
/// What is opened by `object` or `array` is closed by the same call, so the text is always well formed.
struct JSONWriter {
    /// What is written and not yet drained.
    private(set) var bytes: [UInt8] = []
    private let isIndented: Bool
    private let keepsExact: Bool
    private let drain: (([UInt8]) -> Void)?
    private var depth: Int
    /// Whether the container that is open holds nothing yet.
    private var isEmpty = true
    /// More than 0 inside `inline`: one line, with blanks.
    private var inlined = 0
    /// The numbers of the object that is open which were rounded.
    private var rounded: [(name: StaticString, number: Rational)] = []

    private static let enough = 64 << 10
    /// No number is written with more decimals.
    static let places = 12
    static let exactKey: StaticString = "exact"

    /// - Parameters:
    ///   - isIndented: two blanks a level; else everything stands on one line.
    ///   - keepsExact: an object some of whose numbers had to be rounded ends with the key `exact`, which holds them as
    ///     fractions, `{"gain": "1/75"}`: who reads the document has the very numbers.
    ///   - depth: how many levels lie around the value, for a document that is written in pieces.
    ///   - drain: takes what is written whenever it is much; without it, and at the end, all is in `bytes`.
    init(isIndented: Bool, keepsExact: Bool = false, depth: Int = 0, drain: (([UInt8]) -> Void)? = nil) {
        self.isIndented = isIndented
        self.keepsExact = keepsExact
        self.depth = depth
        self.drain = drain
    }

    // MARK: Values

    mutating func object(_ content: (inout JSONWriter) -> Void) {
        let outer = rounded
        rounded = []
        container(UInt8(ascii: "{"), UInt8(ascii: "}")) { writer in
            content(&writer)
            writer.writeExact()
        }
        rounded = outer
    }

    /// The numbers of the object that were rounded, as fractions.
    private mutating func writeExact() {
        guard !rounded.isEmpty else { return }
        let numbers = rounded
        rounded = []
        setInline(Self.exactKey) { for (name, number) in numbers { $0.set(name, number.exact) } }
    }

    mutating func array<Items: Sequence>(_ items: Items, _ each: (inout JSONWriter, Items.Element) -> Void) {
        container(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for item in items {
                writer.separate()
                each(&writer, item)
            }
        }
    }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if !appendPlain(text) {
            for scalar in text.unicodeScalars { escape(scalar) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Takes over a text that needs no escape, as nearly all ids and names are, in one piece. `false` for any other.
    private mutating func appendPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            let isPlain = utf8.allSatisfy(Self.isPlain)
            if isPlain { bytes.append(contentsOf: utf8) }
            return isPlain
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        0x20 <= byte && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// A text that lies somewhere as UTF-8.
    mutating func string(_ utf8: Span<UInt8>) {
        guard utf8.indices.allSatisfy({ Self.isPlain(utf8[$0]) }) else {
            return string(utf8.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        }
        bytes.append(UInt8(ascii: "\""))
        utf8.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func null() { raw("null") }

    mutating func integer(_ number: Int) {
        guard 0..<10 ~= number else { return raw(String(number)) }
        bytes.append(UInt8(ascii: "0") + UInt8(number))
    }

    mutating func flag(_ value: Bool) { raw(value ? "true" : "false") }

    /// Half-even at 12 decimal places, no trailing zeros.
    mutating func exact(_ number: Rational) { raw(number.decimal(places: Self.places)) }

    /// As short as it is exact. What is no number becomes `null`.
    mutating func decimal(_ number: Decimal) { number.isFinite ? raw(number.description) : null() }

    /// A coordinate of a drawing. What is no number (not finite) becomes `null`.
    mutating func coordinate(_ number: Double) {
        guard number.isFinite else { return null() }
        let text = String(number)
        raw(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    // MARK: Members of an object

    mutating func key(_ name: StaticString) {
        name.withUTF8Buffer { key(utf8: $0) }
    }

    /// A key that is data, such as the name of a column. Keys need no escape.
    mutating func key(named name: String) {
        var name = name
        name.withUTF8 { key(utf8: $0) }
    }

    private mutating func key(utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(UInt8(ascii: " ")) }
    }

    mutating func set(_ name: StaticString, _ text: String?) { optional(name, text) { $0.string($1) } }
    mutating func set(_ name: StaticString, _ number: Int?) { optional(name, number) { $0.integer($1) } }
    mutating func set(_ name: StaticString, _ value: Bool?) { optional(name, value) { $0.flag($1) } }
    mutating func set(_ name: StaticString, _ number: Rational?) {
        optional(name, number) { $0.exact($1) }
        if keepsExact, let number, !number.isDecimal(places: Self.places) { rounded.append((name, number)) }
    }
    mutating func set(_ name: StaticString, _ date: CalendarDate?) { set(name, date?.iso) }

    /// `{"id": …, "en": …}`
    mutating func set(_ name: StaticString, _ text: LocalizedText?) { optional(name, text) { $0.localized($1) } }

    mutating func set(_ name: StaticString, _ texts: [String]) { set(name, texts) { $0.string($1) } }

    mutating func set<Items: Sequence>(
        _ name: StaticString, _ items: Items, _ each: (inout JSONWriter, Items.Element) -> Void
    ) {
        key(name)
        array(items, each)
    }

    /// An object as a member: `set("tool") { $0.set("name", …) }`.
    mutating func set(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
        key(name)
        object(content)
    }

    /// An object as a member, on one line.
    mutating func setInline(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
        key(name)
        inline { $0.object(content) }
    }

    /// The value as a member, `null` where there is none.
    mutating func optional<Value>(
        _ name: StaticString, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
    ) {
        key(name)
        guard let value else { return null() }
        write(&self, value)
    }

    mutating func localized(_ text: LocalizedText) {
        inline { writer in
            writer.object {
                $0.set("id", text.indonesian)
                $0.set("en", text.english)
            }
        }
    }

    // MARK: Layout

    /// Everything `content` writes stands on one line.
    mutating func inline(_ content: (inout JSONWriter) -> Void) {
        inlined += 1
        content(&self)
        inlined -= 1
    }

    /// The end of a line, between documents.
    mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func container(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        let outer = isEmpty
        bytes.append(open)
        depth += 1
        isEmpty = true
        content(&self)
        depth -= 1
        if !isEmpty { breakLine() }
        bytes.append(close)
        isEmpty = outer
    }

    private mutating func separate() {
        if let drain, bytes.count > Self.enough {
            drain(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
        if isEmpty {
            breakLine()
        } else {
            bytes.append(UInt8(ascii: ","))
            if inlined > 0, isIndented { bytes.append(UInt8(ascii: " ")) } else { breakLine() }
        }
        isEmpty = false
    }

    private mutating func breakLine() {
        guard isIndented, inlined == 0 else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x22: raw("\\\"")
        case 0x5C: raw("\\\\")
        case 0x0A: raw("\\n")
        case 0x0D: raw("\\r")
        case 0x09: raw("\\t")
        case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: escapeCode(scalar.value)
        default:
            if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
        }
    }

    /// Control and direction characters stand by their number: what is shown in a terminal cannot steer it.
    private mutating func escapeCode(_ value: UInt32) {
        let digits = String(value, radix: 16)
        raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
