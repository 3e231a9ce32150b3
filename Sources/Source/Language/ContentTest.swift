internal import CredenceKnowledge

/// A test of `extension-tests`, made ready: some text that a file holds anywhere or at a line's start.
struct ContentTest: Sendable {
    /// The language when the test holds; nil where the table says that it is none.
    let language: String?
    private let anywhere: [[UInt8]]
    private let atLineStart: [[UInt8]]
    private let mayBegin: [Bool]
    private let isFallback: Bool

    init(_ test: ExtensionTest) {
        language = test.language
        anywhere = test.signs.filter { !$0.isAtLineStart }.map { Array($0.text.utf8) }
        atLineStart = test.signs.filter(\.isAtLineStart).map { Array($0.text.utf8) }
        var mayBegin = [Bool](repeating: false, count: 256)
        for text in anywhere { mayBegin[Int(text.first ?? 0)] = true }
        self.mayBegin = mayBegin
        isFallback = test.signs.isEmpty
    }

    /// Whether the test holds for the bytes before `end`.
    func holds(_ bytes: Span<UInt8>, to end: Int) -> Bool {
        if isFallback { return true }
        var isAtStart = true
        for index in 0..<min(end, bytes.count) {
            let byte = bytes[index]
            if isAtStart && atLineStart.contains(where: { bytes.starts(with: $0, at: index) }) { return true }
            if mayBegin[Int(byte)] && anywhere.contains(where: { bytes.starts(with: $0, at: index) }) { return true }
            isAtStart = byte == 0x0A
        }
        return false
    }
}
