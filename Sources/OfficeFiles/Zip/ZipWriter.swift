import CLibZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a zip archive through libzip. The same entries give the same bytes: every entry has the first time a zip can
/// name, and they stand in the order given.
enum ZipWriter {
    /// One entry: where it stands, and what is in it.
    struct Entry {
        var name: String
        var bytes: [UInt8]
    }

    /// The archive that holds these entries; `nil` where there is no memory for it, or two have one name.
    static func archive(_ entries: [Entry]) -> [UInt8]? {
        unsafe edited([]) { archive in entries.allSatisfy { unsafe add($0, to: archive) } }
    }

    /// The archive `bytes` with these entries replaced, or added behind the others where it has none of their name. All
    /// others stay packed as they are. `nil` where the archive cannot be opened or written.
    static func archive(_ bytes: [UInt8], replacing entries: [Entry]) -> [UInt8]? {
        unsafe edited(bytes) { archive in entries.allSatisfy { unsafe add($0, to: archive) } }
    }

    /// Sets an entry, with the day from which zip counts (1980-01-01, 00:00).
    private static func add(_ entry: Entry, to archive: OpaquePointer) -> Bool {
        guard let copy = unsafe malloc(max(1, entry.bytes.count)) else { return false }
        unsafe entry.bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { unsafe copy.copyMemory(from: base, byteCount: bytes.count) }
        }
        guard let source = unsafe zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
            unsafe free(copy)
            return false
        }
        let flags = UInt32(ZIP_FL_ENC_UTF_8) | UInt32(ZIP_FL_OVERWRITE)
        let position = unsafe zip_file_add(archive, entry.name, source, flags)
        guard position >= 0 else {
            unsafe zip_source_free(source)
            return false
        }
        return unsafe zip_set_file_compression(archive, UInt64(position), ZIP_CM_DEFLATE, 6) == 0
            && zip_file_set_dostime(archive, UInt64(position), 0, 0x21, 0) == 0
    }

    /// What `body` makes of an archive in memory; an empty one is new.
    private static func edited(_ bytes: [UInt8], _ body: (OpaquePointer) -> Bool) -> [UInt8]? {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        return unsafe bytes.withUnsafeBytes { bytes in
            guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
            else { return nil }
            // libzip takes one hold on the source when it opens the archive; the other lets us read what it wrote.
            unsafe zip_source_keep(source)
            defer { unsafe zip_source_free(source) }
            let mode = unsafe bytes.isEmpty ? Int32(ZIP_CREATE) | Int32(ZIP_TRUNCATE) : 0
            guard let archive = unsafe zip_open_from_source(source, mode, &error) else {
                unsafe zip_source_free(source)
                return nil
            }
            guard unsafe body(archive), unsafe zip_close(archive) == 0 else {
                unsafe zip_discard(archive)
                return nil
            }
            return unsafe contents(of: source)
        }
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
