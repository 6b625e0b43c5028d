import Dispatch
import Synchronization

/// Works through many things on all cores.
enum OnAllCores {
    /// What `make` gives for each item, in the order of the items, whoever is done first. `progress` is told after each,
    /// from any thread.
    static func map<Item: Sendable, Made: Sendable>(
        _ items: [Item], progress: (@Sendable (ReadProgress) -> Void)? = nil, _ make: @Sendable (Item) -> Made
    ) -> [Made] {
        let made = Mutex<[Made?]>(Array(repeating: nil, count: items.count))
        let done = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            let one = make(items[index])
            made.withLock { $0[index] = one }
            let count = done.add(1, ordering: .relaxed).newValue
            progress?(ReadProgress(done: count, total: items.count))
        }
        return made.withLock { $0.compactMap { $0 } }
    }
}
