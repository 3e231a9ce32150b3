internal import Credence
internal import Foundation

extension PersonExpectation.Gap {
    /// Whether `gap` is of the kind and speaks of the same: a reader writes `PROJECT: PRACTICE, PRACTICE`, `PROJECT: ADDRESS` or `DOMAIN, DOMAIN`.
    func isAbout(_ gap: Gap) -> Bool {
        guard gap.kind == kind else { return false }
        let parts = about.lowercased().components(separatedBy: ": ")
        let told = (gap.id + " " + gap.why).lowercased()
        if kind == "practice", parts.count == 2 {
            let practices = parts[1].components(separatedBy: ", ").map { $0 == "continuous integration" ? "ci" : $0 }
            return practices.contains { gap.id == "practice-\(parts[0])-\($0)" }
        }
        if let domain = gap.domain, kind != "expired", kind != "attribution" {
            return parts[0].components(separatedBy: ", ").contains(domain.rawValue)
        }
        return told.contains(parts[0].components(separatedBy: " and ")[0])
    }
}
