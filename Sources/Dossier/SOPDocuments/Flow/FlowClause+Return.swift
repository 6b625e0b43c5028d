extension FlowClause {
    /// `dikembalikan kepada pemohon untuk dilengkapi`: back to somebody, without the number of a step.
    var returning: (WrittenFlow.Target, Int)? {
        guard let verb = tokens.firstIndex(where: { $0.isWord(Self.returns) }),
            let way = tokens[verb...].firstIndex(where: { $0.isWord(["kepada", "ke"]) }), way - verb <= 5
        else { return nil }
        let rest = tokens[(way + 1)...]
        let end = rest.firstIndex { $0.kind != .word && !$0.isSign("/&-") || $0.isWord(Self.behindNames) }
        let name = rest[..<(end ?? rest.endIndex)]
        guard !name.isEmpty, name.count <= 8 else { return nil }
        return (.performer(text(name)), verb)
    }

    private static let returns: Set<String> = ["dikembalikan", "kembalikan", "mengembalikan", "kembali", "dikembali"]
    private static let behindNames: Set<String> = [
        "untuk", "dan", "agar", "guna", "supaya", "disertai", "dengan", "jika", "bila", "apabila", "kalau", "lalu",
        "kemudian", "beserta", "karena", "bilamana", "yang", "melalui", "oleh", "maka", "dalam", "paling",
    ]
}
