#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How it ends: the exit codes of the toolkit's own command.
enum Outcome: Int32 {
    case agreed = 0
    case disagreed = 1
    case usage = 64
}

func finish(_ outcome: Outcome) -> Never { exit(outcome.rawValue) }

func complain(_ message: String) { write("\(message)\n") }

/// To standard error, at once.
func write(_ message: String) {
    let bytes = Array(message.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Progress is for people who look on, not for logs.
let isTerminal = isatty(STDERR_FILENO) == 1
