internal import Foundation

/// Numbers for lines: two lines of either text have the same number when their bytes are the same.
///
/// The buffers are kept from one comparison to the next.
struct LineClasses {
    /// The class of each line of the old and the new text.
    private(set) var old: [Int32] = []
    private(set) var new: [Int32] = []
    /// How often each class stands in the lines of the old and the new text.
    private(set) var oldCounts: [Int32] = []
    private(set) var newCounts: [Int32] = []

    // Open addressing over the classes; -1 is an empty place.
    private var table: [Int32] = []
    private var classes: [Class] = []

    private struct Class {
        let hash: UInt64
        let start: Int
        let length: Int32
        let isOld: Bool
    }

    /// Numbers the lines of both texts from `start`, the old one to `oldEnd`, the new one to `newEnd`.
    mutating func number(old oldText: Bytes, new newText: Bytes, from start: Int, oldEnd: Int, newEnd: Int) {
        old.removeAll(keepingCapacity: true)
        new.removeAll(keepingCapacity: true)
        oldCounts.removeAll(keepingCapacity: true)
        newCounts.removeAll(keepingCapacity: true)
        classes.removeAll(keepingCapacity: true)
        clearTable(atLeast: 64)
        var position = start
        while position < oldEnd {
            let end = unsafe (oldText.firstIndex(of: UInt8(ascii: "\n"), from: position, to: oldEnd) ?? oldEnd - 1) + 1
            let number = unsafe find(oldText, position, end, isOld: true, oldText, newText)
            old.append(number)
            oldCounts[Int(number)] += 1
            position = end
        }
        position = start
        while position < newEnd {
            let end = unsafe (newText.firstIndex(of: UInt8(ascii: "\n"), from: position, to: newEnd) ?? newEnd - 1) + 1
            let number = unsafe find(newText, position, end, isOld: false, oldText, newText)
            new.append(number)
            newCounts[Int(number)] += 1
            position = end
        }
    }

    /// The bytes of a class's line.
    func line(_ number: Int, _ oldText: Bytes, _ newText: Bytes) -> [UInt8] {
        let known = classes[number]
        let text = known.isOld ? unsafe oldText : unsafe newText
        return unsafe Array(text[known.start..<(known.start + Int(known.length))])
    }

    /// The class of the line `start..<end` of `text` when it has one.
    private func known(_ text: Bytes, _ start: Int, _ end: Int, _ oldText: Bytes, _ newText: Bytes) -> Int? {
        let hash = unsafe LineHash.hash(text, from: start, to: end)
        var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
        while table[place] >= 0 {
            let number = Int(table[place])
            if unsafe classes[number].hash == hash && isSame(classes[number], text, start, end, oldText, newText) { return number }
            place = (place + 1) & (table.count - 1)
        }
        return nil
    }

    /// How often each class stands in the old and the new text when `ranges` of the old one, which the new one has too, are looked at besides; and
    /// how many lines these have.
    func counts(_ oldText: Bytes, _ newText: Bytes, with ranges: [Range<Int>]) -> (old: [Int32], new: [Int32], lines: Int) {
        var (allOld, allNew) = (oldCounts, newCounts)
        var lines = 0
        for range in ranges {
            var position = range.lowerBound
            while position < range.upperBound {
                let next =
                    unsafe (oldText.firstIndex(of: UInt8(ascii: "\n"), from: position, to: range.upperBound) ?? range.upperBound - 1) + 1
                if let number = unsafe known(oldText, position, next, oldText, newText) {
                    allOld[number] += 1
                    allNew[number] += 1
                }
                lines += 1
                position = next
            }
        }
        return (allOld, allNew, lines)
    }

    private mutating func find(_ text: Bytes, _ start: Int, _ end: Int, isOld: Bool, _ oldText: Bytes, _ newText: Bytes) -> Int32 {
        if (classes.count + 1) * 2 > table.count { grow() }
        let hash = unsafe LineHash.hash(text, from: start, to: end)
        var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
        while table[place] >= 0 {
            let number = Int(table[place])
            if unsafe classes[number].hash == hash && isSame(classes[number], text, start, end, oldText, newText) { return Int32(number) }
            place = (place + 1) & (table.count - 1)
        }
        let number = Int32(truncatingIfNeeded: classes.count)
        table[place] = number
        classes.append(Class(hash: hash, start: start, length: Int32(truncatingIfNeeded: end - start), isOld: isOld))
        oldCounts.append(0)
        newCounts.append(0)
        return number
    }

    private func isSame(_ known: Class, _ text: Bytes, _ start: Int, _ end: Int, _ oldText: Bytes, _ newText: Bytes) -> Bool {
        guard Int(known.length) == end - start else { return false }
        let other = known.isOld ? unsafe oldText : unsafe newText
        guard let left = other.baseAddress, let right = text.baseAddress else { return false }
        return unsafe memcmp(left + known.start, right + start, end - start) == 0
    }

    private mutating func clearTable(atLeast size: Int) {
        // A table that one long text made large is let go: clearing it would cost each short one.
        if table.count < size || table.count > 1 << 14 {
            table = [Int32](repeating: -1, count: size)
        } else {
            for index in table.indices { table[index] = -1 }
        }
    }

    private mutating func grow() {
        let size = table.count * 2
        table = [Int32](repeating: -1, count: size)
        for (number, known) in classes.enumerated() {
            var place = Int(truncatingIfNeeded: known.hash) & (size - 1)
            while table[place] >= 0 { place = (place + 1) & (size - 1) }
            table[place] = Int32(truncatingIfNeeded: number)
        }
    }
}
