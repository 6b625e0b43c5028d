import XMLStreaming

/// What the outermost element of a file says about it.
enum RootElement: Equatable {
    /// BPMN 2.0.
    case definitions
    /// `definitions` in a namespace that is BPMN's in all but its exact name: a draft's, or with a slash too many.
    case nearDefinitions(namespace: String)
    /// `definitions` without a namespace.
    case noNamespace
    case other(name: String, namespace: String)

    init(_ tag: borrowing XMLStartTag) {
        let isDefinitions = tag.name == BPMNName.definitions.rawValue
        if isDefinitions, tag.namespace == BPMNNamespace.model.rawValue {
            self = .definitions
        } else if isDefinitions, tag.namespace == .noNamespace {
            self = .noNamespace
        } else if isDefinitions, tag.namespaceText.lowercased().contains("bpmn") {
            self = .nearDefinitions(namespace: tag.namespaceText)
        } else {
            self = .other(name: tag.localNameText, namespace: tag.namespaceText)
        }
    }
}
