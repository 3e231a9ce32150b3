internal import CZlib

/// Inflates zlib streams, one after another, into memory of the caller's.
///
/// Nothing is written beyond the target, whatever the stream says. One inflater serves one task.
@safe package struct Inflater: ~Copyable {
    // On the heap, since zlib remembers where it lies.
    private let stream: UnsafeMutablePointer<z_stream>
    // zlib refuses to write to nowhere, also nothing.
    private let nowhere: UnsafeMutablePointer<UInt8>

    /// Makes an inflater.
    ///
    /// - Throws: `InflateError.unavailable`.
    package init() throws(InflateError) {
        let fresh = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe fresh.initialize(to: z_stream())
        guard unsafe inflateInit_(fresh, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            unsafe fresh.deallocate()
            throw .unavailable
        }
        unsafe (stream, nowhere) = (fresh, .allocate(capacity: 1))
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
        unsafe nowhere.deallocate()
    }

    /// So many bytes of room beyond what a stream gives let zlib work on its end as fast as on its middle.
    package static let haste = 258

    /// Inflates the whole stream with which `source` begins; it must give `count` bytes exactly.
    ///
    /// - Parameters:
    ///   - target: room for `count` bytes or more; what stands behind them is then undefined.
    ///   - count: as many as `target` has when nil.
    /// - Returns: how many bytes of `source` the stream takes; others may follow it.
    /// - Throws: `InflateError`; what `target` then holds is undefined.
    @discardableResult
    package mutating func inflate(
        _ source: Span<UInt8>, into target: inout MutableSpan<UInt8>, count: Int? = nil
    ) throws(InflateError) -> Int {
        let result = try run(source, into: &target, flush: Z_FINISH)
        let left = unsafe (source: Int(stream.pointee.avail_in), target: Int(stream.pointee.avail_out))
        let (written, count) = (target.count - left.target, count ?? target.count)
        guard result == Z_STREAM_END else {
            // Only what is full can have been too small.
            throw written <= count && left.target > 0 || left.source == 0 ? .truncated : .tooMuch
        }
        guard written == count else { throw written < count ? .tooLittle : .tooMuch }
        return Inflater.bounded(source.count) - left.source
    }

    /// Inflates the beginning of the stream with which `source` begins, until `target` is full or the stream ends.
    ///
    /// The checksum isn't looked at unless the stream ends.
    /// - Returns: how many bytes of `target` were written.
    /// - Throws: `InflateError`.
    package mutating func inflateStart(of source: Span<UInt8>, into target: inout MutableSpan<UInt8>) throws(InflateError) -> Int {
        let result = try run(source, into: &target, flush: Z_SYNC_FLUSH)
        let left = unsafe Int(stream.pointee.avail_out)
        guard result == Z_STREAM_END || left == 0 else { throw .truncated }
        return target.count - left
    }

    /// zlib counts what it is given in 32 bits.
    private static func bounded(_ count: Int) -> Int { min(count, Int(UInt32.max)) }

    /// Runs zlib once; gives `Z_STREAM_END` when the stream ended and its checksum was right, otherwise it ran out of bytes or room.
    private mutating func run(_ source: Span<UInt8>, into target: inout MutableSpan<UInt8>, flush: Int32) throws(InflateError) -> Int32 {
        guard target.count <= Int(UInt32.max) else { throw .tooLarge }
        guard !source.isEmpty else { throw .truncated }
        guard unsafe inflateReset(stream) == Z_OK else { throw .unavailable }
        let (stream, nowhere) = unsafe (stream, nowhere)
        let result = unsafe source.withUnsafeBufferPointer { input in
            unsafe target.withUnsafeMutableBufferPointer { output in
                unsafe stream.pointee.next_in = input.baseAddress
                unsafe stream.pointee.avail_in = UInt32(Inflater.bounded(input.count))
                unsafe stream.pointee.next_out = output.baseAddress ?? nowhere
                unsafe stream.pointee.avail_out = UInt32(output.count)
                return unsafe CZlib.inflate(stream, flush)
            }
        }
        switch result {
        case Z_STREAM_END, Z_OK, Z_BUF_ERROR: return result
        case Z_MEM_ERROR: throw .unavailable
        default: throw .damaged
        }
    }
}
