import Findings

extension RootElement {
    /// Why a file with this root is no process map; `nil` for one that is.
    var problem: ReadProblem? {
        switch self {
        case .definitions, .nearDefinitions: nil
        case .noNamespace:
            ReadProblem(
                code: "noNamespace",
                message: LocalizedText(
                    id: "Elemen terluarnya definitions, tetapi tanpa namespace BPMN 2.0. Tambahkan "
                        + "xmlns=\"\(BPMNNamespace.model.uri)\" pada elemen itu, atau ekspor ulang sebagai BPMN 2.0 XML.",
                    en: "Its outermost element is definitions, but without the BPMN 2.0 namespace. Add "
                        + "xmlns=\"\(BPMNNamespace.model.uri)\" to it, or export it again as BPMN 2.0 XML."),
                line: 1)
        case .other(let name, let namespace):
            ReadProblem(code: "notBPMN", message: Self.message(name, namespace.lowercased()), line: 1)
        }
    }

    private static func message(_ name: String, _ namespace: String) -> LocalizedText {
        let kind = kind(of: name.lowercased(), namespace)
        let name = name.prefix(80)
        return LocalizedText(
            id:
                "Ini \(kind.indonesian), bukan BPMN 2.0: elemen terluarnya <\(name)>. Ekspor diagramnya sebagai BPMN 2.0 XML.",
            en:
                "This is \(kind.english), not BPMN 2.0: its outermost element is <\(name)>. Export the diagram as BPMN 2.0 XML."
        )
    }

    private static func kind(of name: String, _ namespace: String) -> LocalizedText {
        if namespace.contains("xpdl") || name == "package" { return LocalizedText(id: "XPDL", en: "XPDL") }
        if name == "html" { return LocalizedText(id: "halaman web (HTML)", en: "a web page (HTML)") }
        if namespace.contains("dmn") { return LocalizedText(id: "tabel keputusan (DMN)", en: "a decision model (DMN)") }
        if namespace.contains("cmmn") { return LocalizedText(id: "model kasus (CMMN)", en: "a case model (CMMN)") }
        if name == "mxfile" || name == "mxgraphmodel" {
            return LocalizedText(id: "gambar draw.io", en: "a draw.io drawing")
        }
        if name == "visiodocument" { return LocalizedText(id: "gambar Visio", en: "a Visio drawing") }
        if name == "svg" { return LocalizedText(id: "gambar SVG", en: "an SVG picture") }
        if name == "aml" { return LocalizedText(id: "ekspor ARIS (AML)", en: "an ARIS export (AML)") }
        if name == "xmi" { return LocalizedText(id: "model UML (XMI)", en: "a UML model (XMI)") }
        return LocalizedText(id: "berkas XML jenis lain", en: "another kind of XML file")
    }
}
