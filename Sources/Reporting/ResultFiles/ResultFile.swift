public import Assessment
public import Findings

/// A result that `tatalaksana assess --format json` wrote, read back: every report of it is the same, to the byte, as
/// the report of the result that was written.
///
///     let file = try ResultFile(bytes, path: "hasil.json")
///     let page = try GapReport(file.result, language: file.language).bytes(as: .html)
///
/// The file holds what reports show, and no more: the rows of the registers (`AssessmentResult.records`) and what of the
/// instrument no report asks for (the weights of other profiles, derivations, crosswalks) are not in it.
///
/// Keys that are not known are passed over: within version 1 of the schema keys are only added. What each part of the
/// result is made from is one file beside this one; it mirrors the file of `Formats/JSON` that writes the part.
public struct ResultFile: Sendable {
    public var result: AssessmentResult
    /// The language of the run that wrote it.
    public var language: Language

    /// - Parameters:
    ///   - bytes: the file, UTF-8.
    ///   - path: what messages call it.
    /// - Throws: `ResultFileError` where the bytes are no JSON, the JSON of something else, of a later version of the
    ///   schema, or not complete.
    public init(_ bytes: [UInt8], path: String) throws(ResultFileError) {
        let text: JSONText
        do {
            text = try JSONText(bytes)
        } catch {
            throw ResultFileError(error, in: bytes, path: path)
        }
        do {
            var root = try Self.root(of: text)
            language = try root.object("provenance") { json throws(JSONFault) in try json.word("language") }
            result = try AssessmentResult(&root)
        } catch {
            throw ResultFileError(error, in: text, path: path)
        }
    }

    /// The object of a text that is a result of a version we know.
    static func root(of text: JSONText) throws(JSONFault) -> JSONObject {
        guard text.kind(of: 0) == .object else { throw JSONFault(entry: 0, code: .otherDocument) }
        var root = try JSONObject(0, of: text)
        guard let written = root.find("schemaVersion"), root.find("provenance") != nil, root.find("scores") != nil
        else { throw JSONFault(entry: 0, code: .otherDocument) }
        let version = try text.asString(written)
        let major = version.split(separator: ".").first.flatMap { Int($0) }
        guard let major else { throw JSONFault(entry: written, code: .unknownWord(version)) }
        guard major == 1 else { throw JSONFault(entry: written, code: .otherVersion(version)) }
        return root
    }
}
