/// The position of an entry in a table, or none, in four bytes: an `Int?` takes sixteen of every element of a map.
@propertyWrapper
public struct CompactPosition: Sendable, Hashable {
    private var position: Int32

    /// - Parameter wrappedValue: a position no table reaches (2³¹ − 1 and more, or a negative one) becomes none.
    public init(wrappedValue: Int?) { position = Self.stored(wrappedValue) }

    public var wrappedValue: Int? {
        get { position < 0 ? nil : Int(position) }
        set { position = Self.stored(newValue) }
    }

    private static func stored(_ position: Int?) -> Int32 { position.flatMap { Int32(exactly: $0) } ?? -1 }
}

/// A line of the file or a depth, in four bytes.
@propertyWrapper
public struct CompactNumber: Sendable, Hashable {
    private var number: Int32

    /// - Parameter wrappedValue: a number past 2³¹ − 1 becomes that.
    public init(wrappedValue: Int) { number = Int32(clamping: wrappedValue) }

    public var wrappedValue: Int {
        get { Int(number) }
        set { number = Int32(clamping: newValue) }
    }
}

/// An element of a map, or none, in four bytes.
@propertyWrapper
public struct CompactElement: Sendable, Hashable {
    private var handle: Handle

    /// - Parameter wrappedValue: an element whose position is negative or past 2²⁸ − 1 becomes none.
    public init(wrappedValue: ElementIndex?) { handle = Handle(wrappedValue) }

    public var wrappedValue: ElementIndex? {
        get { handle.element }
        set { handle = Handle(newValue) }
    }
}
