/// Who takes the events of a parser: a value that builds something out of them.
///
/// What is handed over lies in the parser's buffer and is gone after the call; nothing of it may be kept, and nothing
/// has to be copied that is not wanted. Texts are UTF-8, whatever the encoding of the file.
public protocol XMLReceiver: ~Copyable {
    /// An element begins.
    ///
    /// - Returns: whether to go on; `false` ends the parse here, without a failure.
    mutating func start(_ tag: borrowing XMLStartTag) -> Bool

    /// The innermost open element ends. Called for an element without content too.
    mutating func end(name: XMLSymbol, namespace: XMLSymbol)

    /// A piece of text or CDATA inside the innermost open element. One text may come in several pieces.
    mutating func text(_ utf8: Span<UInt8>)
}
