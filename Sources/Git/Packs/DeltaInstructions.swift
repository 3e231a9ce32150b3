/// The instructions that make an object out of another, its base.
///
/// They are a stranger's: what they promise is added up before anything is made room for.
@safe struct DeltaInstructions {
    /// How many bytes the base has, and the object made of it, as the instructions say.
    let baseSize: Int
    let resultSize: Int

    /// No more bytes are needed to know both sizes.
    static let headerLimit = 20

    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int

    private enum Instruction {
        case copy(offset: Int, count: Int)
        case insert(offset: Int, count: Int)
        case damaged
    }

    /// Instructions that stand in `bytes`, which must outlive them; nil when these don't begin with two sizes.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        func size() -> Int? {
            var size = 0
            var shift = 0
            while position < bytes.count, shift <= 56 {
                let byte = unsafe bytes[position]
                position += 1
                size |= Int(byte & 0x7F) << shift
                shift += 7
                if byte & 0x80 == 0 { return size }
            }
            return nil
        }
        guard let baseSize = size(), let resultSize = size() else { return nil }
        unsafe (self.baseSize, self.resultSize, self.bytes, start) = (baseSize, resultSize, bytes, position)
    }

    /// Whether all instructions stay within the base and themselves, and make as many bytes as they promise.
    var isSound: Bool {
        var made = 0
        var position = start
        while unsafe position < bytes.count {
            switch next(&position) {
            case .copy(let offset, let count):
                guard offset <= baseSize - count, made <= resultSize - count else { return false }; made += count
            case .insert(_, let count): guard made <= resultSize - count else { return false }; made += count
            case .damaged: return false
            }
        }
        return made == resultSize
    }

    /// Makes the object in `target` and says whether it is whole; nothing is read or written beyond `base` and `target`.
    func apply(to base: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        guard let to = UnsafeMutableRawPointer(target.baseAddress) else { return resultSize == 0 }
        var made = 0
        var position = start
        while unsafe position < bytes.count {
            let source: UnsafeBufferPointer<UInt8>
            let range: (offset: Int, count: Int)
            switch next(&position) {
            case .copy(let offset, let count): unsafe (source, range) = (base, (offset, count))
            case .insert(let offset, let count): unsafe (source, range) = (bytes, (offset, count))
            case .damaged: return false
            }
            guard range.offset <= source.count - range.count, range.count <= target.count - made,
                let from = source.baseAddress
            else { return false }
            unsafe (to + made).copyMemory(from: from + range.offset, byteCount: range.count)
            made += range.count
        }
        return made == target.count
    }

    /// The instruction at `position`, which then stands behind it.
    @inline(__always) private func next(_ position: inout Int) -> Instruction {
        let code = unsafe bytes[position]
        position += 1
        guard code & 0x80 != 0 else {
            // 0 is no instruction yet.
            let count = Int(code)
            guard count > 0, unsafe count <= bytes.count - position else { return .damaged }
            defer { position += count }
            return .insert(offset: position, count: count)
        }
        guard unsafe (code & 0x7F).nonzeroBitCount <= bytes.count - position else { return .damaged }
        var (offset, count) = (0, 0)
        for bit in 0..<4 where code & 1 << bit != 0 {
            offset |= unsafe Int(bytes[position]) << (8 * bit)
            position += 1
        }
        for bit in 0..<3 where code & 16 << bit != 0 {
            count |= unsafe Int(bytes[position]) << (8 * bit)
            position += 1
        }
        return .copy(offset: offset, count: count == 0 ? 0x10000 : count)
    }
}
