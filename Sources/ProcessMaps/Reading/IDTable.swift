/// The ids of a file and what bears them. Ids and references become small numbers as they are read, so that resolving a
/// reference later is a look into an array.
struct IDTable {
    /// The number of an id or reference; 0 is the empty one.
    typealias Symbol = UInt32

    static let blank: Symbol = 0

    /// Where the text of each symbol lies.
    private(set) var texts: [StoredText] = []
    /// The first element that bears the id; `none` for a text that only references use.
    private(set) var bearers: [Handle] = []
    /// Open addressing; a free slot has no symbol.
    private var slots = [Slot](repeating: .free, count: 64)
    /// Drawn anew for each run, so that nobody can prepare ids that all fall into one slot. Nothing in the result
    /// depends on it.
    private static let seed = UInt64.random(in: .min ... .max) | 1
    private let seed = Self.seed

    private struct Slot {
        var hash: UInt32
        /// The symbol + 1; 0 in a free slot.
        var next: UInt32

        static let free = Slot(hash: 0, next: 0)
    }

    init() {
        texts.append(.empty)
        bearers.append(.none)
    }

    var count: Int { texts.count }

    /// The symbol of `utf8`, whose text is stored in `arena` when it is new.
    mutating func symbol(of utf8: Span<UInt8>, in arena: inout TextArena) -> Symbol {
        guard !utf8.isEmpty else { return Self.blank }
        let hash = hash(of: utf8)
        let index = slot(of: utf8, hash, in: arena)
        if slots[index].next != 0 { return slots[index].next - 1 }
        let symbol = UInt32(truncatingIfNeeded: texts.count)
        texts.append(arena.store(utf8))
        bearers.append(.none)
        slots[index] = Slot(hash: hash, next: symbol + 1)
        if texts.count * 2 > slots.count { grow() }
        return symbol
    }

    /// The symbol of `utf8` where the file has it already.
    func knownSymbol(of utf8: Span<UInt8>, in arena: borrowing TextArena) -> Symbol? {
        guard !utf8.isEmpty else { return Self.blank }
        let found = slots[slot(of: utf8, hash(of: utf8), in: arena)]
        return found.next == 0 ? nil : found.next - 1
    }

    /// The slot `utf8` lies in, or the free one it would take.
    private func slot(of utf8: Span<UInt8>, _ hash: UInt32, in arena: borrowing TextArena) -> Int {
        let mask = slots.count - 1
        var index = Int(hash) & mask
        while slots[index].next != 0 {
            if slots[index].hash == hash, arena.holds(utf8, at: texts[Int(slots[index].next - 1)]) { break }
            index = (index + 1) & mask
        }
        return index
    }

    /// Says which element bears an id. The first one keeps it.
    ///
    /// - Returns: whether the id was free.
    mutating func give(_ symbol: Symbol, to handle: Handle) -> Bool {
        guard bearers[Int(symbol)].isNone else { return false }
        bearers[Int(symbol)] = handle
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: .free, count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.next != 0 {
            var index = Int(slot.hash) & mask
            while slots[index].next != 0 { index = (index + 1) & mask }
            slots[index] = slot
        }
    }

    /// Eight bytes at a time, each folded into the product of the last.
    private func hash(of utf8: Span<UInt8>) -> UInt32 {
        utf8.withUnsafeBytes { bytes in
            var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
            var position = 0
            while position + 8 <= bytes.count {
                state = Self.mix(state ^ bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self), seed)
                position += 8
            }
            var rest: UInt64 = 0
            while position < bytes.count {
                rest = rest << 8 | UInt64(bytes[position])
                position += 1
            }
            state = Self.mix(state ^ rest, seed ^ 0x9E37_79B9_7F4A_7C15)
            return UInt32(truncatingIfNeeded: state ^ state >> 32)
        }
    }

    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
