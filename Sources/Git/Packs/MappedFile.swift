internal import Foundation
internal import Synchronization

/// A regular file, mapped into memory for reading.
///
/// Its length is that at the time of opening. A file that others shorten later ends the process where it is read beyond its end, as with every
/// program that maps files; git never shortens a pack or its index.
@safe final class MappedFile: Sendable {
    /// What stands in the file; lent, it ends with this object.
    var bytes: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count) }

    // A number, since pointers aren't passed between threads: nobody writes what it leads to.
    private let address: UInt

    /// How many bytes these are.
    let count: Int

    /// Longer files aren't mapped: offsets have 48 bits.
    static let sizeLimit = 1 << 48

    /// Maps the file at `path`; nil when it is no regular file with anything in it or can't be read.
    convenience init?(path: String) {
        guard let descriptor = MappedFile.open(path) else { return nil }
        defer { close(descriptor) }
        guard let state = FileState(descriptor) else { return nil }
        self.init(descriptor, size: state.size)
    }

    /// The same, but those who read the same file at once share its mapping: each one more would be counted as memory of its own.
    static func shared(path: String) -> MappedFile? {
        guard let descriptor = open(path) else { return nil }
        defer { close(descriptor) }
        guard let state = FileState(descriptor) else { return nil }
        return mapped.withLock { mapped in
            if let file = mapped[state]?.file { return file }
            guard let file = MappedFile(descriptor, size: state.size) else { return nil }
            mapped = mapped.filter { $0.value.file != nil }
            mapped[state] = Known(file: file)
            return file
        }
    }

    private struct Known {
        weak var file: MappedFile?
    }

    private static let mapped = Mutex<[FileState: Known]>([:])

    /// Without blocking a FIFO opens at once, and the kind is looked at before anything is read.
    private static func open(_ path: String) -> Int32? {
        let descriptor = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        return descriptor >= 0 ? descriptor : nil
    }

    private init?(_ descriptor: Int32, size: Int) {
        guard size > 0, size < MappedFile.sizeLimit else { return nil }
        guard let start = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), unsafe start != MAP_FAILED else { return nil }
        (address, count) = (UInt(bitPattern: start), size)
    }

    deinit { unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), count) }

    /// The big-endian number of 4 bytes that stands at `offset`; 0 beyond the end.
    func word(at offset: Int) -> UInt32 {
        guard offset >= 0, offset <= count - 4 else { return 0 }
        return unsafe UInt32(bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The big-endian number of 8 bytes that stands at `offset`; 0 beyond the end.
    func longWord(at offset: Int) -> UInt64 {
        guard offset >= 0, offset <= count - 8 else { return 0 }
        return unsafe UInt64(bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
