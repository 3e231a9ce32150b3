/// Bytes that aren't what a `ByteWriter` wrote.
package struct Malformed: Error, Hashable, Sendable {
    package init() {}
}
