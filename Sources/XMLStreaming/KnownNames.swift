import CLibXML2

/// The vocabulary inside one parser: its names lie in the parser's dictionary, where libxml2 keeps each name of a
/// document once, so that a name is known by its address.
@safe
final class KnownNames {
    /// The addresses of the names, by symbol.
    let addresses: UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>
    private let namespaces: UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>
    /// Open addressing by the address of the name; a free slot has no address.
    private let slots: UnsafeMutableBufferPointer<Slot>
    private let mask: Int

    private struct Slot {
        var address: UInt
        var symbol: XMLSymbol
    }

    init(_ vocabulary: XMLVocabulary, in dictionary: xmlDictPtr?) {
        unsafe addresses = Self.prime(vocabulary.names, in: dictionary)
        unsafe namespaces = Self.prime(vocabulary.namespaces, in: dictionary)
        var size = 64
        while size < vocabulary.names.count * 4 { size *= 2 }
        mask = size - 1
        unsafe slots = .allocate(capacity: size)
        unsafe slots.initialize(repeating: Slot(address: 0, symbol: .unknown))
        for symbol in 0..<vocabulary.names.count {
            let address = unsafe UInt(bitPattern: addresses[symbol])
            var index = Self.spread(address) & mask
            while unsafe slots[index].address != 0, unsafe slots[index].address != address {
                index = (index + 1) & mask
            }
            unsafe slots[index] = Slot(address: address, symbol: XMLSymbol(symbol))
        }
    }

    deinit {
        unsafe addresses.deallocate()
        unsafe namespaces.deallocate()
        unsafe slots.deallocate()
    }

    /// The symbol of a name that lies in the dictionary.
    func symbol(of name: UnsafePointer<UInt8>) -> XMLSymbol {
        let address = UInt(bitPattern: name)
        var index = Self.spread(address) & mask
        while true {
            let slot = unsafe slots[index]
            if slot.address == address { return slot.symbol }
            if slot.address == 0 { return .unknown }
            index = (index + 1) & mask
        }
    }

    /// The symbol of a namespace that lies in the dictionary.
    func symbol(ofNamespace name: UnsafePointer<UInt8>?) -> XMLSymbol {
        guard let name = unsafe name else { return .noNamespace }
        if unsafe namespaces.count > 0, unsafe namespaces[0] == name { return 0 }
        for symbol in unsafe 0..<namespaces.count where unsafe namespaces[symbol] == name { return XMLSymbol(symbol) }
        return .unknown
    }

    private static func prime(
        _ names: [String], in dictionary: xmlDictPtr?
    ) -> UnsafeMutableBufferPointer<UnsafePointer<UInt8>?> {
        let addresses = UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>.allocate(capacity: names.count)
        for (symbol, name) in names.enumerated() {
            var name = name
            let address = name.withUTF8 { unsafe xmlDictLookup(dictionary, $0.baseAddress, Int32($0.count)) }
            unsafe addresses.initializeElement(at: symbol, to: address)
        }
        return unsafe addresses
    }

    private static func spread(_ address: UInt) -> Int {
        Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
