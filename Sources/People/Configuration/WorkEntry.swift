/// A position the person held, as they declared it.
public struct WorkEntry: Sendable, Hashable {
    /// The position's title.
    public let title: String
    /// Where it was held.
    public let organization: String?
    /// Its first month.
    public let from: Month?
    /// Its last month; nil while it goes on or when it wasn't said.
    public let to: Month?
    /// How many people were led in it.
    public let led: Int?

    package init(title: String, organization: String? = nil, from: Month? = nil, to: Month? = nil, led: Int? = nil) {
        self.title = title
        self.organization = organization
        self.from = from
        self.to = to
        self.led = led
    }
}
