import Yams

extension PersonPlace {
    /// The text without an element of a list; nil when it can't be taken out.
    func removing(_ element: Int, from key: Person.Key) -> YAMLText? {
        guard let index = index(of: key), let list = pairs[index].value.sequence else { return nil }
        var text = text
        if let flow = text.flow(at: list.mark) {
            guard flow.entries.count == list.count else { return nil }
            text.remove(element, of: flow)
            return text
        }
        guard let scalar = list[element].scalar, let lines = lines(of: scalar) else { return nil }
        text.remove(lines: lines)
        if list.count == 1 {
            guard let colon = colon(after: pairs[index].key) else { return nil }
            text.insert(" []", at: colon + 1)
        }
        return text
    }

    /// The lines of an element with a dash of its own.
    private func lines(of scalar: Node.Scalar) -> ClosedRange<Int>? {
        guard let start = text.offset(scalar.mark), let end = text.end(of: scalar, from: start) else { return nil }
        let first = text.line(at: start)
        guard PersonPlace.isDash(text.text(text.range(first).lowerBound..<start)) else { return nil }
        return first...text.line(at: end - 1)
    }

    /// The offset of the colon of a key.
    private func colon(after key: Node) -> Int? {
        guard let scalar = key.scalar, let start = text.offset(scalar.mark), var end = text.end(of: scalar, from: start) else { return nil }
        while end < text.bytes.count, SyntaxGuard.isSpace(text.bytes[end]) { end += 1 }
        return end < text.bytes.count && text.bytes[end] == UInt8(ascii: ":") ? end : nil
    }
}

extension YAMLText {
    /// Where a scalar that begins at `start` ends; nil for one that goes on over lines without quotes.
    fileprivate func end(of scalar: Node.Scalar, from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "'") || bytes[start] == UInt8(ascii: "\"") {
            var scanner = SyntaxGuard(flow: bytes, from: start)
            scanner.skipQuoted(bytes[start])
            return scanner.position
        }
        let plain = Array(scalar.string.utf8)
        return !plain.isEmpty && bytes[start...].starts(with: plain) ? start + plain.count : nil
    }
}
