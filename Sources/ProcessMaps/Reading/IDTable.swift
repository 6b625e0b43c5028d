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
    /// Open addressing, a cache line of eight slots to all ids that differ in their last byte only: tools number their
    /// elements, and what is read together (`Task_11`, `Task_12`) is then found together.
    private var slots: [Slot] = []
    /// Drawn anew for each run, so that nobody can prepare ids that all fall into one slot. Nothing in the result
    /// depends on it.
    private static let seed = UInt64.random(in: .min ... .max) | 1
    private let seed = Self.seed

    private struct Slot {
        /// The hash of all but the last byte, and that byte.
        var hash: UInt32
        /// Where the text lies in the arena, behind its symbol; 0 in a free slot.
        var start: UInt32

        static let free = Slot(hash: 0, start: 0)

        /// Where the slot is looked for first, in a table of any size.
        static func index(of hash: UInt32) -> Int { Int(hash >> 8) << 3 | Int(hash & 7) }
    }

    init() { makeRoom(for: 31) }

    /// Makes room for this many ids; only before the first.
    mutating func makeRoom(for count: Int) {
        texts.reserveCapacity(count + 1)
        bearers.reserveCapacity(count + 1)
        if texts.isEmpty {
            texts.append(.empty)
            bearers.append(.none)
        }
        guard texts.count == 1 else { return }
        var size = 64
        while size < count * 2 { size *= 2 }
        slots = [Slot](repeating: .free, count: size)
    }

    var count: Int { texts.count }

    /// The symbol of `utf8`, whose text is stored in `arena` when it is new.
    mutating func symbol(of utf8: Span<UInt8>, in arena: inout TextArena) -> Symbol {
        guard !utf8.isEmpty else { return Self.blank }
        let hash = hash(of: utf8)
        let mask = slots.count - 1
        var index = Slot.index(of: hash) & mask
        while slots[index].start != 0 {
            if slots[index].hash == hash, let symbol = arena.number(of: utf8, at: slots[index].start) { return symbol }
            index = (index + 1) & mask
        }
        let symbol = UInt32(truncatingIfNeeded: texts.count)
        let text = arena.store(utf8, numbered: symbol)
        texts.append(text)
        bearers.append(.none)
        slots[index] = Slot(hash: hash, start: text.start)
        if texts.count * 2 > slots.count { grow() }
        return symbol
    }

    /// The symbol of `utf8` where the file has it already.
    func knownSymbol(of utf8: Span<UInt8>, in arena: borrowing TextArena) -> Symbol? {
        guard !utf8.isEmpty else { return Self.blank }
        let hash = hash(of: utf8)
        let mask = slots.count - 1
        var index = Slot.index(of: hash) & mask
        while slots[index].start != 0 {
            if slots[index].hash == hash, let symbol = arena.number(of: utf8, at: slots[index].start) { return symbol }
            index = (index + 1) & mask
        }
        return nil
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
        for slot in old where slot.start != 0 {
            var index = Slot.index(of: slot.hash) & mask
            while slots[index].start != 0 { index = (index + 1) & mask }
            slots[index] = slot
        }
    }

    /// Of all but the last byte, eight at a time, each folded into the product of the last; then that byte. At least one
    /// byte.
    private func hash(of utf8: Span<UInt8>) -> UInt32 {
        utf8.withUnsafeBytes { bytes in
            let end = bytes.count - 1
            var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
            var position = 0
            while position + 8 <= end {
                state = Self.mix(state ^ bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self), seed)
                position += 8
            }
            var rest: UInt64 = 0
            while position < end {
                rest = rest << 8 | UInt64(bytes[position])
                position += 1
            }
            state = Self.mix(state ^ rest, seed ^ 0x9E37_79B9_7F4A_7C15)
            return UInt32(truncatingIfNeeded: state ^ state >> 32) << 8 | UInt32(bytes[end])
        }
    }

    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
