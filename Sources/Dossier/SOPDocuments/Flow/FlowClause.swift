/// One clause of a sentence about the flow: at most one condition, and at most one place to go.
struct FlowClause {
    private let characters: [Character]
    let tokens: ArraySlice<FlowToken>
    /// Whether `Keputusan:` stands before it.
    let isDecision: Bool

    /// Of one text so much is read.
    private static let longest = 4_000

    /// The clauses of `text`, in order.
    static func all(in text: String) -> [FlowClause] {
        let characters = Array(text.plain.prefix(longest))
        let tokens = FlowToken.all(in: characters)
        return ClauseCutter(tokens: tokens).ranges().map { FlowClause(characters, tokens[$0]) }
    }

    private init(_ characters: [Character], _ tokens: ArraySlice<FlowToken>) {
        self.characters = characters
        let hasHead =
            tokens.count >= 2 && tokens.first?.isWord(["keputusan", "putusan"]) == true
            && tokens.dropFirst().first?.isSign(":") == true
        isDecision = hasHead
        var rest = hasHead ? tokens.dropFirst(2) : tokens
        while let first = rest.first, first.isWord(["dan", "sedangkan", "tetapi", "namun"]) || first.isSign("-–,•") {
            rest = rest.dropFirst()
        }
        self.tokens = rest
    }

    var isStart: Bool { mayBeAnEnd && FlowEnds.isStart(text(tokens)) }
    var isEnd: Bool { mayBeAnEnd && FlowEnds.isEnd(text(tokens)) }

    /// The words for beginning and end are one or two, without a number.
    private var mayBeAnEnd: Bool {
        var words = 0
        for token in tokens {
            if token.kind == .number { return false }
            if token.kind == .word { words += 1 }
            if words > 2 { return false }
        }
        return true
    }

    /// Where it says to go on; `nil` where it says nothing of the kind.
    var jump: WrittenFlow.Jump? {
        guard let (target, begin) = destination else { return nil }
        let condition = condition(before: begin)
        if target == .end, condition == nil, isEnd { return nil }
        // Whoever hands back what is always handed back decides nothing.
        if case .performer = target, condition == nil { return nil }
        return WrittenFlow.Jump(target: target, condition: condition)
    }

    // MARK: - Destination

    /// The place to go, and the index of the first word that leads to it.
    private var destination: (WrittenFlow.Target, Int)? {
        if let found = elsewhere { return found }
        for index in tokens.indices where tokens[index].kind == .number {
            if let begin = wayTo(index) { return (.step(tokens[index].text), begin) }
        }
        return following ?? end ?? returning
    }

    /// The start of what leads to the number at `index`: `kembali ke langkah`, `→`, `ya:`; `nil` where it is no step.
    private func wayTo(_ index: Int) -> Int? {
        guard tokens[index].text.utf8.count <= 6 else { return nil }
        var place = index - 1
        var (hasStep, hasDirection) = (false, false)
        while tokens.indices.contains(place) {
            let token = tokens[place]
            if token.isWord(Self.steps) {
                hasStep = true
            } else if token.isWord(["ke"]) {
                // "langkah ke-5" counts; "ke langkah 5" leads.
                let isOrdinal = place > tokens.startIndex && tokens[place - 1].isWord(Self.steps)
                if !isOrdinal { hasDirection = true }
            } else if !token.isSign(".-#") || !(hasStep || hasDirection || token.isSign("-.")) {
                break
            }
            place -= 1
        }
        let before = tokens.indices.contains(place) ? tokens[place] : nil
        let isLast = isClosed(behind: index)
        if let before, before.kind == .arrow { return place }
        if let before, before.isWord(Self.verbs), hasStep || isLast { return place }
        if let before, before.isSign(":"), hasStep || isLast, wordCount(before: place) <= 5 { return place }
        if hasDirection, hasStep { return place + 1 }
        if hasDirection, isLast, let before, before.isWord(["ya", "tidak", "maka"]) { return place + 1 }
        return nil
    }

    /// Whether nothing that is counted stands behind a number: `ke 3` leads to a step, `ke 3 instansi` does not.
    private func isClosed(behind index: Int) -> Bool {
        guard tokens.indices.contains(index + 1) else { return true }
        let next = tokens[index + 1]
        return next.kind != .word
            || next.isWord(["untuk", "dan", "lalu", "kemudian", "jika", "bila", "apabila", "agar"])
    }

    private func wordCount(before index: Int) -> Int {
        tokens[tokens.startIndex..<index].count { $0.kind == .word }
    }

    /// `Dilanjutkan SOP 4 — Penugasan Petugas`, `lanjut ke Prosedur B`: the way leaves the procedure.
    private var elsewhere: (WrittenFlow.Target, Int)? {
        for index in tokens.indices where tokens[index].isWord(["sop", "prosedur"]) {
            if tokens[index].text == "prosedur" {
                guard tokens.indices.contains(index + 1), tokens[index + 1].kind == .word,
                    tokens[index + 1].text.count == 1
                else { continue }
            }
            var place = index - 1
            var leads = false
            while tokens.indices.contains(place),
                tokens[place].isWord(["ke", "dengan", "pada", "oleh", "kepada", "menuju", "langsung"])
                    || tokens[place].isWord(Self.verbs) || tokens[place].kind == .arrow
            {
                let isWeak = tokens[place].isWord(["dengan", "pada", "oleh", "kepada", "langsung"])
                leads = leads || !isWeak
                place -= 1
            }
            guard leads else { continue }
            return (.elsewhere(text(tokens[index...])), place + 1)
        }
        return nil
    }

    /// `lanjut ke langkah berikutnya`
    private var following: (WrittenFlow.Target, Int)? {
        for index in tokens.indices where tokens[index].isWord(["berikutnya", "selanjutnya", "berikut"]) {
            var place = index - 1
            guard tokens.indices.contains(place), tokens[place].isWord(Self.steps.union(["proses"])) else { continue }
            place -= 1
            while tokens.indices.contains(place), tokens[place].isWord(["ke"]) { place -= 1 }
            guard tokens.indices.contains(place), tokens[place].isWord(Self.verbs) || tokens[place].kind == .arrow
            else {
                return place + 2 < index ? (.following, place + 1) : nil
            }
            return (.following, place)
        }
        return nil
    }

    /// `prosedur berhenti` at the end of the clause, or `→ selesai`.
    private var end: (WrittenFlow.Target, Int)? {
        var rest = tokens
        while let last = rest.last, case .sign = last.kind { rest = rest.dropLast() }
        guard let last = rest.last, last.isWord(Self.ends) else { return nil }
        let index = rest.endIndex - 1
        guard rest.indices.contains(index - 1) else { return nil }
        let before = rest[index - 1]
        if before.isWord(["prosedur", "proses", "kegiatan", "alur"]) { return (.end, index - 1) }
        if before.kind == .arrow || before.isSign(":,") || before.isWord(["maka", "langsung"]) {
            return (.end, index - 1)
        }
        return nil
    }

    // MARK: - Condition

    private func condition(before begin: Int) -> String? {
        var head = tokens[tokens.startIndex..<max(tokens.startIndex, min(begin, tokens.endIndex))]
        if let arrow = head.firstIndex(where: { $0.kind == .arrow }) { head = head[..<arrow] }
        let leads = tokens.indices.contains(begin) && (tokens[begin].kind == .arrow || tokens[begin].isSign(":"))
        let isArrow = leads || head.endIndex < begin
        let isColon = head.firstIndex { $0.isSign(":") }
        if let first = head.first, first.isWord(Self.conditions) {
            let body = head.dropFirst()
            let end =
                body.firstIndex { $0.isSign(",:") || $0.isWord(["maka"]) || $0.isWord(Self.verbs) } ?? body.endIndex
            return label(body[body.startIndex..<end])
        }
        if isArrow { return label(head) }
        if let isColon { return label(head[..<isColon]) }
        if let first = head.first, first.isWord(["ya", "tidak"]), head.count <= 2 { return label(head.prefix(1)) }
        // "Berkas dikembalikan ke langkah 2 apabila tidak lengkap"
        guard let late = tokens[max(begin, tokens.startIndex)...].firstIndex(where: { $0.isWord(Self.conditions) })
        else { return nil }
        return label(tokens[(late + 1)...])
    }

    private func label(_ tokens: ArraySlice<FlowToken>) -> String? {
        var tokens = tokens
        while let first = tokens.first, first.isWord(Self.conditions) || first.isSign(",:;-–(") {
            tokens = tokens.dropFirst()
        }
        while let last = tokens.last, last.isSign(",:;-–.)") || last.isWord(["maka"]) { tokens = tokens.dropLast() }
        let text = text(tokens)
        return text.isEmpty ? nil : text
    }

    func text(_ tokens: ArraySlice<FlowToken>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        var text = String(characters[first.range.lowerBound..<last.range.upperBound]).oneLine
        while text.last == "." || text.last == ";" { text.removeLast() }
        return text.trimmingBlanks
    }

    static let conditions: Set<String> = ["jika", "bila", "apabila", "kalau", "bilamana", "jikalau", "if"]
    private static let steps: Set<String> = [
        "langkah", "no", "nomor", "nomer", "tahap", "tahapan", "poin", "point", "butir", "angka", "aktivitas",
        "kegiatan", "step", "urutan",
    ]
    private static let verbs: Set<String> = [
        "kembali", "dikembalikan", "kembalikan", "mengembalikan", "lanjut", "dilanjutkan", "lanjutkan", "berlanjut",
        "melanjutkan", "menuju", "ulangi", "diulangi", "mengulang", "mengulangi", "loncat", "lompat", "diteruskan",
        "langsung", "diulang", "melompat", "balik",
    ]
    private static let ends: Set<String> = ["berhenti", "selesai", "berakhir", "dihentikan", "stop", "dilanjutkan"]
}

/// Cuts a text into clauses: at line breaks, semicolons and the ends of sentences, and before a new condition once
/// one has said where it leads.
private struct ClauseCutter {
    let tokens: [FlowToken]

    /// Words that say where to go without a number.
    private static let destinations: Set<String> = ["selesai", "berhenti", "berikutnya", "selanjutnya"]

    func ranges() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        func close(_ end: Int) {
            if start < end { ranges.append(start..<end) }
        }
        for index in tokens.indices {
            if isEnd(index) {
                close(index)
                start = index + 1
            } else if index > start, isNewCondition(index, since: start) {
                close(index)
                start = index
            }
        }
        close(tokens.count)
        return ranges
    }

    private func isEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .newline || token.isSign(";|") { return true }
        guard token.isSign(".") else { return false }
        if index > 0, tokens[index - 1].isWord(["no", "nomor", "tgl", "ke", "dll", "maks"]) {
            return index + 1 == tokens.count
        }
        return index + 1 == tokens.count || tokens[index + 1].range.lowerBound > token.range.upperBound
    }

    /// `…, jika tidak …`, `… / Tidak: 2`, `layak → 8, tidak layak → 7`
    private func isNewCondition(_ index: Int, since start: Int) -> Bool {
        let said = tokens[start..<index]
        guard said.contains(where: { $0.kind == .number || $0.isWord(Self.destinations) }) else { return false }
        if tokens[index].isWord(FlowClause.conditions) {
            return said.contains { $0.isWord(FlowClause.conditions) || $0.kind == .arrow }
                || tokens[index - 1].isSign(",")
        }
        guard tokens[index - 1].isSign(",/") else { return false }
        if tokens[index].isWord(["ya", "tidak"]) { return true }
        let rest = tokens[index...].prefix(8)
        let end = rest.firstIndex { $0.isSign(",;.") || $0.kind == .newline } ?? rest.endIndex
        return rest[index..<end].contains { $0.kind == .arrow } && said.contains { $0.kind == .arrow }
    }
}
