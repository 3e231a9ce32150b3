internal import CredenceCompression

extension PackReader {
    /// The header of a loose object; nil when it has none.
    func looseHeader(of file: MappedFile) -> LooseHeader? {
        let start = unsafe scratch.room(for: LooseHeader.limit)
        guard let count = unsafe inflateStart(file.bytes, into: start) else { return nil }
        return unsafe LooseHeader(Array(start[..<count]))
    }

    /// Reads a loose object; one with anything behind its end is damaged, as to git.
    func readLoose(_ file: MappedFile, _ limit: Int) -> ObjectSearch<PackedObject> {
        guard let header = looseHeader(of: file), header.size / PackFile.bestRatio <= file.count else { return .refused(.damaged) }
        guard header.size <= min(limit, PackReader.sizeLimit) else { return .refused(.tooLarge) }
        work.beginRead()
        guard work.take(header.size) else { return .refused(.exhausted) }
        let object = PackedObject(header.kind, count: header.size, depth: 0, header: header.length)
        var target = unsafe object.allMemory.mutableSpan
        guard let used = try? inflater.inflate(unsafe file.bytes.span, into: &target), used == file.count else { return .refused(.damaged) }
        return .found(object)
    }
}
