internal import Findings
internal import Crypto
internal import Foundation

extension Indicator {
    /// SHA-256, lower-case hexadecimal, of what people answer to: the Indonesian title and criteria, inputs and
    /// conditions, and the codes and values of the scale. An answer may be carried to another period or pack only where
    /// it is the same; sources, English texts and notes do not belong to it.
    ///
    /// - Parameter scale: the indicator's scale, `nil` where it has none.
    /// - Returns: 64 hexadecimal digits.
    public func textHash(on scale: Scale?) -> String {
        var parts = [title.value.indonesian]
        switch scale?.kind {
        case .choices(let choices): parts += choices.map { "\($0.code)=\($0.value.exact)" }
        case .ratio: parts.append("ratio")
        case .points(let maximum): parts.append("points=\(maximum.exact)")
        case nil: parts.append("no scale")
        }
        parts += criteria.map { "\($0.choice):\($0.text.indonesian)" }
        parts += inputs.map(\.title.value.indonesian)
        parts += conditions.map(\.text.value.indonesian)
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
        return SHA256.hash(data: Data(text.utf8)).map { byte in
            let hex = String(byte, radix: 16)
            return byte < 16 ? "0" + hex : hex
        }.joined()
    }
}
