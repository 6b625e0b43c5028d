internal import ArgumentParser
internal import Foundation
internal import Tatalaksana

/// What is wrong with the words of a call. The parser says it in English; here it is said in Bahasa Indonesia first.
struct OptionError {
    /// What the parser says: one sentence, below which accepted values may stand.
    let message: String
    /// The meaning of the option and how the command is used, as the parser writes them.
    let usage: String
    let language: Language
    /// The commands that an unknown word may have been meant for; none where words are no commands.
    let commands: [String]
    /// The word in the place of a command, where it is none.
    private let strange: String?

    /// For a person to read; of several lines.
    var text: String {
        guard language == .indonesian else { return "Error: \(unknownCommand ?? message)\n\(usage)" }
        let usage = usage.replacing(#/(?m)^  See (?<call>'.*') for more information\.$/#) {
            "  Lihat \($0.call) untuk keterangan selengkapnya."
        }.replacing(#/(?m)^Help:  /#, with: "Artinya:  ")
        guard let indonesian else { return "Kesalahan: \(message)\n\(usage)" }
        return "Kesalahan: \(indonesian)\nError: \(unknownCommand ?? message)\n\(usage)"
    }

    /// The parser stumbles over the options behind a command it does not know, and blames these.
    private var unknownCommand: String? {
        guard let strange else { return nil }
        let near = commands.nearest(to: strange, limit: 1).first
        return "Unknown command '\(strange)'." + (near.map { " Did you mean '\($0)'?" } ?? "")
    }

    /// `nil` for a sentence of our own, or one the parser is not known to say.
    private var indonesian: String? {
        strange.map { notExpected([$0[...]]) } ?? unknown ?? missing ?? invalid ?? surplus
    }

    private var unknown: String? {
        if let found = message.wholeMatch(of: #/Unknown option '(?<name>.+?)'\. Did you mean '(?<near>.+)'\?/#) {
            return "Opsi \(found.name) tidak dikenal. Mungkin maksudnya \(found.near)?"
        }
        return message.wholeMatch(of: #/Unknown option '(?<name>.+)'/#).map { "Opsi \($0.name) tidak dikenal." }
    }

    private var missing: String? {
        if let found = message.wholeMatch(of: #/Missing value for '(?<name>.+)'/#) {
            return "Nilai untuk \(found.name) belum ditulis."
        }
        if let found = message.wholeMatch(of: #/Missing expected argument '(?<name>.+)'/#) {
            return "\(found.name) belum ditulis."
        }
        return message.wholeMatch(of: #/Missing one of: '(?<names>.+)'/#).map {
            "Tulis salah satu: \($0.names.replacing("', '", with: ", "))."
        }
    }

    private var invalid: String? {
        let sentence = #/The value '(?<value>.*?)' is invalid for '(?<name>.+?)'(?<rest>.*)/#.dotMatchesNewlines()
        guard let found = message.wholeMatch(of: sentence) else { return nil }
        let said = "Nilai “\(found.value)” tidak dapat dipakai untuk \(found.name)"
        // A reason of our own.
        if found.rest.hasPrefix(": ") { return said + found.rest }
        let accepted = Self.accepted(found.rest)
        return said + (accepted.isEmpty ? "." : ". Yang diterima: \(accepted.joined(separator: ", ")).")
    }

    /// The values the parser lists: quoted in a sentence, or one a line.
    private static func accepted(_ rest: Substring) -> [Substring] {
        let lines = rest.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
        return lines.isEmpty ? rest.matches(of: #/'(?<value>[^']+)'/#).map(\.output.value) : lines
    }

    private var surplus: String? {
        if let found = message.wholeMatch(of: #/Unexpected argument '(?<word>.*)'/#) {
            return notExpected([found.word])
        }
        if let found = message.wholeMatch(of: #/\d+ unexpected arguments: '(?<words>.*)'/#) {
            return notExpected(found.words.split(separator: "', '"))
        }
        return message.wholeMatch(
            of: #/The option '(?<name>.+)' does not take any value, but '(?<value>.*)' was specified\./#
        ).map { "Opsi \($0.name) tidak memakai nilai, tetapi ditulis “\($0.value)”." }
    }

    private func notExpected(_ words: [Substring]) -> String {
        guard !commands.isEmpty, let word = words.first else {
            return "Tidak dipakai di sini: \(words.joined(separator: ", "))."
        }
        let near = commands.nearest(to: String(word), limit: 1).first
        return "Perintah \(word) tidak dikenal." + (near.map { " Mungkin maksudnya \($0)?" } ?? "")
    }
}

extension OptionError {
    /// `nil` for an error that says nothing of the words of the call.
    init?(_ error: any Error, of arguments: [String]) {
        let full = TatalaksanaCommand.fullMessage(for: error)
        let message = TatalaksanaCommand.message(for: error)
        guard TatalaksanaCommand.exitCode(for: error) == ExitCode(.usage), full.hasPrefix("Error: \(message)\n") else {
            return nil
        }
        self.message = message
        usage = String(full.dropFirst("Error: \(message)\n".count))
        language = Self.language(of: arguments)
        let (path, commands) = Self.commands(below: usage)
        self.commands = commands
        let word = arguments.filter { !$0.hasPrefix("-") }.dropFirst(path).first
        strange = word.flatMap { commands.isEmpty || commands.contains($0) ? nil : $0 }
    }

    /// What `--lang` asks for, wherever the parser stopped.
    private static func language(of arguments: [String]) -> Language {
        let words = zip([""] + arguments, arguments)
        let asked = words.compactMap { before, word in
            before == "--lang" ? word : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : nil
        }
        return asked.last.flatMap(Language.init) ?? .indonesian
    }

    /// The commands of the command whose usage says that it takes one, and how many words that command is called by.
    private static func commands(below usage: String) -> (path: Int, commands: [String]) {
        let lines = usage.split(separator: "\n").map { $0.split(separator: " ") }
        guard let words = lines.first(where: { $0.first == "Usage:" }), words.last == "<subcommand>" else {
            return (0, [])
        }
        var configuration = TatalaksanaCommand.configuration
        let path = words.dropFirst(2).dropLast()
        for name in path {
            guard let next = configuration.below.first(where: { $0.commandName.map { $0 == name } ?? false }) else {
                return (0, [])
            }
            configuration = next
        }
        return (path.count, configuration.below.compactMap { $0.commandName })
    }
}

extension CommandConfiguration {
    fileprivate var below: [CommandConfiguration] {
        var found: [CommandConfiguration] = []
        for command in subcommands { found.append(command.configuration) }
        return found
    }
}
