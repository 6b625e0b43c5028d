/// What a timer event waits for, as the file writes it (BPMN 2.0.2, 10.5, `timerEventDefinition`).
public struct TimerDefinition: Sendable, Hashable {
    public var kind: Kind
    /// Mostly ISO 8601 (`P3D`, `PT30M`, `R/P1M`); some tools write an expression of their own.
    public var text: StoredText

    public init(kind: Kind, text: StoredText) {
        self.kind = kind
        self.text = text
    }

    /// The raw value is the XML name.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case timeDuration, timeDate, timeCycle
    }
}
