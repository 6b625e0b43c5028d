internal import Yams

/// What a YAML file says, reduced to what the rules need: texts as written, lists, and tables in the order written.
/// Numbers stay texts here; only ``Fraction`` reads them.
enum Sheet {
    case nothing
    case text(String)
    case list([Sheet])
    case table([(key: String, value: Sheet)])

    init(yaml: String) throws {
        guard let node = try compose(yaml: yaml, .basic, .default, .utf8) else {
            self = .nothing
            return
        }
        self = try Sheet(node)
    }

    private init(_ node: Node) throws {
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            self = isPlain && ["", "~", "null"].contains(scalar.string) ? .nothing : .text(scalar.string)
        case .sequence(let items):
            self = .list(try items.map { try Sheet($0) })
        case .mapping(let pairs):
            self = .table(try pairs.map { (try Sheet($0.key).text, try Sheet($0.value)) })
        case .alias: throw ReadingProblem("an alias that leads nowhere")
        }
    }
}

extension Sheet {
    /// What stands under a key; nothing where the key is not there.
    subscript(key: String) -> Sheet {
        guard case .table(let rows) = self else { return .nothing }
        return rows.first { $0.key == key }?.value ?? .nothing
    }

    var isNothing: Bool {
        if case .nothing = self { true } else { false }
    }

    var text: String {
        get throws {
            guard case .text(let text) = self else { throw ReadingProblem("a text was expected") }
            return text
        }
    }

    /// The items of a list; none where nothing stands there.
    var items: [Sheet] {
        get throws {
            switch self {
            case .nothing: return []
            case .list(let items): return items
            case .text, .table: throw ReadingProblem("a list was expected")
            }
        }
    }

    /// The rows of a table in the order written; none where nothing stands there.
    var rows: [(key: String, value: Sheet)] {
        get throws {
            switch self {
            case .nothing: return []
            case .table(let rows): return rows
            case .text, .list: throw ReadingProblem("a table was expected")
            }
        }
    }

    var texts: [String] { get throws { try items.map { try $0.text } } }

    var number: Fraction { get throws { try Fraction(text: text) } }

    /// The number below a key, or nothing where the key is not there.
    func number(at key: String) throws -> Fraction? {
        let value = self[key]
        return value.isNothing ? nil : try value.number
    }
}
