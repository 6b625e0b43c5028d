extension JSONText {
    /// The way to an entry as a JSON pointer (RFC 6901): `/gaps/3/gain`; empty for the whole text.
    func pointer(to wanted: Int) -> String {
        var pointer = ""
        var container = 0
        while container != wanted, let (token, inner) = step(from: container, towards: wanted) {
            pointer += "/" + token
            container = inner
        }
        return pointer
    }

    /// The member of a container that is, or holds, the wanted entry.
    private func step(from container: Int, towards wanted: Int) -> (token: String, inner: Int)? {
        let isObject = kind(of: container) == .object
        guard isObject || kind(of: container) == .array else { return nil }
        var at = container + 1
        var count = 0
        while at < entry(behind: container) {
            let value = isObject ? at + 1 : at
            let behind = entry(behind: value)
            if wanted < behind { return (isObject ? Self.token(string(at)) : String(count), value) }
            at = behind
            count += 1
        }
        return nil
    }

    private static func token(_ key: String) -> String {
        key.replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
