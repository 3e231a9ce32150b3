import CredenceFixtures
import CredencePeople
import Testing

@Suite(.enabled(if: SSHKeygen.isInstalled, "ssh-keygen isn't installed"))
struct SignatureMutationTests {
    /// A change to a signature or its payload: most damage it, some don't.
    private func mutated(_ armored: [UInt8], _ payload: [UInt8], by random: inout SeededGenerator) -> ([UInt8], [UInt8]) {
        var text = armored
        var bytes = SSHWire.dearmor(armored)
        var payload = payload
        let place = random.below(bytes.count)
        switch random.below(10) {
        case 0: text[random.below(text.count)] = UInt8(random.below(256))
        case 1: text.remove(at: random.below(text.count))
        case 2: text.insert(random.pick(Array(" \n\u{B}\tA=-\0".utf8)), at: random.below(text.count + 1))
        case 3: text.removeLast(random.below(text.count))
        case 4: payload[random.below(payload.count)] ^= 1 << UInt8(random.below(8))
        case 5: payload.append(UInt8(random.below(256)))
        case 6: text += [10, UInt8(random.below(256)), 10]
        case 7: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(8)))
        case 8: bytes.insert(UInt8(random.below(4)), at: place)
        // Near the beginning stand the version, the lengths and the names.
        default: bytes[random.oneIn(2) ? place : random.below(60)] ^= 1 << UInt8(random.below(8))
        }
        return (text == armored ? SSHWire.armor(bytes) : text, payload)
    }

    @Test(arguments: [("ed25519", 256, 1), ("ecdsa", 256, 2), ("ecdsa", 521, 3), ("rsa", 2048, 4)])
    func `sixty seeded changes to a signature hold just when ssh-keygen says so`(type: String, bits: Int, seed: Int) throws {
        try TemporaryFolder.use { folder in
            let keygen = SSHKeygen(folder: folder)
            _ = try keygen.makeKey("key", type: type, bits: bits)
            let payload = Array("tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor A <a@b> 1 +0000\n\nDo it.\n".utf8)
            let armored = try keygen.sign(payload, key: "key", hash: seed % 2 == 0 ? "sha256" : "sha512")
            var random = SeededGenerator(seed: seed)
            let all = (0..<60).map { _ in mutated(armored, payload, by: &random) }
            let verdicts = try keygen.verdicts(all.map { (signature: $0.0, payload: $0.1) })
            try #require(verdicts.count == all.count)
            for ((signature, payload), verdict) in zip(all, verdicts) {
                let read = CommitSignature.read(signature, payload: payload)
                #expect((read.state == .holds) == (verdict != nil), "\(String(decoding: signature, as: UTF8.self))")
                if let verdict { #expect(read.key == verdict) }
            }
            #expect(verdicts.contains { $0 != nil } && verdicts.contains(nil))
        }
    }
}
