import CredenceFixtures

/// Random histories of files that are edited, renamed, copied, swapped, retyped and merged in every way.
struct BlameHistory {
    private enum Entry: Equatable {
        case file([UInt8])
        case executable([UInt8])
        case link(String)

        var bytes: [UInt8]? {
            switch self {
            case .file(let bytes), .executable(let bytes): bytes
            case .link: nil
            }
        }

        func with(_ bytes: [UInt8]) -> Entry { if case .executable = self { .executable(bytes) } else { .file(bytes) } }
    }

    private typealias Tree = [String: Entry]

    private(set) var stream = FastImport()
    private var generator: SeededGenerator
    private var trees: [Tree] = [[:]]
    private var tips: [Int] = []
    private var gone: [Entry] = []
    private var fresh = 0

    private static let paths = ["a.txt", "b.txt", "c", "d", "d/a.txt", "dir/a.txt", "dir/e", "dir/sub/f", "other/b.txt", "other/g"]

    init(seed: Int, commits: Int) {
        generator = SeededGenerator(seed: seed)
        var root: Tree = [:]
        for path in ["a.txt", "c", "dir/e"] { put(.file(text(some(30))), at: path, &root) }
        tips = [commit("Begin", root, from: 0, merging: [])]
        while stream.count < commits - 1 {
            let chance = generator.below(10)
            if chance < 2, tips.count > 1 {
                merge(1)
            } else if chance == 2, tips.count > 2 {
                merge(2 + generator.below(min(3, tips.count - 2)))
            } else if chance == 3, tips.count < 5 {
                // A line of history that begins at some commit of before.
                let from = 1 + generator.below(stream.count)
                tips.append(step(from: from))
            } else {
                let index = generator.below(tips.count)
                tips[index] = step(from: tips[index])
            }
        }
        if tips.count > 1 { merge(tips.count - 1) }
    }

    private mutating func step(from: Int) -> Int {
        var tree = trees[from]
        for _ in 0...generator.below(3) { change(&tree) }
        return commit("Step", tree, from: from, merging: [])
    }

    private mutating func commit(_ message: String, _ tree: Tree, from: Int, merging: [Int]) -> Int {
        let old = trees[from]
        var changes = old.keys.filter { tree[$0] == nil }.sorted().map { FastImport.Change.delete($0) }
        for (path, entry) in tree.sorted(by: { $0.key < $1.key }) where old[path] != entry {
            switch entry {
            case .file(let bytes): changes.append(.file(path, bytes))
            case .executable(let bytes): changes.append(.executable(path, bytes))
            case .link(let target): changes.append(.link(path, to: target))
            }
        }
        // One commit in five has a date before that of its parents.
        let number = stream.count + 1
        let day = generator.oneIn(5) ? generator.below(number) : number
        trees.append(tree)
        return stream.commit("\(message) \(number)", day: day, from: from, merging: merging, changes)
    }

    /// Joins so many other tips to one.
    private mutating func merge(_ count: Int) {
        tips.shuffle(using: &generator)
        let others = Array(tips.suffix(count))
        tips.removeLast(count)
        let sides = ([tips[0]] + others).map { trees[$0] }
        var tree: Tree = [:]
        // Now and then all is taken of one side.
        let whole = generator.oneIn(5) ? generator.below(sides.count) : nil
        for path in Set(sides.flatMap(\.keys)).sorted() {
            let known = sides.compactMap { $0[path] }
            var entry = whole.map { sides[$0][path] } ?? generator.pick(sides)[path] ?? known[0]
            if whole == nil, known.count > 1, !generator.oneIn(3), let lines = joined(known.compactMap(\.bytes)) { entry = .file(lines) }
            guard var entry else { continue }
            if generator.oneIn(6), let bytes = entry.bytes { entry = entry.with(edit(bytes)) }
            put(entry, at: path, &tree)
        }
        if generator.oneIn(4) { change(&tree) }
        tips[0] = commit("Merge", tree, from: tips[0], merging: others)
    }

    /// One text of several: lines of each in turn, or one after the other, which doubles what they share.
    private mutating func joined(_ texts: [[UInt8]]) -> [UInt8]? {
        guard texts.count > 1 else { return nil }
        var lists = texts.map(BlameHistory.lines)
        if generator.oneIn(3) { return lists.flatMap(\.self).prefix(200).flatMap(\.self) }
        var lines: [[UInt8]] = []
        while lists.contains(where: { !$0.isEmpty }) {
            let index = generator.below(lists.count)
            let count = 1 + generator.below(8)
            lines += lists[index].prefix(count)
            for other in lists.indices where other == index || generator.oneIn(2) { lists[other] = Array(lists[other].dropFirst(count)) }
        }
        return lines.prefix(200).flatMap(\.self)
    }

    private mutating func change(_ tree: inout Tree) {
        let path = tree.isEmpty ? "a.txt" : generator.pick(tree.keys.sorted())
        let other = generator.pick(BlameHistory.paths)
        guard let entry = tree[path] else { return put(.file(text(some(30))), at: other, &tree) }
        switch generator.below(22) {
        case 0: take(path, &tree)
        case 1: put(.file(text(some(40))), at: other, &tree)
        case 2: if let again = gone.last { put(again, at: other, &tree) }
        case 3: if let again = gone.randomElement(using: &generator) { put(again, at: path, &tree) }
        case 4, 5: move(entry, from: path, to: other, &tree)
        case 6, 7: move(entry.bytes.map { entry.with(edit($0)) } ?? entry, from: path, to: other, &tree)
        case 8: put(entry, at: other, &tree)
        case 9: swap(path, other, &tree)
        case 10: put(.link(other), at: path, &tree)
        case 11: if let bytes = entry.bytes { put(entry == .file(bytes) ? .executable(bytes) : .file(bytes), at: path, &tree) }
        case 12: put(.file([]), at: path, &tree)
        case 13:
            // Two files of the same new content.
            let bytes = text(some(20))
            for path in [other, generator.pick(BlameHistory.paths)] { put(.file(bytes), at: path, &tree) }
        case 14: if let bytes = entry.bytes { put(entry.with(reended(bytes)), at: path, &tree) }
        default:
            if let bytes = entry.bytes { put(entry.with(edit(bytes)), at: path, &tree) } else { put(.file(text(some(9))), at: path, &tree) }
        }
    }

    private mutating func move(_ entry: Entry, from path: String, to other: String, _ tree: inout Tree) {
        take(path, &tree)
        put(entry, at: other, &tree)
    }

    private func swap(_ path: String, _ other: String, _ tree: inout Tree) {
        guard let left = tree[path], let right = tree[other] else { return }
        (tree[path], tree[other]) = (right, left)
    }

    private mutating func take(_ path: String, _ tree: inout Tree) {
        if let entry = tree.removeValue(forKey: path) { gone.append(entry) }
    }

    /// Puts a file where it may take the place of a folder, or of the file that its folder was.
    private mutating func put(_ entry: Entry, at path: String, _ tree: inout Tree) {
        for other in tree.keys.sorted() where other.hasPrefix(path + "/") || path.hasPrefix(other + "/") { take(other, &tree) }
        tree[path] = entry
    }

    private mutating func some(_ most: Int) -> [[UInt8]] { (0..<generator.below(most)).map { _ in line() } }

    private mutating func line() -> [UInt8] {
        switch generator.below(12) {
        case 0, 1: return Array("\n".utf8)
        case 2: return Array("}\n".utf8)
        case 3, 4: return Array("    return \(generator.below(4))\n".utf8)
        case 5: return Array("\(String(repeating: "long ", count: 10 + generator.below(9)))\(fresh)\n".utf8)
        default:
            fresh += 1
            return Array("line \(fresh) of the text\n".utf8)
        }
    }

    private mutating func text(_ lines: [[UInt8]]) -> [UInt8] {
        let bytes = lines.flatMap(\.self)
        return generator.oneIn(4) ? reended(bytes) : bytes
    }

    /// With line feeds as another system writes them, or without the last one.
    private mutating func reended(_ bytes: [UInt8]) -> [UInt8] {
        if generator.oneIn(2) { return bytes.last == 10 ? Array(bytes.dropLast()) : bytes + [10] }
        if bytes.contains(13) { return bytes.filter { $0 != 13 } }
        return bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
    }

    private mutating func edit(_ bytes: [UInt8]) -> [UInt8] {
        var lines = BlameHistory.lines(bytes)
        for _ in 0...generator.below(3) {
            let start = generator.below(lines.count + 1)
            let length = min(generator.below(7), lines.count - start)
            let block = Array(lines[start..<(start + length)])
            switch generator.below(6) {
            case 0: lines.removeSubrange(start..<(start + length))
            case 1:
                lines.removeSubrange(start..<(start + length))
                lines.insert(contentsOf: block, at: generator.below(lines.count + 1))
            case 2 where lines.count < 150: lines.insert(contentsOf: block, at: generator.below(lines.count + 1))
            case 3: for index in start..<(start + length) { lines[index] = line() }
            default: lines.insert(contentsOf: some(6), at: start)
            }
        }
        return lines.flatMap(\.self)
    }

    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 10) {
            lines.append(Array(rest[...end]))
            rest = rest[(end + 1)...]
        }
        if !rest.isEmpty { lines.append(Array(rest)) }
        return lines
    }
}
