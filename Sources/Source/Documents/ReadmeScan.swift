/// Goes through a README line by line.
struct ReadmeScan {
    private(set) var facts = ReadmeFacts()
    private var cursor: LineCursor
    // The fence that opened the code block at hand.
    private var fence: UInt8?
    private var isInComment = false
    private var isInIndentedCode = false
    private var isAfterBlank = true
    private var isInList = false
    // reStructuredText's `::`: what is indented after it is code.
    private var announcesCode = false
    private var paragraph: [String] = []
    private var paragraphStart = 0

    private let pictures: PictureTest

    private static let pictureLimit = 100

    init(_ bytes: Span<UInt8>, pictures: PictureTest) {
        cursor = LineCursor(bytes)
        self.pictures = pictures
    }

    /// Reads all lines.
    mutating func run(_ bytes: Span<UInt8>) {
        while let range = cursor.next(bytes) { take(range, bytes) }
        endParagraph()
    }

    private mutating func take(_ range: Range<Int>, _ bytes: Span<UInt8>) {
        let trimmed = bytes.trimming(range)
        let first = trimmed.isEmpty ? 0 : bytes[trimmed.lowerBound]
        if let open = fence {
            if isFence(trimmed, bytes) && first == open { fence = nil }
            return
        }
        if isInComment {
            isInComment = bytes.first([0x2D, 0x2D, 0x3E], from: trimmed.lowerBound, to: trimmed.upperBound) == nil
            return
        }
        if trimmed.isEmpty {
            endParagraph()
            isAfterBlank = true
            return
        }
        defer { isAfterBlank = false }
        if isFence(trimmed, bytes) {
            endParagraph()
            facts.codeBlocks += 1
            fence = first
            return
        }
        if isIndentedCode(range, trimmed, bytes) { return }
        if bytes.starts(with: "<!--", at: trimmed.lowerBound) {
            isInComment = bytes.first([0x2D, 0x2D, 0x3E], from: trimmed.lowerBound, to: trimmed.upperBound) == nil
            return
        }
        if facts.pictures.count < ReadmeScan.pictureLimit, pictures.isShown(in: trimmed, of: bytes) { facts.pictures.append(cursor.line) }
        if bytes.starts(with: ".. ", at: trimmed.lowerBound) {
            // A directive of reStructuredText; its body is indented.
            announcesCode = true
            endParagraph()
            return
        }
        if isUnderline(trimmed, bytes) { return }
        takeText(trimmed, first, bytes)
    }

    private mutating func takeText(_ trimmed: Range<Int>, _ first: UInt8, _ bytes: Span<UInt8>) {
        announcesCode = bytes.starts(with: "::", at: trimmed.upperBound - 2)
        isInList = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) || first.isDigit
        var start = trimmed.lowerBound
        while start < trimmed.upperBound && bytes[start] == UInt8(ascii: "#") { start += 1 }
        let marks = start - trimmed.lowerBound
        let isHTMLHeading =
            bytes.byte(trimmed.lowerBound) == UInt8(ascii: "<") && bytes.byte(trimmed.lowerBound + 1) | 0x20 == UInt8(ascii: "h")
            && bytes.byte(trimmed.lowerBound + 2).isDigit
        let isHeading = (1...6).contains(marks) && bytes.byte(start).isBlank || isHTMLHeading
        while first == UInt8(ascii: ">") && start < trimmed.upperBound && (bytes[start] == UInt8(ascii: ">") || bytes[start].isBlank) {
            start += 1
        }
        while isHeading && start < trimmed.upperBound && bytes[start].isBlank { start += 1 }
        let line = ReadmeLine(bytes, start..<trimmed.upperBound)
        guard !line.isEmpty else { return }
        if isHeading {
            endParagraph()
            add(heading: line.text.trimmingMarks, line: cursor.line)
        } else {
            facts.text.append(ReadmeFacts.TextLine(line: cursor.line, text: line.text, isHeading: false))
            if facts.firstParagraph == nil && !isInList {
                if paragraph.isEmpty { paragraphStart = cursor.line }
                paragraph.append(line.text)
            }
        }
    }

    private mutating func add(heading: String, line: Int) {
        facts.text.append(ReadmeFacts.TextLine(line: line, text: heading, isHeading: true))
        if facts.title == nil {
            facts.title = heading
            facts.titleLine = line
        }
    }

    private mutating func endParagraph() {
        defer { paragraph = [] }
        let text = paragraph.joined(separator: " ")
        // Two words are a badge's leftover or a language link, no description.
        guard facts.firstParagraph == nil, text.split(separator: " ").count > 2 else { return }
        facts.firstParagraph = text
        facts.firstParagraphLines = paragraphStart...(paragraphStart + paragraph.count - 1)
    }

    private func isFence(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        bytes.starts(with: "```", at: range.lowerBound) || bytes.starts(with: "~~~", at: range.lowerBound) && !isUnderlineOnly(range, bytes)
    }

    private func isUnderlineOnly(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard range.count >= 3 else { return false }
        let mark = bytes[range.lowerBound]
        guard "=-~^\"'*+#".utf8.contains(mark) else { return false }
        for index in range where bytes[index] != mark { return false }
        return true
    }

    /// Whether the line underlines the one before, which then is a heading.
    private mutating func isUnderline(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard isUnderlineOnly(range, bytes) else { return false }
        if let last = facts.text.last, last.line == cursor.line - 1, !last.isHeading, !isAfterBlank {
            facts.text.removeLast()
            paragraph = []
            add(heading: last.text, line: last.line)
        }
        return true
    }

    private mutating func isIndentedCode(_ range: Range<Int>, _ trimmed: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        let indent = trimmed.lowerBound - range.lowerBound
        let isDeep = indent >= 4 || bytes[range.lowerBound] == 0x09
        guard indent > 0, announcesCode || isInIndentedCode && isDeep || isDeep && isAfterBlank && !isInList else {
            isInIndentedCode = false
            if indent == 0 { announcesCode = false }
            return false
        }
        if !isInIndentedCode {
            facts.codeBlocks += 1
            endParagraph()
        }
        isInIndentedCode = true
        return true
    }
}

extension String {
    /// A heading without `#` and spaces at its end.
    fileprivate var trimmingMarks: String {
        var text = self[...]
        while let last = text.last, last == "#" || last == " " { text = text.dropLast() }
        return String(text)
    }
}
