internal import CredenceKnowledge
internal import CredenceVocabulary

/// Takes weight from signals that stand without their company.
struct CompanyReading {
    let rules: [CompanyRule]

    func apply(to signals: [Signal]) -> [Signal] {
        // Words promise; only what is there is company.
        let present = Set(signals.filter { $0.kind != .word && $0.kind != .name && $0.kind != .pulledIn }.compactMap(\.skill))
        let lonely = rules.filter { rule in !rule.company.contains(where: present.contains) }
        guard !lonely.isEmpty else { return signals }
        return signals.flatMap { signal -> [Signal] in
            guard let rule = lonely.first(where: { $0.skill == signal.skill && $0.domain == signal.domain }) else { return [signal] }
            let left = signal.weighing(signal.weight * rule.factor, for: signal.domain)
            guard let instead = rule.instead else { return [left] }
            return [left, signal.weighing(signal.weight * (1 - rule.factor), for: instead)]
        }
    }
}

extension Signal {
    fileprivate func weighing(_ weight: Double, for domain: DomainID) -> Signal {
        Signal(
            kind: kind, what: what, domain: domain, skill: skill, weight: weight, places: places, ownPlaces: ownPlaces, count: count,
            ownShare: ownShare)
    }
}
