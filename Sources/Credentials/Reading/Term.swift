internal import CredenceKnowledge
internal import CredenceVocabulary

/// From when to when a credential counts.
struct Term {
    /// Where a day stands to a term.
    enum State {
        case valid
        case unknown
        case notYetValid
        case expired
    }

    let issuedOn: Day?
    /// The last day on which it counts.
    let expiresOn: Day?
    /// Whether `expiresOn` was reckoned from the catalogue.
    let isAssumed: Bool
    let validity: Certification.Validity?

    /// A term whose end, where none is given, is reckoned from the validity that the catalogue has.
    init(issuedOn: Day?, expiresOn: Day?, validity: Certification.Validity?) {
        self.issuedOn = issuedOn
        self.validity = validity
        if expiresOn == nil, let issuedOn, case .months(let months) = validity {
            self.expiresOn = issuedOn.adding(months: months)
            isAssumed = true
        } else {
            self.expiresOn = expiresOn
            isAssumed = false
        }
    }

    /// The state on a day: the last day still counts, and what has expired is expired even when it was issued later.
    func state(on day: Day) -> State {
        if let expiresOn, day > expiresOn { return .expired }
        if let issuedOn, day < issuedOn { return .notYetValid }
        if expiresOn != nil || validity == .lifetime { return .valid }
        return .unknown
    }
}
