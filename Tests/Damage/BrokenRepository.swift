internal import CredenceFixtures
internal import Foundation

/// A small repository made by `git` and then damaged, the same for the same seed and number.
package struct BrokenRepository: Sendable, CustomStringConvertible {
    /// What is damaged, and how.
    package struct Damage: Sendable, CustomStringConvertible {
        package let part: Part
        package let way: Way
        package var description: String { part.rawValue + "-" + way.rawValue }
    }

    package let seed: UInt64
    package let number: Int
    package let layout: Layout
    /// One damage, sometimes two.
    package let damages: [Damage]
    private let chance: SeededGenerator

    package init(seed: UInt64, number: Int) {
        var chance = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(number))
        let part = Part.allCases[number % Part.allCases.count]
        let layout = chance.pick(part.layouts)
        var damages = [Damage(part: part, way: chance.pick(Way.allCases))]
        let others = Part.allCases.filter { $0 != part && $0.layouts.contains(layout) }
        if chance.oneIn(4) { damages.append(Damage(part: chance.pick(others), way: chance.pick(Way.allCases))) }
        (self.seed, self.number, self.layout, self.damages, self.chance) = (seed, number, layout, damages, chance)
    }

    /// Its folder's name: the number, and what is damaged.
    package var name: String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits + "-" + damages.map(\.description).joined(separator: "+")
    }

    package var description: String { "seed \(seed), \(name), \(layout.rawValue)" }

    /// Makes it below `folder`, under its name.
    package func make(in folder: String) throws {
        var chance = chance
        try TemporaryFolder.use { scratch in
            let git = try layout.make(at: name, in: scratch, &chance)
            if damages.contains(where: { $0.part == .shallow }) { try Self.cut(git, &chance) }
            for damage in damages { try Self.apply(damage, to: git, &chance) }
            try FileManager.default.moveItem(atPath: scratch.path(name), toPath: folder + "/" + name)
        }
    }

    /// Names one of the commits as the place where a shallow clone was cut.
    private static func cut(_ folder: String, _ chance: inout SeededGenerator) throws {
        let commits = try GitFixture(at: folder).git(["rev-list", "main"]).split(separator: "\n")
        try Data((chance.pick(commits) + "\n").utf8).write(to: URL(filePath: folder + "/shallow"))
    }

    private static func apply(_ damage: Damage, to folder: String, _ chance: inout SeededGenerator) throws {
        let all = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter(damage.part.holds)
        guard !all.isEmpty else { return }
        let path = folder + "/" + chance.pick(all)
        let bytes = try Array(Data(contentsOf: URL(filePath: path)))
        var damaged = damage.way.damage(bytes, &chance)
        if damage.part.isSealed, damage.way != .truncated, let body = damaged?.dropLast(20), body.count > 20, chance.oneIn(2) {
            damaged = body + SHA1.digest(of: Array(body))
        }
        // Objects are read-only, so the file is replaced.
        try FileManager.default.removeItem(atPath: path)
        if let damaged { try Data(damaged).write(to: URL(filePath: path)) }
    }
}
