extension Month {
    /// The first and last month of something; tells when they are the wrong way round.
    static func span(from: Entry?, to: Entry?) -> (from: Month?, to: Month?) {
        let first = from?.month()
        let last = to?.month()
        if let first, let last, last < first {
            to?.refuse("it ends in \(last), before it began in \(first)", remedy: "correct one of the two months")
        }
        return (first, last)
    }
}
