extension WordTables {
    /// These tables with what further files say. What is kept by what other words say comes after these.
    func adding(_ files: [WordsFile]) -> WordTables {
        var tables = self
        // Base words come first, for all the others are kept by their stems.
        for file in files { tables.addBaseWords(of: file) }
        tables.stems = WordStems()
        // Titles are read with their abbreviations opened, and so are the words of the files.
        for file in files { tables.addAbbreviations(of: file) }
        for file in files { tables.addMeanings(of: file) }
        tables.synonyms.addPlain()
        // Contrasts and kinds are kept as titles are read, so they come when all synonyms are known.
        for file in files { tables.addContrasts(of: file) }
        for file in files { tables.addProcesses(of: file) }
        tables.spellings = KnownSpellings(tables.known)
        // … and processes when everything else is.
        tables.nameProcesses()
        return tables
    }

    private mutating func addBaseWords(of file: WordsFile) {
        findings += file.findings
        for word in file.baseWords { baseWords.add(word) }
        for (variant, base) in file.spellings { baseWords.add(variant, as: base) }
        for (form, base) in file.fixedWords { baseWords.set(form, to: base) }
        known.formUnion(file.baseWords)
        fillers.formUnion(file.fillers.flatMap { TitleText.words(of: $0) })
        known.formUnion(fillers)
        places.add(file.places)
        for path in PlaceWords.parts.values { known.formUnion(file.places[keyPath: path]) }
    }

    private mutating func addAbbreviations(of file: WordsFile) {
        for (short, long) in file.abbreviations {
            let meanings = long.utf8.split(separator: UInt8(ascii: "|"))
                .map { TitleText(Substring($0)).words.map(\.text) }
            let words = TitleText.words(of: short)
            abbreviations.add(words, meanings, written: short)
            if meanings.count > 1 { ambiguous.insert(short) }
            for words in meanings {
                addName(words)
                known.formUnion(words)
            }
            known.formUnion(words)
        }
    }

    private mutating func addMeanings(of file: WordsFile) {
        asideLeads.formUnion(file.asideLeads)
        unitFillers.formUnion(file.unitFillers.map(stem))
        actions.nouns.formUnion(file.nouns)
        for text in file.openings {
            let words = TitleText.words(of: text)
            openings.add(words, [], written: text)
            known.formUnion(words)
        }
        for group in file.objects { addObjects(group) }
        for group in file.actions {
            let stems = group.members.map { action($0) }
            actions.add(stems, of: group.things.isEmpty ? nil : group.things.flatMap { self.stems($0) })
        }
        for text in file.shifts { shifts.formUnion(stems(text)) }
        for text in file.broadActions { actions.broad.insert(action(text)) }
        for text in file.stageActions { actions.stages.insert(action(text)) }
        for text in file.requests { actions.requests.insert(action(text)) }
        for text in file.wholeActions { actions.whole.insert(action(text)) }
        for text in file.fieldActions { actions.field.insert(action(text)) }
        for text in file.ownActions { actions.own.insert(action(text)) }
        for text in file.mainActions { actions.main.insert(action(text)) }
        for text in file.makingActions { actions.making.insert(action(text)) }
        for (weight, texts) in file.generic {
            for stem in texts.flatMap({ stems($0) }) { weights[stem] = weight }
        }
    }

    private mutating func addObjects(_ group: [String]) {
        let words = group.map { TitleText.words(of: $0) }
        for name in words { addName(name) }
        synonyms.add(zip(group, words).map { (written: $0, stems: stems(ofWords: $1)) })
    }

    /// What is called by several words is no place; but a unit is where something is done, and no name of a thing.
    private mutating func addName(_ words: [String]) {
        guard words.count > 2, let first = words.first, !places.kinds.contains(first) else { return }
        names.add(words, [], written: words.joined(separator: " "))
    }

    private mutating func addContrasts(of file: WordsFile) {
        for (name, kinds) in file.kinds { addKind(name, kinds) }
        for group in file.contrasts { addContrast(group) }
    }

    private mutating func addKind(_ name: String, _ kinds: [String]) {
        let name = thing(name)
        guard let first = name.first else { return }
        self.kinds[first, default: []].append(ThingKind(name: name, kinds: kinds.map { thing($0) }))
    }

    private mutating func addContrast(_ sides: [[String]]) {
        for (side, texts) in sides.enumerated() {
            for text in texts {
                let stems = thing(text)
                guard let first = stems.first else { continue }
                contrasts[first, default: []].append(
                    Contrast(
                        stems: stems, group: contrastCount, side: side,
                        isAction: stems.count == 1 && ActionWords.hasForm(text)))
            }
        }
        contrastCount += 1
    }

    /// Parts are kept as they are written: few of them are about what an office does; see `ProcessParts`.
    private mutating func addProcesses(of file: WordsFile) {
        for (whole, parts) in file.parts {
            processes[whole, default: []] += parts
            for part in parts { partWords.formUnion(TitleText.words(of: part)) }
        }
    }

    private mutating func nameProcesses() {
        let words = MatchingWords(self)
        namedProcesses = [:]
        for (name, parts) in processes.sorted(by: { $0.key < $1.key }) {
            let process = NamedProcess(name, parts, words)
            if let key = process.neededKeys.first { namedProcesses[key, default: []].append(process) }
        }
    }

    // MARK: - Stems

    /// The stems of a thing as titles are read: abbreviations opened, synonyms joined.
    private mutating func thing(_ text: String) -> [String] {
        let stems = stems(text)
        return synonyms.plainMeaning(of: stems) ?? stems
    }

    /// The one stem of an action; several words become one.
    private mutating func action(_ text: String) -> String {
        let written = TitleText.words(of: text)
        actions.forms.insert(written.filter { !fillers.contains($0) }.joined(separator: " "))
        let words = stems(ofWords: written)
        let joined = words.joined()
        guard words.count > 1 else { return joined }
        actions.forms.insert(joined)
        if let meaning = synonyms.meaning(of: words), meaning != [joined] { return meaning.joined() }
        synonyms.add(words, as: [joined], written: text)
        return joined
    }

    private mutating func stems(_ text: String) -> [String] { stems(ofWords: TitleText.words(of: text)) }

    private mutating func stems(ofWords words: [String]) -> [String] {
        known.formUnion(words)
        var stems: [String] = []
        for word in opened(words) where !fillers.contains(word) { stems.append(stem(word)) }
        return stems
    }
}
