internal import CredenceKnowledge

/// An exam's code as the words of its normal form.
struct ExamCode: Hashable {
    let words: [String]

    init(words: [String]) { self.words = words }

    init(_ code: some StringProtocol) {
        words = CatalogueName.normal(code).split(separator: " ").map(String.init)
    }

    /// The codes that a field holds: `220-1201/220-1202` are two.
    static func all(in field: String) -> [ExamCode] { field.split(separator: "/").map { ExamCode($0) } }

    /// Whether another code is that of an earlier outline of the same exam, as its issuer numbers them.
    ///
    /// True for codes that end in a running number: the Python Institute's (`PCEP-30-01`), CompTIA's (`SY0-601`), Amazon's and Snowflake's
    /// (`SAA-C02`, `COF-C02`). Microsoft's and Cisco's numbers name different exams and are never compared.
    func succeeds(_ other: ExamCode) -> Bool {
        guard words.count == other.words.count, words.count >= 2, words.dropLast() == other.words.dropLast(), let last = words.last,
            let otherLast = other.words.last, last.utf8.count == otherLast.utf8.count, otherLast < last, isNumbered
        else { return false }
        return last.utf8.elementsEqual(otherLast.utf8) { ($0 >= 48 && $0 <= 57) == ($1 >= 48 && $1 <= 57) }
    }

    private var isNumbered: Bool {
        guard let first = words.first, let last = words.last else { return false }
        let isPython = words.count == 3 && first.hasPrefix("pc")
        // `sy0 701`, `n10 009`: two or three signs, the last one a nought, and a number of three digits.
        let isCompTIA =
            words.count == 2 && first.hasSuffix("0") && first.first?.isLetter == true && last.count == 3 && last.allSatisfy(\.isNumber)
        let isVersioned = words.count == 2 && last.hasPrefix("c0") && last.count == 3 && first.allSatisfy(\.isLetter)
        return isPython || isCompTIA || isVersioned
    }
}
