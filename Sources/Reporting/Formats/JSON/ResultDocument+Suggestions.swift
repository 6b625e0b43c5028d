internal import Assessment
internal import Tracing

extension ResultDocument {
    /// The suggested ties, which count nowhere, with what they rest on.
    func writeSuggestions(to json: inout JSONWriter) {
        json.set("suggestions", result.suggestions) { json, suggestion in json.suggestion(suggestion) }
    }
}
