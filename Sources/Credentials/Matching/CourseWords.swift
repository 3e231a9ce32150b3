/// The words by which a course or practice for an exam is told from the exam.
enum CourseWords {
    /// Whether a word of a name in normal form is one.
    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// Whether a word says nothing about which certification is meant.
    static func isHarmless(_ word: String) -> Bool {
        harmless.contains(word) || (word.count == 4 && word.hasPrefix("20") && word.allSatisfy(\.isNumber))
    }

    private static let words: Set<String> = [
        "academy", "attendance", "boot", "bootcamp", "bundle", "camp", "class", "coaching", "completion", "course", "courses", "crash",
        "dumps",
        "essentials",
        "fundamentals", "guide", "intro", "introduction", "introductory", "lab", "labs", "learning", "lesson", "lessons", "masterclass",
        "mock",
        "module", "participation", "practice", "prep", "preparation", "preparatory", "preparing", "questions", "quiz", "sample",
        "specialization",
        "study", "studying", "test", "tests", "training", "tutorial", "webinar", "workshop",
    ]

    private static let harmless: Set<String> = [
        "a", "an", "and", "badge", "by", "ce", "certificate", "certification", "certified", "credential", "digital", "exam", "examination",
        "from",
        "issued", "the",
    ]
}
