/// What a whole instrument leans to. Without it every one would be a bit of everything, and the rare whole (all
/// weights known, nothing applicable, full marks) would never come up.
struct Mood {
    enum Weights { case complete, mixed, sparse }
    enum Numbers { case plain, odd, huge }

    let weights: Weights
    let numbers: Numbers
    /// How often a node gets a second child, a third …: in percent.
    let breadth: Int
    /// How many profiles there are at most.
    let profiles: Int

    init(_ dice: inout Dice) {
        weights = dice.pick([.complete: 55, .mixed: 37, .sparse: 8])
        numbers = dice.pick([.plain: 57, .odd: 39, .huge: 4])
        breadth = dice.pick([12: 60, 35: 35, 65: 5])
        profiles = dice.pick([1: 60, 2: 30, 3: 10])
    }

    func weight(_ dice: inout Dice) -> String {
        if dice.chance(5) { return dice.pick(["0", "0.00"]) }
        switch numbers {
        case .plain: return dice.pick(["1", "2.00", "0.4", "5", "60", "0.80", "3", "10", "1.33"])
        case .odd: return dice.pick(["1/3", "33.33", "0.125", "2.50/7", "0.0001", "7.77", "2", "0.83/12.5", "100"])
        case .huge: return Self.huge(&dice)
        }
    }

    func share(_ dice: inout Dice) -> String {
        switch numbers {
        case .plain: dice.pick(["0.5", "1/3", "1.5/5.0", "1", "0.2", "1/15", "2/15", "6/15", "0"])
        case .odd: dice.pick(["1/7", "0.0625", "2/3", "3.3/9.9", "1/15", "0.999", "1/11", "5/13"])
        case .huge: Self.huge(&dice)
        }
    }

    /// Far more digits than a machine's numbers hold.
    static func huge(_ dice: inout Dice) -> String {
        let digits = (0..<dice.number(14...26)).map { _ in String(dice.below(10)) }.joined()
        return dice.chance(50) ? "0.\(digits)" : "\(digits)/1000000007"
    }

    /// One child or more, now and then none.
    func count(_ dice: inout Dice, atMost most: Int) -> Int {
        var count = 1
        while count < most, dice.chance(breadth) { count += 1 }
        return count
    }
}
