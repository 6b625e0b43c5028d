public import ProcessMaps

/// What `map inspect` shows of BPMN files (contracts, section 1): as JSON for programs, as text for people.
public enum MapInspection {
    /// One object for a single file, an array for several, in the order given.
    public static func json(_ files: [MapFile], isIndented: Bool = true) -> [UInt8] {
        var json = JSONWriter(isIndented: isIndented)
        if files.count == 1, let file = files.first {
            MapFileDocument(file).write(to: &json)
        } else {
            json.array(files) { MapFileDocument($1).write(to: &$0) }
        }
        json.newline()
        return json.bytes
    }

    /// One object on one line, for `--format ndjson`.
    public static func ndjson(_ file: MapFile) -> [UInt8] {
        json([file], isIndented: false)
    }

    /// One object, handed to `sink` in pieces as it is written: what a large map holds need not lie in memory twice.
    ///
    /// - Throws: what `sink` throws; after that it is called no more.
    public static func json<Failure>(
        _ file: MapFile, isIndented: Bool, to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        var failure: Failure?
        withoutActuallyEscaping(sink) { sink in
            let drain: ([UInt8]) -> Void = { piece in
                guard failure == nil else { return }
                do throws(Failure) {
                    try sink(piece)
                } catch {
                    failure = error
                }
            }
            var json = JSONWriter(isIndented: isIndented, drain: drain)
            MapFileDocument(file).write(to: &json)
            json.newline()
            drain(json.bytes)
        }
        if let failure { throw failure }
    }
}
