/// Who takes the events of a parser: a value that builds something out of them.
///
/// What is handed over lies in the parser's buffer and is gone after the call; nothing of it may be kept, and nothing
/// has to be copied that is not wanted. Texts are UTF-8, whatever the encoding of the file.
public protocol XMLReceiver: ~Copyable {
    /// The document has this many bytes, as far as that is known before it is read: what has tables to fill can make
    /// room. Called at most once, before all others.
    mutating func expect(bytes: Int)

    /// An element begins.
    ///
    /// - Returns: whether to go on; `false` ends the parse here, without a failure.
    mutating func start(_ tag: borrowing XMLStartTag) -> Bool

    /// The innermost open element ends: the one whose start came last and has not ended. Called for an element without
    /// content too.
    mutating func end()

    /// Whether text is wanted now; asked after each `start` and `end`. What is not wanted the parser passes over, which
    /// costs next to nothing: most text of a file is the blanks between its tags.
    var wantsText: Bool { get }

    /// A piece of text or CDATA inside the innermost open element. One text may come in several pieces.
    mutating func text(_ utf8: Span<UInt8>)
}

extension XMLReceiver where Self: ~Copyable {
    public mutating func expect(bytes: Int) {}
}
