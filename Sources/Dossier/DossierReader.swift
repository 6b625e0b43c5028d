public import Findings
import ProcessMaps

/// Reads a dossier: the folder an agency hands over.
///
///     let dossier = try DossierReader.read("kota-contoh")
///     print(dossier.maps.count, dossier.sops.count, dossier.findings.count)
///
/// Files are found by kind wherever they lie: `*.bpmn`; registers as Excel workbooks, CSV or `sops.yaml`, told by their
/// headings; SOP documents as Word, Excel or Markdown below `sops`, or where a register names them; `answers.yaml`,
/// `links.yaml`; only `agency.yaml` stands at the top. Several files of one kind (a register from each
/// unit) are read one after the other. Every file ends in `Dossier.inputs` with its state, or in one finding; hidden
/// files are counted. One bad row, cell or file never stops the run.
public struct DossierReader: Sendable {
    public var limits: DossierLimits

    public init(limits: DossierLimits = DossierLimits()) {
        self.limits = limits
    }

    /// Reads `folder` with the usual limits.
    ///
    /// - Parameters:
    ///   - folder: the path of the folder.
    ///   - asOf: the day the assessment speaks of, in place of the one in `agency.yaml`.
    /// - Returns: everything that was read, with the state of every file.
    /// - Throws: `DossierError` where there is no such folder, or `agency.yaml` does not say whom it is about.
    public static func read(_ folder: String, asOf: CalendarDate? = nil) throws(DossierError) -> Dossier {
        try DossierReader().read(folder, asOf: asOf)
    }

    /// Reads `folder`.
    ///
    /// - Parameters:
    ///   - folder: the path of the folder.
    ///   - asOf: the day the assessment speaks of, in place of the one in `agency.yaml`.
    ///   - progress: told after each office file, from any thread.
    /// - Returns: everything that was read, with the state of every file.
    /// - Throws: `DossierError` where there is no such folder, or `agency.yaml` does not say whom it is about.
    public func read(
        _ folder: String, asOf: CalendarDate? = nil, progress: (@Sendable (ReadProgress) -> Void)? = nil
    ) throws(DossierError) -> Dossier {
        let folder = try DossierFolder(folder, limits: limits)
        var reading = DossierReading(folder: folder, limits: limits, progress: progress)
        return try reading.dossier(asOf: asOf)
    }
}
