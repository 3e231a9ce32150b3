internal import CredenceClassifier
package import CredenceKnowledge
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

/// Finds what a statement rests on.
package struct Explainer: Sendable {
    private let profile: Profile
    private let gaps: [Gap]
    private let knowledge: Knowledge

    package init(profile: Profile, gaps: [Gap], knowledge: Knowledge) {
        self.profile = profile
        self.gaps = gaps
        self.knowledge = knowledge
    }

    /// Explains a claim, a gap, a skill or a project (one word), or a project with one of its domains, skills or numbers (two); nil when there is none.
    package func explain(_ words: [String]) -> Explanation? {
        switch words.count {
        case 1:
            claim(words[0]) ?? gap(words[0]) ?? claim("project-\(words[0])") ?? claim("domain-\(words[0])") ?? skill(SkillID(words[0]))
                ?? profile.project(ProjectID(words[0])).flatMap { number("yours", of: $0) }
        case 2: profile.project(ProjectID(words[0])).flatMap { explain($0, words[1]) }
        default: nil
        }
    }

    /// What can be asked for: claims, then gaps, then skills and projects, each sorted.
    package var subjects: [String] {
        let skills = Set(profile.projects.flatMap { $0.skills.map(\.id.rawValue) }).sorted()
        return profile.claims.map(\.id) + gaps.map(\.id) + skills + profile.projects.map(\.project.id.rawValue)
    }

    private func claim(_ id: String) -> Explanation? {
        profile.claims.first { $0.id == id }.map { explanation(id, $0.text, evidence: $0.evidence) }
    }

    private func gap(_ id: String) -> Explanation? {
        gaps.first { $0.id == id }.map { gap in
            var explanation = explanation(id, gap.why, evidence: gap.evidence)
            explanation.reasons = ["Next: \(gap.step)", "Then: \(gap.closes)."]
            return explanation
        }
    }

    private func explanation(_ id: String, _ statement: String, evidence: [Evidence]) -> Explanation {
        var explanation = Explanation(subject: id, statement: statement)
        for item in evidence {
            switch item {
            case .place(let place):
                if let link = place.project.flatMap(profile.project).map({ link(place, in: $0, what: "") }) {
                    explanation.links.append(link)
                }
            case .commit: explanation.commits.append(item)
            case .credential, .declared: explanation.others.append(item)
            }
        }
        return explanation
    }

    private func link(_ place: Place, in classification: Classification, what: String) -> Explanation.Link {
        let project = classification.project
        let work = project.files.first { $0.path == place.path }?.work
        return Explanation.Link(
            project: project.id, repository: project.path, head: project.head, place: place, what: what, commits: work?.commits ?? [],
            commitCount: work?.commitCount ?? 0)
    }

    private func explain(_ classification: Classification, _ word: String) -> Explanation? {
        if let assessment = classification.domains.first(where: { $0.id.rawValue == word }) {
            return domain(assessment, of: classification)
        }
        if let skill = classification.skills.first(where: { $0.id.rawValue == word }) { return self.skill([(classification, skill)], word) }
        if knowledge.domain(DomainID(word)) != nil {
            var explanation = Explanation(
                subject: "\(classification.project.id) \(word)",
                statement: "\(classification.project.id) is not taken for \(word): too little speaks for it.")
            explanation.reasons = against(DomainID(word), classification)
            return explanation
        }
        return number(word, of: classification)
    }

    private func domain(_ assessment: DomainAssessment, of classification: Classification) -> Explanation {
        var explanation = Explanation(
            subject: "\(classification.project.id) \(assessment.id)",
            statement: "\(classification.project.id) belongs to \(assessment.id) with probability \(assessment.probability).")
        for signal in assessment.evidence.prefix(12) {
            let what = "\(signal.kind.rawValue) \(signal.what), weight \(signal.weight.rounded(toPlaces: 3))"
            if signal.places.isEmpty { explanation.reasons.append("For: \(what).") }
            explanation.links += signal.places.prefix(3).map { link($0, in: classification, what: what) }
        }
        explanation.reasons += against(assessment.id, classification)
        return explanation
    }

    private func against(_ domain: DomainID, _ classification: Classification) -> [String] {
        let others = classification.domains.filter { $0.id != domain }.prefix(3)
        return others.map { other in
            "Beside it: \(other.id) with probability \(other.probability), by \(other.evidence.prefix(2).map(\.what).joined(separator: " and "))."
        }
    }

    private func skill(_ id: SkillID) -> Explanation? {
        let uses = profile.projects.filter { $0.project.component == nil }.compactMap { classification in
            classification.skills.first { $0.id == id }.map { (classification, $0) }
        }
        return uses.isEmpty ? nil : skill(uses, id.rawValue)
    }

    private func skill(_ uses: [(Classification, SkillUse)], _ word: String) -> Explanation {
        var explanation = Explanation(
            subject: word,
            statement:
                "\(word) stands in files \(profile.person == nil ? "of everybody" : "with lines of yours"), in \(Words.count(uses.count, "project")): "
                + "\(Words.list(uses.map { $0.0.project.id.rawValue })).")
        for (classification, use) in uses { explanation.links += use.places.map { link($0, in: classification, what: "") } }
        return explanation
    }

    /// A number of a project: its largest parts by path.
    private func number(_ word: String, of classification: Classification) -> Explanation? {
        let project = classification.project
        let files = project.files.compactMap { file in file.work.map { (file.path, $0) } }
        let value: Int
        let part: (PathWork) -> Int
        switch word {
        case "added", "yourAdded": (value, part) = (project.yourAdded, { $0.added })
        case "deleted", "yourDeleted": (value, part) = (project.yourDeleted, { $0.deleted })
        // A component has no ledger: its own commits are those that touch it.
        case "yours", "commits":
            (value, part) = (project.component == nil ? project.ledger[.yours] : project.ownCommits.count, { $0.commitCount })
        default: return nil
        }
        var explanation = Explanation(
            subject: "\(project.id) \(word)", statement: "\(project.id): \(word) is \(value), counted over the commits of row 'yours'.")
        let largest = files.sorted { (part($1.1), $0.0) < (part($0.1), $1.0) }.prefix(12)
        explanation.links = largest.map { link(Place(path: $0.0), in: classification, what: "\(part($0.1))") }
        explanation.reasons = ["Paths that are gone at HEAD count in the sum and aren't listed."]
        explanation.commits = project.ownCommits.prefix(8).map { .commit(project: project.id, id: $0.id, day: $0.day, subject: $0.subject) }
        return explanation
    }
}
