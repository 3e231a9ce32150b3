/// The six checks of a credential, each on its own.
public struct Checks: Hashable, Sendable {
    /// Whether the document is what its format asks for.
    public let structure: Check
    /// Whether nobody changed it since it was signed.
    public let signature: Check
    /// Whether the issuer is the one that it names.
    public let issuer: Check
    /// Whether it counts on the day asked about.
    public let time: Check
    /// Whether the issuer has withdrawn it.
    public let status: Check
    /// Whether it is the person's.
    public let recipient: Check

    package init(structure: Check, signature: Check, issuer: Check, time: Check, status: Check, recipient: Check) {
        self.structure = structure
        self.signature = signature
        self.issuer = issuer
        self.time = time
        self.status = status
        self.recipient = recipient
    }

    /// The checks by the names that output uses, in its order.
    public var named: [(name: String, check: Check)] {
        [
            ("structure", structure), ("signature", signature), ("issuer", issuer), ("time", time), ("status", status),
            ("recipient", recipient),
        ]
    }
}
