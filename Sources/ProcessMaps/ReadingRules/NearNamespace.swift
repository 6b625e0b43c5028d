import Findings

/// `map/namespace`: `definitions` in a namespace that is not quite BPMN 2.0's (a draft's, or misspelt). It is read as if
/// it were the right one.
enum NearNamespace {
    static func finding(_ namespace: String, path: String) -> Finding {
        Finding(
            rule: "map/namespace", severity: .warning,
            message: LocalizedText(
                id: "Namespace berkas ini \"\(namespace.prefix(200))\", bukan namespace BPMN 2.0. Isinya dibaca "
                    + "seolah-olah BPMN 2.0.",
                en:
                    "The namespace of the file is \"\(namespace.prefix(200))\", not that of BPMN 2.0. It was read as if "
                    + "it were."),
            action: LocalizedText(
                id: "Ekspor ulang sebagai BPMN 2.0 XML (namespace \(BPMNNamespace.model.uri)).",
                en: "Export it again as BPMN 2.0 XML (namespace \(BPMNNamespace.model.uri))."),
            location: SourceLocation(path: path, line: 1))
    }
}
