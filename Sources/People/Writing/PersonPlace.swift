import Yams

/// Where in a file the mapping `person` stands, and what can be put there.
struct PersonPlace {
    let text: YAMLText
    /// The keys and values in their order.
    let pairs: [(key: Node, value: Node)]
    /// Its brackets; nil when it is written line by line.
    let brackets: FlowCollection?
    /// The column of the key `person`, from 0.
    let column: Int
    /// The line on which the key stands.
    let line: Int
    /// The line on which the next key of the file stands; the number of lines when there is none.
    let end: Int

    /// The mapping as it stands in `text`; nil when it can't be found.
    init?(in text: YAMLText) {
        guard let parser = try? Parser(yaml: text.text(0..<text.bytes.count), resolver: .basic, encoding: .utf8),
            let root = (try? parser.singleRoot())?.mapping, let index = root.firstIndex(where: { $0.key.scalar?.string == "person" }),
            let person = root[index].value.mapping, let mark = root[index].key.mark
        else { return nil }
        self.text = text
        pairs = person.map { ($0.key, $0.value) }
        (column, line) = (mark.column - 1, mark.line - 1)
        end = root[(index + 1)...].first?.key.mark.map { $0.line - 1 } ?? text.lineCount
        brackets = text.flow(at: person.mark)
    }

    /// The place of a key among `pairs`.
    func index(of key: Person.Key) -> Int? { pairs.firstIndex { $0.key.scalar?.string == key.rawValue } }

    /// The texts in a list, as they are read.
    func elements(of key: Person.Key) -> [String] {
        index(of: key).flatMap { pairs[$0].value.sequence }.map { $0.map { $0.scalar?.string ?? "" } } ?? []
    }

    /// The column of the mapping's keys, from 0.
    var keyColumn: Int { pairs.first?.key.mark.map { $0.column - 1 } ?? column + 2 }

    /// The last line of what a key holds, with the comments that are set further in than the keys.
    ///
    /// - Parameter first: the line from which to look.
    func lastLine(of index: Int, from first: Int) -> Int {
        let next = index + 1 < pairs.count ? pairs[index + 1].key.mark.map { $0.line - 1 } ?? end : end
        var last = max(first, next - 1)
        while last > first, text.isBlankOrComment(text.range(last)) {
            if !text.isBlank(text.range(last)), text.indentation(last) > keyColumn { break }
            last -= 1
        }
        return last
    }
}
