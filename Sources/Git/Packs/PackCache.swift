/// The objects used last, within a bound of bytes.
///
/// What it gives stays whole for as long as it is held, also when it leaves the cache meanwhile.
struct PackCache {
    private struct Slot {
        var key: UInt64
        var object: PackedObject?
        // The neighbours by use, and the next slot with the same hash; slot 0 heads the ring and ends the chains.
        var newer: Int32
        var older: Int32
        var chained: Int32
    }

    private let limit: Int
    private var used = 0
    private var slots = [Slot(key: 0, object: nil, newer: 0, older: 0, chained: 0)]
    private var buckets = [Int32](repeating: 0, count: 1 << 10)
    private var firstFree: Int32 = 0

    /// What an entry costs beside its bytes.
    private static let overhead = 128

    /// Keeps at most `limit` bytes; 0 keeps nothing.
    init(limit: Int) { self.limit = limit }

    /// The object kept under `key`, from now on the one used last.
    mutating func find(_ key: UInt64) -> PackedObject? {
        var slot = buckets[bucket(of: key)]
        while slot != 0 {
            if slots[Int(slot)].key == key {
                unlink(slot)
                link(slot)
                return slots[Int(slot)].object
            }
            slot = slots[Int(slot)].chained
        }
        return nil
    }

    /// Keeps an object under a key that has none; one that would push out most others isn't kept.
    mutating func insert(_ object: PackedObject, at key: UInt64) {
        let cost = PackCache.cost(object)
        guard cost <= limit / 2 else { return }
        while used + cost > limit { evict(slots[0].newer) }
        let slot = takeSlot()
        let bucket = bucket(of: key)
        slots[Int(slot)] = Slot(key: key, object: object, newer: 0, older: 0, chained: buckets[bucket])
        buckets[bucket] = slot
        link(slot)
        used += cost
    }

    private static func cost(_ object: PackedObject) -> Int { object.count + overhead }

    private func bucket(of key: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (buckets.count - 1)
    }

    // Slot 0's `older` is the newest and its `newer` the oldest.
    private mutating func link(_ slot: Int32) {
        let newest = slots[0].older
        slots[Int(slot)].newer = 0
        slots[Int(slot)].older = newest
        slots[Int(newest)].newer = slot
        slots[0].older = slot
    }

    private mutating func unlink(_ slot: Int32) {
        let (newer, older) = (slots[Int(slot)].newer, slots[Int(slot)].older)
        slots[Int(newer)].older = older
        slots[Int(older)].newer = newer
    }

    private mutating func evict(_ slot: Int32) {
        guard slot != 0, let object = slots[Int(slot)].object else { return }
        used -= PackCache.cost(object)
        unlink(slot)
        let bucket = bucket(of: slots[Int(slot)].key)
        if buckets[bucket] == slot {
            buckets[bucket] = slots[Int(slot)].chained
        } else {
            var before = buckets[bucket]
            while slots[Int(before)].chained != slot { before = slots[Int(before)].chained }
            slots[Int(before)].chained = slots[Int(slot)].chained
        }
        slots[Int(slot)].object = nil
        slots[Int(slot)].chained = firstFree
        firstFree = slot
    }

    private mutating func takeSlot() -> Int32 {
        if firstFree != 0 {
            defer { firstFree = slots[Int(firstFree)].chained }
            return firstFree
        }
        slots.append(Slot(key: 0, object: nil, newer: 0, older: 0, chained: 0))
        if slots.count > buckets.count { rehash() }
        return Int32(slots.count - 1)
    }

    private mutating func rehash() {
        buckets = [Int32](repeating: 0, count: 2 * buckets.count)
        for slot in slots.indices where slots[slot].object != nil {
            let bucket = bucket(of: slots[slot].key)
            slots[slot].chained = buckets[bucket]
            buckets[bucket] = Int32(slot)
        }
    }
}
