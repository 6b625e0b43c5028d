import ScoreComparison

// Compares the toolkit's scores with the second scorer's on as many random instruments as wanted, on all cores, or
// shows one of them. Ends with 1 at the first difference.
//
// usage: ScoreProof COUNT | ScoreProof --seed SEED

let arguments = Array(CommandLine.arguments.dropFirst())
let seed = arguments.count == 2 && arguments[0] == "--seed" ? UInt64(arguments[1]) : nil
let count = arguments.count == 1 ? UInt64(arguments[0]) : nil

if let seed {
    finish(try OneSeed(seed: seed).show())
} else if let count, count > 0 {
    finish(await ManySeeds(count: count).compare())
} else {
    complain("usage: ScoreProof COUNT | ScoreProof --seed SEED")
    finish(.usage)
}
