extension HandmadeRepository {
    /// Adds the objects to a pack, and gives the commit that HEAD stands on.
    func packed(into pack: inout HandmadePack) -> HandmadePack.ID {
        let (one, two) = (HandmadePack.id(1), HandmadePack.id(2))
        let good = pack.add(.blob, Array("import os\n".utf8))
        let text = Array("import sys\nprint(sys.path)\n".utf8)
        switch self {
        case .deltaCycle, .deltaCycleAtHead:
            pack.addDelta(text, as: one, on: two, baseSize: text.count)
            pack.addDelta(text, as: two, on: one, baseSize: text.count)
            return self == .deltaCycleAtHead ? one : history(&pack, [one, good])
        case .deltaOfItself: pack.addDelta(text, as: one, on: one, baseSize: text.count)
        case .deltaAtDistanceZero, .deltaBeforeStart:
            let base: [UInt8] = self == .deltaBeforeStart ? [0x83, 0x80, 0x80, 0x7F] : [0]
            pack.add(.offsetDelta, Deflated(HandmadePack.delta(text, baseSize: text.count)), as: one, base: base)
        case .absurdDelta:
            pack.addDelta(text, as: one, on: good, baseSize: 10, resultSize: 1 << 50)
            pack.addDelta(text, as: two, on: good, baseSize: 10, resultSize: 500 << 20)
            return history(&pack, [one, good, two])
        case .absurdObject:
            pack.add(.blob, Deflated(text), as: one, size: 1 << 50)
            pack.add(.blob, Deflated(text), as: two, size: 500 << 20)
            return history(&pack, [one, good, two])
        case .longDeltaChain:
            for number in 1..<20_000 {
                pack.addDelta(text, as: HandmadePack.id(number + 1), on: HandmadePack.id(number), baseSize: text.count)
            }
            pack.add(.blob, text, as: one)
            return history(&pack, [good, HandmadePack.id(20_000)])
        case .commitOfItself, .commitCircle:
            let tree = pack.add(.tree, HandmadePack.tree([("100644", "a.py", good)]))
            pack.add(.commit, HandmadePack.commit(tree: tree, parents: [self == .commitCircle ? two : one]), as: one)
            if self == .commitCircle { pack.add(.commit, HandmadePack.commit(tree: tree, parents: [one], day: 1), as: two) }
            return one
        case .treeOfItself: pack.add(.tree, HandmadePack.tree([("100644", "a.py", good), ("40000", "b", one)]), as: one)
        case .wideTreeOfItself: pack.add(.tree, HandmadePack.tree((0..<10).map { ("40000", "d\($0)", one) }), as: one)
        case .treeBomb, .folderBomb:
            var inner = pack.add(.tree, self == .treeBomb ? HandmadePack.tree((0..<10).map { ("100644", "f\($0).py", good) }) : [])
            for _ in 0..<10 { inner = pack.add(.tree, HandmadePack.tree((0..<10).map { ("40000", "d\($0)", inner) })) }
            return pack.add(.commit, HandmadePack.commit(tree: inner))
        case .nestedFolders:
            var inner = pack.add(.tree, HandmadePack.tree([("100644", "a.py", good)]))
            for _ in 0..<10_000 { inner = pack.add(.tree, HandmadePack.tree([("40000", "d", inner)])) }
            return pack.add(.commit, HandmadePack.commit(tree: inner))
        case .tagOfItself:
            let tag = "object \(HandmadePack.hex(one))\ntype tag\ntag v1.0\ntagger Ada Kaya <ada@example.org> 1700000000 +0000\n\nRelease\n"
            pack.add(.tag, Array(tag.utf8), as: one)
            return history(&pack, [good])
        case .blobBomb:
            pack.add(.blob, Deflated([], repeating: [0], to: 2 << 30), as: one)
            pack.add(.blob, Deflated([], repeating: Array(" ".utf8), to: 500 << 20), as: two)
            return history(&pack, [good, one, two])
        case .lineBomb:
            pack.add(.blob, Deflated(Array("a\n".utf8), repeating: [10], to: 200 << 20), as: one)
            pack.add(.blob, Deflated(Array("b\n".utf8), repeating: Array("\n\nc\n".utf8), to: 200 << 20), as: two)
            return history(&pack, [one, two])
        case .commitBomb:
            let start = HandmadePack.commit(tree: pack.add(.tree, HandmadePack.tree([("100644", "a.py", good)])))
            pack.add(.commit, Deflated(start, repeating: Array(" ".utf8), to: 2 << 30), as: one)
            return one
        case .treeTableBomb:
            pack.add(.tree, Deflated([], repeating: HandmadePack.tree([("40000", "a", good)]), to: 1 << 30), as: one)
        default: break
        }
        // The trees: HEAD's own is `one`.
        switch self {
        case .treeOfItself, .wideTreeOfItself, .treeTableBomb: return pack.add(.commit, HandmadePack.commit(tree: one))
        default: return history(&pack, [one, good])
        }
    }

    /// A commit for each blob, which stands in it as `a.py`; the last is given.
    private func history(_ pack: inout HandmadePack, _ blobs: [HandmadePack.ID]) -> HandmadePack.ID {
        var tip: HandmadePack.ID?
        for (day, blob) in blobs.enumerated() {
            let tree = pack.add(.tree, HandmadePack.tree([("100644", "a.py", blob)]))
            tip = pack.add(.commit, HandmadePack.commit(tree: tree, parents: tip.map { [$0] } ?? [], day: day))
        }
        return tip ?? HandmadePack.id(0)
    }
}
