import CredenceFixtures
import CredencePeople

/// Files in many shapes, from a seed.
struct ConfigurationGenerator {
    private var random: SeededGenerator
    private var count = 0
    /// The lines that no edit may touch, each one of its kind.
    private(set) var untouched: [String] = []
    private(set) var lines: [String] = []
    private let lists = ["addresses", "names", "notMine"]
    private var used: Set<String> = []

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    /// The file and what is changed in it.
    mutating func make() -> (text: String, changes: [ConfigurationChange]) {
        for _ in 0..<random.below(4) { other() }
        if random.oneIn(4) { braces() } else { block() }
        for _ in 0..<random.below(5) { other() }
        let ending = random.pick(["\n", "\n", "\r\n", "\r"])
        let text =
            random.pick(["", "", "\u{FEFF}"]) + lines.joined(separator: ending) + random.pick([ending, ending, "", ending + ending])
        return (text, (0...random.below(4)).map { _ in change() })
    }

    private mutating func change() -> ConfigurationChange {
        switch random.below(5) {
        case 0...1: .accept(value())
        case 2...3: .reject(value())
        default: .confirm(name: value() + random.pick([" K.", ": x", " #1", "", " 'Q'"]))
        }
    }

    /// An address, mostly a new one, and at times one that is there in another case.
    private mutating func value() -> String {
        if !used.isEmpty, random.oneIn(2) { return random.oneIn(2) ? random.pick(used.sorted()).uppercased() : random.pick(used.sorted()) }
        count += 1
        return random.pick([
            "new\(count)@x.org", "o'n\(count)@x", "\"q\(count)\"@x", "a,b\(count)@x", "#\(count)@x", "ş\(count)@x", "[\(count)]:@x",
        ])
    }

    private mutating func keep(_ line: String) {
        count += 1
        untouched.append(line + " # keep \(count)")
        lines.append(line + " # keep \(count)")
    }

    private mutating func other() {
        switch random.below(4) {
        case 0: keep("")
        case 1: lines.append("")
        case 2: keep("  ")
        default:
            count += 1
            guard count % 2 == 0, !lines.contains(where: { $0.hasPrefix("folders:") }) else { return keep("") }
            lines.append("folders:")
            for _ in 0...random.below(3) { keep("- ~/ç \(count)") }
        }
    }

    private mutating func block() {
        let space = String(repeating: " ", count: 1 + random.below(4))
        keep(random.pick(["person:", "'person':", "person :"]))
        keep(space + "name: Ağa \"A\" Kaya")
        var keys = lists.filter { _ in random.below(3) > 0 } + ["logins"]
        keys.shuffle(using: &random)
        for key in keys {
            if random.oneIn(3) { keep(space) }
            if key == "logins" { keep(space + "logins: {github: ada}") } else { list(key, space) }
        }
        if random.oneIn(3) { lines.append(space + "# \(random.pick(lists)): [you@example.org]") }
    }

    private mutating func elements() -> [String] {
        (0..<random.below(4)).map { _ in
            count += 1
            used.insert("old\(count)@x")
            let value = random.oneIn(3) ? "Old\(count)@x" : "old\(count)@x"
            return random.pick([value, "'\(value)'", "\"\(value)\""])
        }
    }

    private mutating func list(_ key: String, _ space: String) {
        let key = space + random.pick([key, key, "\"\(key)\""]) + ":"
        let elements = elements()
        switch random.below(5) {
        case 0 where !elements.isEmpty, 1 where !elements.isEmpty:
            lines.append(key + random.pick(["", "  # list"]))
            let dash = space + random.pick(["", "  ", "    "]) + random.pick(["- ", "-   "])
            for element in elements {
                lines.append(dash + element + random.pick(["", "", "   # - it's [one]"]))
                if random.oneIn(4) { keep(space + "  ") }
                if random.oneIn(6) { lines.append("") }
            }
        case 2 where !elements.isEmpty:
            lines.append(key + " [" + random.pick(["", " # ]"]))
            for (index, element) in elements.enumerated() {
                let comma = index + 1 < elements.count || random.oneIn(2) ? "," : ""
                lines.append(space + "    " + element + comma + random.pick(["", "  # one, [two"]))
                if random.oneIn(4) { keep(space + "  ") }
            }
            lines.append(space + "  ]")
        case 3 where elements.isEmpty: lines.append(key + random.pick(["", " ~", " null", "  # nothing"]))
        default:
            let tail = random.pick(["", "   # ['list"])
            let inside = elements.joined(separator: random.pick([", ", ",  ", " , "]))
            lines.append(key + " [" + random.pick(["", " "]) + inside + random.pick(["", " "]) + "]" + tail)
        }
    }

    private mutating func braces() {
        let parts =
            ["name: Ada", "logins: {github: ada}"]
            + lists.filter { _ in random.oneIn(2) }.map { "\($0): [\(elements().joined(separator: ", "))]" }
        if random.oneIn(2) {
            lines.append("person: {" + parts.joined(separator: ", ") + random.pick(["", ",", " "]) + "}")
        } else {
            lines.append("person: {")
            lines +=
                parts.dropLast().map { "    " + $0 + ",   # part" } + (parts.last.map { ["    " + $0 + random.pick(["", ","])] } ?? [])
            lines.append("  }")
        }
    }
}
