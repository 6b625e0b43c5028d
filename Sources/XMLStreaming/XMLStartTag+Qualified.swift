extension XMLStartTag {
    /// Hands the value of the first attribute of this local name that stands in a namespace, as `r:id`, to `body`; `nil`
    /// where the tag has none. Which namespace is not asked: the prefix is what tells the attribute from a plain one.
    @inlinable
    public func withQualifiedValue<Result>(of name: XMLSymbol, _ body: (Span<UInt8>) -> Result) -> Result? {
        guard let attributes = unsafe attributes, unsafe Int(name) < addresses.count,
            let wanted = unsafe addresses[Int(name)]
        else { return nil }
        for position in 0..<attributeCount
        where unsafe attributes[position * 5] == wanted && attributes[position * 5 + 2] != nil {
            guard let start = unsafe attributes[position * 5 + 3], let end = unsafe attributes[position * 5 + 4] else {
                return nil
            }
            return body(unsafe Span(_unsafeStart: start, count: end - start))
        }
        return nil
    }
}
