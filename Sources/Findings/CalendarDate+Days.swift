extension CalendarDate {
    /// Days from `earlier` to this day: 0 for the same day, negative where it lies before. A month without a day is
    /// taken as its last day on both sides.
    public func days(since earlier: CalendarDate) -> Int { latest.ordinal - earlier.latest.ordinal }

    /// Days since 1 March of the year 0, by the rules of the Gregorian calendar: counted from March, the leap day is the
    /// last of its year, and the lengths of the months before each month are (153 × month + 2) ÷ 5.
    private var ordinal: Int {
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = month > 2 ? month - 3 : month + 9
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return marchYear * 365 + leapDays + (153 * marchMonth + 2) / 5 + (day ?? 1) - 1
    }
}
