internal import CredenceVocabulary

extension TableReader {
    /// A row of `certifications`; nil when its status or validity can't be read.
    func certification(_ row: TableRow) -> Certification? {
        guard let status = Certification.Status(rawValue: row.text(7)), let validity = validity(row.text(8)) else { return nil }
        return Certification(
            id: CertificationID(rawValue: row.text(0)), name: row.text(1), issuer: row.text(2), examCode: row.optionalText(3),
            level: row.text(4),
            track: row.text(5), domains: domains(row, 6), status: status, validity: validity,
            price: Double(row.text(9)).map { Certification.Price(dollars: $0, asOf: Day(row.text(10))) },
            prerequisites: certifications(row, 11), recommended: certifications(row, 12), olderCodes: row.list(13),
            source: Certification.Source(page: row.optionalText(14), asOf: Day(row.text(15)), confidence: row.text(16)))
    }

    func certifications(_ row: TableRow, _ column: Int) -> [CertificationID] { row.list(column).map { CertificationID(rawValue: $0) } }

    private func validity(_ text: String) -> Certification.Validity? {
        switch text {
        case "lifetime": .lifetime
        case "unknown": .unknown
        default: Int(text).flatMap { $0 > 0 ? .months($0) : nil }
        }
    }
}
