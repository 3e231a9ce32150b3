internal import CredenceSource

extension ByteWriter {
    /// What a README says.
    mutating func append(_ readme: ReadmeFacts, texts: inout TextTable) {
        append(readme.title) { $0.append($1) }
        append(readme.titleLine) { $0.append(unsigned: $1) }
        append(readme.firstParagraph) { $0.append($1) }
        append(readme.firstParagraphLines) {
            $0.append(unsigned: $1.lowerBound)
            $0.append(unsigned: $1.upperBound)
        }
        append(readme.sections) {
            $0.append($1.id, texts: &texts)
            $0.append($1.heading)
            $0.append(unsigned: $1.line)
        }
        append(readme.text) {
            $0.append(unsigned: $1.line)
            $0.append($1.text)
            $0.append($1.isHeading)
        }
        append(readme.pictures) { $0.append(unsigned: $1) }
        append(unsigned: readme.codeBlocks)
    }
}

extension ByteReader {
    /// What a README says.
    mutating func readme(texts: [String]) throws(Malformed) -> ReadmeFacts {
        var readme = ReadmeFacts()
        readme.title = try optional { reader throws(Malformed) in try reader.text() }
        readme.titleLine = try optional { reader throws(Malformed) in try reader.amount() }
        readme.firstParagraph = try optional { reader throws(Malformed) in try reader.text() }
        readme.firstParagraphLines = try optional { reader throws(Malformed) in try reader.lines() }
        readme.sections = try list(each: 3) { reader throws(Malformed) in
            ReadmeFacts.Section(id: try reader.text(of: texts), heading: try reader.text(), line: try reader.amount())
        }
        readme.text = try list(each: 3) { reader throws(Malformed) in
            ReadmeFacts.TextLine(line: try reader.amount(), text: try reader.text(), isHeading: try reader.flag())
        }
        readme.pictures = try list { reader throws(Malformed) in try reader.amount() }
        readme.codeBlocks = try amount()
        return readme
    }

    /// The first and the last of some lines.
    private mutating func lines() throws(Malformed) -> ClosedRange<Int> {
        let (first, last) = (try amount(), try amount())
        guard first <= last else { throw Malformed() }
        return first...last
    }
}
