/// Data objects, stores, inputs and outputs.
public struct DataElement: Sendable, Hashable {
    public var kind: DataKind
    public var id: StoredText
    public var name: StoredText
    public var isCollection: Bool
    @CompactNumber public var line: Int

    public init(
        kind: DataKind, id: StoredText, name: StoredText = .empty, isCollection: Bool = false, line: Int = 0
    ) {
        self.kind = kind
        self.id = id
        self.name = name
        self.isCollection = isCollection
        self.line = line
    }
}

/// The data element types of BPMN 2.0.2; the raw value is the XML name.
public enum DataKind: String, Sendable, Hashable, CaseIterable {
    case dataObject, dataObjectReference, dataStore, dataStoreReference, dataInput, dataOutput
}

/// A BPMN `textAnnotation`.
public struct TextAnnotation: Sendable, Hashable {
    public var id: StoredText
    public var text: StoredText
    @CompactNumber public var line: Int

    public init(id: StoredText, text: StoredText = .empty, line: Int = 0) {
        self.id = id
        self.text = text
        self.line = line
    }
}

/// A BPMN `group`; its name is the value of the category it refers to.
public struct Group: Sendable, Hashable {
    public var id: StoredText
    public var name: StoredText
    @CompactNumber public var line: Int

    public init(id: StoredText, name: StoredText = .empty, line: Int = 0) {
        self.id = id
        self.name = name
        self.line = line
    }
}

/// A BPMN `association`, or a data association of an activity.
public struct Association: Sendable, Hashable {
    public var kind: AssociationKind
    public var id: StoredText
    @CompactElement public var source: ElementIndex?
    @CompactElement public var target: ElementIndex?
    @CompactNumber public var line: Int

    public init(
        kind: AssociationKind = .association, id: StoredText, source: ElementIndex? = nil,
        target: ElementIndex? = nil, line: Int = 0
    ) {
        self.kind = kind
        self.id = id
        self.source = source
        self.target = target
        self.line = line
    }
}

/// The association types of BPMN 2.0.2; the raw value is the XML name.
public enum AssociationKind: String, Sendable, Hashable, CaseIterable {
    case association, dataInputAssociation, dataOutputAssociation
}

/// A text somebody wrote beside the drawing, with markup taken out and blanks folded; its lines are kept apart.
public struct Note: Sendable, Hashable {
    public var origin: Origin
    public var text: StoredText
    /// The element it belongs to; `nil` for the whole file. A text annotation tied to an element by an association
    /// belongs to that element, any other to itself.
    @CompactElement public var owner: ElementIndex?
    @CompactNumber public var line: Int

    public init(origin: Origin, text: StoredText, owner: ElementIndex? = nil, line: Int = 0) {
        self.origin = origin
        self.text = text
        self.owner = owner
        self.line = line
    }

    /// Where in the file it stood.
    public enum Origin: String, Sendable, Hashable {
        case documentation, annotation
        /// Text inside `extensionElements`, or a property there as `name: value`.
        case `extension`
    }
}
