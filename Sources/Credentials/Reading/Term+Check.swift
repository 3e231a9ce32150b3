internal import CredenceKnowledge
internal import CredenceVocabulary

extension Term {
    /// The check of time on a day.
    func check(on day: Day) -> Check {
        switch state(on: day) {
        case .expired: Check(.fail, reason: "It expired: \(expiresOn?.description ?? "") was its last day.", basis: basis)
        case .notYetValid: Check(.fail, reason: "It was issued on \(issuedOn?.description ?? ""), which is after \(day).", basis: basis)
        case .valid:
            expiresOn.map { Check(.pass, reason: "It counts up to and on \($0).", basis: basis) }
                ?? Check(.pass, reason: "This certification doesn't expire.", basis: "The catalogue.")
        case .unknown: Check(.unknown, reason: unknownReason, basis: basis)
        }
    }

    private var unknownReason: String {
        switch validity {
        case .months(let months): "It is valid for \(months) months, and no day of issue is given."
        case .unknown: "No last day is given, and the catalogue doesn't know how long this certification is valid."
        case .lifetime, nil: "No last day is given, and no certification of the catalogue says how long it is valid."
        }
    }

    private var basis: String {
        if isAssumed, case .months(let months) = validity { return "Assumed: the catalogue's \(months) months after the day of issue." }
        return "The days as typed in."
    }
}
