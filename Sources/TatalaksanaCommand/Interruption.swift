internal import Dispatch
internal import Foundation
internal import Tatalaksana

/// A program told to stop leaves nothing half-written behind, and ends with 128 and the number of the signal: 130 for
/// Ctrl-C.
enum Interruption {
    /// Watches as long as what it returns is kept. A signal the caller had switched off stays so, as `nohup` does.
    static func watch() -> [any DispatchSourceSignal] {
        [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                OutputFile.removeUnfinished()
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
