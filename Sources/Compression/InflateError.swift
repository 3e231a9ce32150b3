/// Why bytes can't be inflated.
package enum InflateError: Error, Hashable, Sendable {
    /// zlib has no memory, or isn't the library that this was built for.
    case unavailable
    /// More than 4 GiB are expected at once.
    case tooLarge
    /// The source ends before its stream does.
    case truncated
    /// The source is no zlib stream, breaks off in nonsense or has another checksum than it says.
    case damaged
    /// The stream ends before it has given the bytes expected.
    case tooLittle
    /// The stream goes on after it has given the bytes expected.
    case tooMuch
}
