extension CalendarDate {
    /// `30 Juni 2026`, `30 June 2026`; `Juni 2026` where the day is not given. No locale of the machine is asked.
    public var words: LocalizedText {
        let name = Self.monthNames[month - 1]
        let number = day.map { "\($0) " } ?? ""
        return LocalizedText(id: "\(number)\(name.indonesian) \(year)", en: "\(number)\(name.english) \(year)")
    }

    /// January first; `month` is 1...12 by construction.
    private static let monthNames = [
        LocalizedText(id: "Januari", en: "January"), LocalizedText(id: "Februari", en: "February"),
        LocalizedText(id: "Maret", en: "March"), LocalizedText(id: "April", en: "April"),
        LocalizedText(id: "Mei", en: "May"), LocalizedText(id: "Juni", en: "June"),
        LocalizedText(id: "Juli", en: "July"), LocalizedText(id: "Agustus", en: "August"),
        LocalizedText(id: "September", en: "September"), LocalizedText(id: "Oktober", en: "October"),
        LocalizedText(id: "November", en: "November"), LocalizedText(id: "Desember", en: "December"),
    ]
}
