internal import CredenceVocabulary

/// Why an object that is there isn't given; of two reasons the greater one is told.
enum Refusal: Int {
    /// It is cut short, or its bytes are nonsense.
    case damaged
    /// Its deltas go in a circle or are too many.
    case endless
    /// Making it of its deltas, or all that was read so far, is more work than any real repository asks for.
    case exhausted
    /// It has more bytes than are wanted.
    case tooLarge

    static func greater(_ left: Refusal?, _ right: Refusal) -> Refusal {
        guard let left else { return right }
        return left.rawValue > right.rawValue ? left : right
    }

    /// The error of somebody who needed the object.
    func error(_ doing: String) -> GitError {
        switch self {
        case .damaged: GitError(code: .corrupt, doing: doing, reason: "it is cut short or damaged")
        case .endless:
            GitError(code: .corrupt, doing: doing, reason: "its chain of deltas is a circle or longer than \(PackReader.depthLimit)")
        case .exhausted: GitError(code: .budget, doing: doing, reason: "its packs ask for more work than they are worth")
        case .tooLarge: GitError(code: .tooLarge, doing: doing, reason: "it has more than \(PackReader.sizeLimit >> 20) MiB")
        }
    }
}
