/// Needs in whole numbers: "more than half of 12 units" is 7 units, not 6½, which is what prices alone would see.
extension PricedWorld {
    /// The same demand on the counts, with what no action changes put in, and divided by what all weights share.
    func tightened(_ need: LinearNeed) -> LinearNeed {
        var need = need
        if !registrations.contains(where: \.counts) {
            need.least -= need.weights.maps * base.maps
            need.weights.maps = 0
        }
        if let withSOPs = fixedWithSOPs {
            need.least -= need.weights.withSOPs * withSOPs
            need.weights.withSOPs = 0
        }
        let weights = need.weights
        let divisor = [
            weights.mapped, weights.worked, weights.maps, weights.workedAcross, weights.applying, weights.withSOPs,
        ].reduce(0) { Self.commonDivisor($0, $1) }
        guard divisor > 1 else { return need }
        let (whole, rest) = need.least.quotientAndRemainder(dividingBy: divisor)
        need.least = whole + (rest > 0 ? 1 : 0)
        need.weights = PlanCounts(
            mapped: weights.mapped / divisor, worked: weights.worked / divisor, maps: weights.maps / divisor,
            workedAcross: weights.workedAcross / divisor, applying: weights.applying / divisor,
            withSOPs: weights.withSOPs / divisor)
        return need
    }

    private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
        var (left, right) = (abs(left), abs(right))
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}
