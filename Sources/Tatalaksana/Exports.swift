// What a user of the library needs to name: the result, what it is made of, and the reports.
@_exported import Assessment
@_exported import Dossier
@_exported import Findings
@_exported import ProcessMaps
@_exported import Reporting
@_exported import Rubric
@_exported import Tracing
