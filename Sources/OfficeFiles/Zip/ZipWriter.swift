import CLibZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes zip archives through libzip. The same entries give the same bytes: a new entry has the first time a zip can
/// name, and all stand in the order given.
enum ZipWriter {
    /// One entry: where it stands, and what is in it.
    struct Entry {
        var name: String
        var bytes: [UInt8]
    }

    /// The archive that holds these entries; `nil` where there is no memory for it.
    static func archive(_ entries: [Entry]) -> [UInt8]? {
        unsafe made { archive in entries.allSatisfy { unsafe add($0, to: archive) } }
    }

    /// The archive `bytes` with these entries replaced, or added behind the others where it has none of their name. All
    /// others stay packed as they are, in their order. `nil` where the archive cannot be opened, or written.
    static func archive(_ bytes: [UInt8], replacing entries: [Entry]) -> [UInt8]? {
        // libzip could change an archive in memory itself, but corrupts memory when it does (1.7.3).
        unsafe bytes.withUnsafeBytes { bytes in
            var error = unsafe zip_error_t()
            unsafe zip_error_init(&error)
            defer { unsafe zip_error_fini(&error) }
            guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
            else { return nil }
            guard let original = unsafe zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
                unsafe zip_source_free(source)
                return nil
            }
            defer { unsafe zip_discard(original) }
            return unsafe made { archive in unsafe copy(original, replacing: entries, to: archive) }
        }
    }

    private static func copy(
        _ original: OpaquePointer, replacing entries: [Entry], to archive: OpaquePointer
    ) -> Bool {
        var waiting = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        for position in 0..<UInt64(unsafe max(0, zip_get_num_entries(original, 0))) {
            var status = unsafe zip_stat_t()
            guard unsafe zip_stat_index(original, position, 0, &status) == 0, let name = unsafe status.name else {
                return false
            }
            let text = unsafe String(cString: name)
            // Of two entries of one name the first is the one that is read.
            guard seen.insert(text).inserted else { continue }
            if let entry = waiting.removeValue(forKey: text) {
                guard unsafe add(entry, to: archive) else { return false }
            } else {
                guard unsafe add(text, position, of: original, status, to: archive) else { return false }
            }
        }
        return entries.allSatisfy { unsafe waiting[$0.name] == nil || add($0, to: archive) }
    }

    // MARK: - Entries

    private static let flags = UInt32(ZIP_FL_ENC_UTF_8) | UInt32(ZIP_FL_OVERWRITE)

    /// Adds an entry, with the day from which zip counts (1980-01-01, 00:00).
    private static func add(_ entry: Entry, to archive: OpaquePointer) -> Bool {
        guard let copy = unsafe malloc(max(1, entry.bytes.count)) else { return false }
        unsafe entry.bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { unsafe copy.copyMemory(from: base, byteCount: bytes.count) }
        }
        guard let source = unsafe zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
            unsafe free(copy)
            return false
        }
        let position = unsafe zip_file_add(archive, entry.name, source, flags)
        guard position >= 0 else {
            unsafe zip_source_free(source)
            return false
        }
        return unsafe zip_set_file_compression(archive, UInt64(position), ZIP_CM_DEFLATE, 6) == 0
            && zip_file_set_dostime(archive, UInt64(position), 0, 0x21, 0) == 0
    }

    /// Adds an entry of another archive, packed as it is.
    private static func add(
        _ name: String, _ index: UInt64, of original: OpaquePointer, _ status: zip_stat_t, to archive: OpaquePointer
    ) -> Bool {
        let packed = UInt32(ZIP_FL_COMPRESSED)
        guard let source = unsafe zip_source_zip(archive, original, index, packed, 0, -1) else { return false }
        let position = unsafe zip_file_add(archive, name, source, flags)
        guard position >= 0 else {
            unsafe zip_source_free(source)
            return false
        }
        let method = unsafe Int32(status.comp_method)
        return unsafe zip_set_file_compression(archive, UInt64(position), method, 0) == 0
            && zip_file_set_mtime(archive, UInt64(position), status.mtime, 0) == 0
    }

    // MARK: - The archive

    /// A new archive in memory with what `body` adds; `nil` where it says no.
    private static func made(_ body: (OpaquePointer) -> Bool) -> [UInt8]? {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let source = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
        // libzip takes one hold on the source when it opens the archive; the other lets us read what it wrote.
        unsafe zip_source_keep(source)
        defer { unsafe zip_source_free(source) }
        guard let archive = unsafe zip_open_from_source(source, Int32(ZIP_CREATE) | Int32(ZIP_TRUNCATE), &error)
        else {
            unsafe zip_source_free(source)
            return nil
        }
        guard unsafe body(archive), unsafe zip_close(archive) == 0 else {
            unsafe zip_discard(archive)
            return nil
        }
        return unsafe contents(of: source)
    }

    private static func contents(of source: OpaquePointer) -> [UInt8]? {
        var status = unsafe zip_stat_t()
        guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else { return nil }
        defer { unsafe zip_source_close(source) }
        let size = unsafe Int(clamping: status.size)
        var read = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            read = unsafe Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
            count = max(0, read)
        }
        return read == size ? bytes : nil
    }
}
