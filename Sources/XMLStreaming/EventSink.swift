/// The receiver as the C callbacks see it: they cannot be generic, so the type is hidden behind this class, which by
/// itself takes nothing.
class EventSink {
    /// Whether the receiver wants text, as of its last event.
    final fileprivate(set) var wantsText = false

    func start(_ tag: borrowing XMLStartTag) -> Bool { false }
    func end() {}
    func text(_ utf8: Span<UInt8>) {}
}

/// A receiver that stays where its owner has it, reached through its address: no copy, no exclusivity check an event.
@safe
final class ReceiverSink<Receiver: XMLReceiver & ~Copyable>: EventSink {
    private let receiver: UnsafeMutablePointer<Receiver>

    /// - Parameter receiver: must outlive the sink.
    init(_ receiver: UnsafeMutablePointer<Receiver>) {
        unsafe self.receiver = unsafe receiver
    }

    override func start(_ tag: borrowing XMLStartTag) -> Bool {
        let goesOn = unsafe receiver.pointee.start(tag)
        wantsText = unsafe receiver.pointee.wantsText
        return goesOn
    }

    override func end() {
        unsafe receiver.pointee.end()
        wantsText = unsafe receiver.pointee.wantsText
    }

    override func text(_ utf8: Span<UInt8>) { unsafe receiver.pointee.text(utf8) }
}
