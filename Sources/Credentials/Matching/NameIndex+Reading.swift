internal import CredenceVocabulary

extension NameIndex {
    /// An entry and the words of a name that spell it.
    private struct Occurrence {
        let entry: Entry
        let range: Range<Int>
    }

    /// Reads the words of a name: as one name or code as a whole, else as names, codes and words that say nothing.
    func read(_ words: [String], issuers: Set<String>) -> NameReading {
        var whole = entries(spelling: words)
        // "A+ Certification" is "A+".
        if whole.isEmpty { whole = entries(spelling: words.filter { !CourseWords.isHarmless($0) }) }
        if !whole.isEmpty {
            return reading(of: whole, codes(of: whole, in: words), rest: [], isTooShortAlone: whole.allSatisfy(\.isExactOnly))
        }
        let found = occurrences(in: words)
        guard !found.isEmpty else { return .nothing }
        let codes = codes(of: found.map(\.entry), in: words)
        let taken = Set((found.map(\.range) + codes.map(\.range)).joined())
        let rest = words.indices.filter { !taken.contains($0) }.map { words[$0] }
        let owners = Set(found.compactMap { certificationIssuers[$0.entry.certification] }).filter {
            issuers.isEmpty || issuers.contains($0)
        }
        return reading(of: found.map(\.entry), codes, rest: rest.filter { !isHarmless($0, for: owners) }, isTooShortAlone: false)
    }

    /// Whether a word beside a name changes nothing: its issuer's name does not, unless it is one that courses bear.
    private func isHarmless(_ word: String, for issuers: Set<String>) -> Bool {
        if CourseWords.contains(word) { return false }
        return CourseWords.isHarmless(word) || issuers.contains { issuerWords[$0]?.contains(word) == true }
    }

    private func reading(of entries: [Entry], _ codes: [Occurrence], rest: [String], isTooShortAlone: Bool) -> NameReading {
        let all = entries + codes.map(\.entry)
        let older = Set(all.filter(\.isOlder).map(\.certification))
        let present = Set(all.filter { $0.isCode && !$0.isOlder }.map(\.certification))
        return NameReading(
            method: all.contains(where: \.isCode) ? .examCode : .alias, certifications: Set(entries.map(\.certification)).sorted(),
            restWords: rest,
            isTooShortAlone: isTooShortAlone, older: older.subtracting(present))
    }

    /// Where names and codes stand in the words, the longest first and none over another; those of an earlier outline by their number too.
    private func occurrences(in words: [String]) -> [Occurrence] {
        var found: [Occurrence] = []
        for entry in entries {
            for start in words.indices where start + entry.words.count <= words.count {
                let range = start..<(start + entry.words.count)
                let part = Array(words[range])
                if part == entry.words && !entry.isExactOnly {
                    found.append(Occurrence(entry: entry, range: range))
                } else if entry.isCode && !entry.isOlder && ExamCode(words: entry.words).succeeds(ExamCode(words: part)) {
                    let older = Entry(words: part, certification: entry.certification, isCode: true, isOlder: true, isExactOnly: false)
                    found.append(Occurrence(entry: older, range: range))
                }
            }
        }
        found.sort { (-$0.range.count, $0.range.lowerBound) < (-$1.range.count, $1.range.lowerBound) }
        var kept: [Occurrence] = []
        for candidate in found where !kept.contains(where: { $0.range.overlaps(candidate.range) && $0.range != candidate.range }) {
            kept.append(candidate)
        }
        return kept
    }

    /// Where the codes of certifications that are named already stand, bare numbers too.
    private func codes(of named: [Entry], in words: [String]) -> [Occurrence] {
        let certifications = Set(named.map(\.certification))
        return entries.filter { $0.isCode && certifications.contains($0.certification) }.flatMap { entry in
            words.indices.filter { words[$0...].starts(with: entry.words) }.map {
                Occurrence(entry: entry, range: $0..<($0 + entry.words.count))
            }
        }
    }
}
