/// Cases that are written as numbers.
///
/// A number is part of what is kept between runs: one that was given stays with its case, and none is given twice.
protocol NumberedCase: CaseIterable {
    /// The number by which the case is written, from 1.
    var caseNumber: UInt8 { get }

    /// The cases by their number; nil where a number is no case's.
    static var casesByNumber: [Self?] { get }
}

extension NumberedCase {
    /// What `casesByNumber` keeps.
    static func numberedCases() -> [Self?] {
        var result: [Self?] = []
        for value in allCases {
            let number = Int(value.caseNumber)
            while result.count <= number { result.append(nil) }
            result[number] = value
        }
        return result
    }
}

extension ByteWriter {
    /// The number of a case.
    mutating func append(_ value: some NumberedCase) { append(byte: value.caseNumber) }
}

extension ByteReader {
    /// A case of `Value`, by its number.
    mutating func numberedCase<Value: NumberedCase>(_: Value.Type = Value.self) throws(Malformed) -> Value {
        let number = Int(try byte())
        let cases = Value.casesByNumber
        guard number < cases.count, let value = cases[number] else { throw Malformed() }
        return value
    }
}
