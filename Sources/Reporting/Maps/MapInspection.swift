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
}
