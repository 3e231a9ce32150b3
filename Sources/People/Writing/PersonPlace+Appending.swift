import Yams

extension PersonPlace {
    /// The text with a value at the end of a list, which is begun where there is none; nil when that can't be done.
    ///
    /// - Parameter value: the value as YAML.
    func appending(_ value: String, to key: Person.Key) -> YAMLText? {
        guard let index = index(of: key) else { return beginning(key, with: value) }
        var text = text
        switch pairs[index].value {
        case .sequence(let list):
            if let flow = text.flow(at: list.mark) {
                text.append(value, to: flow)
                return text
            }
            guard let first = list.mark, let last = list.last?.mark, let start = text.offset(last) else { return nil }
            let before = text.text(text.range(last.line - 1).lowerBound..<start)
            let dash = PersonPlace.isDash(before) ? before : text.spaces(first.column - 1) + "- "
            text.insert(lines: [dash + value], after: lastLine(of: index, from: last.line - 1))
            return text
        case .scalar(let nothing): return filling(index, nothing, with: value)
        case .mapping, .alias: return nil
        }
    }

    /// Whether the text is a dash with spaces before and after it.
    static func isDash(_ text: String) -> Bool {
        let rest = text.drop { $0 == " " }
        return rest.count > 1 && rest.first == "-" && rest.dropFirst().allSatisfy { $0 == " " || $0 == "\t" }
    }

    /// The text with a list where a key has no value.
    private func filling(_ index: Int, _ nothing: Node.Scalar, with value: String) -> YAMLText? {
        var text = text
        guard let key = pairs[index].key.mark, let start = text.offset(key) else { return nil }
        if !nothing.string.isEmpty {
            // `~` or `null`.
            guard let start = text.offset(nothing.mark) else { return nil }
            text.replace(start..<start + nothing.string.utf8.count, with: "[\(value)]")
        } else if let brackets {
            guard let entry = brackets.entries.first(where: { $0.lowerBound == start }) else { return nil }
            text.insert(" [\(value)]", at: entry.upperBound)
        } else {
            let last = lastLine(of: index, from: key.line - 1)
            let column = last > key.line - 1 ? text.indentation(last) : keyColumn + step
            text.insert(lines: [text.spaces(column) + "- " + value], after: last)
        }
        return text
    }

    /// How much further in a list stands than its key, as the file has it elsewhere.
    private var step: Int { max(1, keyColumn - column) }

    /// The text with a key that wasn't there.
    private func beginning(_ key: Person.Key, with value: String) -> YAMLText? {
        var text = text
        if let brackets {
            text.append("\(key.rawValue): [\(value)]", to: brackets)
            return text
        }
        guard let line = example(of: key) ?? previousLine(of: key) else { return nil }
        let begin = text.spaces(keyColumn) + key.rawValue + ":"
        // As the other lists are written.
        let other = pairs.compactMap { $0.value.sequence }.first { !$0.isEmpty }
        if let other, text.flow(at: other.mark) != nil {
            text.insert(lines: ["\(begin) [\(value)]"], after: line)
        } else {
            let column = other?.mark.map { $0.column - 1 } ?? keyColumn + step
            text.insert(lines: [begin, text.spaces(column) + "- " + value], after: line)
        }
        return text
    }

    /// The last line of the key after which a new one is put.
    private func previousLine(of key: Person.Key) -> Int? {
        let before = Person.Key.allCases.prefix { $0 != key }
        guard let index = before.reversed().lazy.compactMap(index).first, let mark = pairs[index].key.mark else { return nil }
        return lastLine(of: index, from: mark.line - 1)
    }

    /// The last line of an example of the key that stands there as a comment; nil when there is none between two keys.
    private func example(of key: Person.Key) -> Int? {
        let words = { (line: Int) -> Substring? in
            let text = text.text(text.range(line)).drop { $0 == " " }
            return text.first == "#" ? text.dropFirst() : nil
        }
        let isExample = { (line: Int) in
            text.indentation(line) > column && words(line)?.drop { $0 == " " }.hasPrefix(key.rawValue + ":") ?? false
        }
        guard let first = (line + 1..<max(end, line + 1)).first(where: isExample) else { return nil }
        let depth = { (line: Int) in words(line)?.prefix { $0 == " " }.count ?? 0 }
        var last = first
        while last + 1 < end, let more = words(last + 1), depth(last + 1) > depth(first) || more.drop(while: { $0 == " " }).hasPrefix("- ")
        {
            last += 1
        }
        let next = (last + 1..<max(end, last + 1)).first { !text.isBlankOrComment(text.range($0)) }
        return next.map { line in pairs.contains { $0.key.mark?.line == line + 1 } } ?? true ? last : nil
    }
}

extension YAMLText {
    /// So many spaces.
    fileprivate func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
