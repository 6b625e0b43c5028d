public import Findings
public import OfficeFiles

/// Reads the SOPs of one document, whatever it was written with: the identity blocks and flow tables of PermenPANRB
/// 35/2012 and the variants that offices use.
///
/// Each identity block begins an SOP, unless it says the same number or title as the one before: so a workbook may hold
/// one SOP over several sheets, or one a sheet, and a Word document several one after the other.
public struct SOPDocumentReader: Sendable {
    public init() {}

    /// The SOPs of the document, in its order; none where it is no SOP document, for which `problem(in:)` gives the
    /// reason. `path` is relative to the dossier, and goes into every location.
    public func read(_ document: OfficeDocument, path: String) -> [SOPDocument] {
        var reader = SOPPartReader(path: path)
        reader.read(document)
        var sops = drafts(of: reader.parts).map { $0.document(path: path, title: nil) }
        if sops.count == 1, let title = reader.titles.first, sops[0].fields[.title]?.text == nil {
            sops = drafts(of: reader.parts).map { $0.document(path: path, title: title) }
        }
        if !sops.isEmpty { sops[0].findings += reader.findings }
        return sops
    }

    /// Why the document is no SOP: it has neither an identity block nor a flow table. `nil` where it is one. This reads
    /// no rows, so it is quick.
    public func problem(in document: OfficeDocument) -> ReadProblem? {
        var reader = SOPPartReader(path: "")
        reader.read(document)
        guard reader.parts.isEmpty else { return nil }
        return ReadProblem(
            code: "noSOP",
            message: LocalizedText(
                id:
                    "Dokumen ini bukan SOP: tidak ada bagian identitas (nomor, judul, tanggal, pengesahan) dan tidak ada "
                    + "tabel alur (kegiatan, pelaksana, mutu baku).",
                en:
                    "This document is no SOP: it has no identity block (number, title, dates, ratification) and no flow "
                    + "table (activity, performers, standard)."))
    }

    private func drafts(of parts: [SOPPart]) -> [SOPDraft] {
        var drafts: [SOPDraft] = []
        for (index, part) in parts.enumerated() {
            switch part {
            case .identity(let block):
                if drafts.last.map({ belongs(block, to: $0, parts[(index + 1)...]) }) != true {
                    drafts.append(SOPDraft())
                }
                drafts[drafts.count - 1].take(block)
            case .table(let table):
                if drafts.isEmpty { drafts.append(SOPDraft()) }
                drafts[drafts.count - 1].take(table)
            }
        }
        return FlowPairing.pair(drafts)
    }

    /// A block behind a table that has none of its own belongs to it, unless another table follows that it begins.
    private func belongs(_ block: IdentityBlock, to draft: SOPDraft, _ rest: ArraySlice<SOPPart>) -> Bool {
        guard draft.identity == nil, draft.hasTables else { return draft.belongs(block) }
        for part in rest {
            switch part {
            case .table: return false
            case .identity: return true
            }
        }
        return true
    }
}
