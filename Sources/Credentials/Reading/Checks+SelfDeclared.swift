extension Checks {
    /// The checks of a credential that was typed in: only time can be checked.
    static func selfDeclared(line: Int, time: Check) -> Checks {
        let basis = "credence.yaml, line \(line)."
        return Checks(
            structure: Check(.none, reason: "It was typed in: there is no badge document to read.", basis: basis),
            signature: Check(.none, reason: "It was typed in: nothing is signed.", basis: basis),
            issuer: Check(.none, reason: "It was typed in: the issuer is the one that the person names.", basis: basis),
            time: time,
            status: Check(.none, reason: "It was typed in: no issuer's list says whether it was withdrawn.", basis: basis),
            recipient: Check(.none, reason: "It was typed in: it is the person's by their own word.", basis: basis))
    }
}
