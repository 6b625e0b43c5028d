/// How much each agreement and disagreement of two titles counts. Set on labelled pairs of titles
/// (`Tests/TracingTests/Fixtures/title-pairs/tuning.csv`), and kept round.
enum AlignmentScale {
    /// How much a rest on one side counts against what is shared.
    static let narrowing = 0.2
    /// How much rests on both sides count: the smaller of the two.
    static let parting = 1.2
    /// … of that, where they share a word that no other text has.
    static let soleParting = 0.5
    /// A word that is left over counts at least this much.
    static let leastRest = 0.1
    /// … and at least this much where words are left over on both sides.
    static let leastParting = 0.4
    /// Words of this weight and less decide nothing.
    static let faint = 0.2
    /// What is left over on one side is next to nothing up to this weight: two or three faint words.
    static let next = 0.4
    /// What is said beside the rest, where the other does not say it.
    static let aside = 0.35

    /// What is a thing here and an action there.
    static let covered = 0.7
    /// What one says beside the rest, where the other says it outright.
    static let asideShared = 0.85
    /// One of the things a map lists stands for the map where it weighs at least this much.
    static let saysEnough = 0.9
    /// … and where it is named by several words at least this much.
    static let saysEnoughTogether = 0.55
    /// A map takes in every act on its thing; one that says so by a word for single work too …
    static let actionWithin = 0.94
    /// … and the only map of a thing nearly so, where it does the main work with it.
    static let actionOfOnly = 0.9
    /// … where what is left over of the thing of the map is no more than this.
    static let mostWithin = 0.2
    /// The left is about another thing, and names that of the right beside it.
    static let otherThing = 0.84
    /// A word of this weight at the head of the things is what the title is about.
    static let ownThing = 0.55
    /// What a map says beside the process whose part the other names is no more than this.
    static let mostOfWhole = 0.35
    /// … or than this, where no other map names the process.
    static let mostOfSole = 1.2
    /// … and leaves no more than this of its name unsaid.
    static let mostUnnamed = 0.25
    /// One of several things that a map lists.
    static let single = 0.97
    /// A part that stands for its process.
    static let part = 0.9
    /// Less than this shared is too little to go by.
    static let leastShared = 0.3
    /// A title whose things weigh at least this much says enough to be found again in a longer one …
    static let enough = 0.4
    /// … or common words that weigh at least this much together: *kartu tanda penduduk* …
    static let much = 0.84
    /// … and then counts at least this much,
    static let full = 1.0
    /// … beside no more than this of further words.
    static let mostFurther = 1.4
    /// One of the titles names no action, the other one that only makes or does the thing.
    static let actionMissing = 0.97
    /// One of the titles names no action, the other any: *Kunjungan Kerja*, *Penerimaan Kunjungan Kerja*.
    static let actionUnsaid = 0.92
    static let actionSynonym = 0.98
    /// How much the same action says beside the things, where it does more than make or do them.
    static let ownAction = 0.15
    /// One makes or does what the other names as an action: Penyusunan Analisis Jabatan, Analisis Jabatan.
    static let actionAsObject = 0.94
    /// The action of one stands among the things of the other: Penetapan X melalui Penilaian, Penilaian X.
    static let actionElsewhere = 0.82
    /// … where one is work of its own: Evaluasi Penyaluran X, Penyaluran X.
    static let actionLookingOn = 0.7
    /// One only says that something is done: Pengelolaan X, Pengurusan X.
    static let actionBroad = 0.87
    /// One only says that something is done, the other is a stage of it: Pengelolaan Aset, Penghapusan Aset.
    static let actionStage = 0.55
    /// An action that the other does not answer counts as a thing that is left over.
    static let head = 0.6
    static let actionOther = 0.4
    /// Words that exclude each other.
    static let contrast = 0.3
    /// One names a kind of what the other names.
    static let kind = 0.92
    /// A word that makes it another title, on one side only.
    static let shift = 0.6

    /// Shares of 0…1 spread so that there is little between what is alike and what is not.
    static func confidence(of share: Double) -> Double {
        let points: [(share: Double, confidence: Double)] = [(0, 0), (0.5, 0.35), (0.66, 0.86), (1, 1)]
        for (low, high) in zip(points, points.dropFirst()) where share <= high.share {
            let part = (share - low.share) / (high.share - low.share)
            return low.confidence + part * (high.confidence - low.confidence)
        }
        return 1
    }
}
