/// Which licence a text is.
public struct LicenceFacts: Hashable, Sendable {
    /// The SPDX id; nil when the text is none of those known.
    public let spdx: String?
    /// The line whose words decided it.
    public let line: Int?

    package init(spdx: String?, line: Int?) {
        (self.spdx, self.line) = (spdx, line)
    }
}
