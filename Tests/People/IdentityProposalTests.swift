import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct IdentityProposalTests {
    private let ada = Person(
        name: "Ada Kaya", addresses: ["ada@example.net", "42+adakaya@users.noreply.github.com"], names: ["A. Kaya"], notMine: ["no@x.com"],
        logins: [Login(host: "github", name: "adakaya")])

    private func activity(
        _ name: String, _ email: String, _ commits: Int = 1, mapped: String? = nil, days: [Int] = []
    ) -> AuthorActivity {
        AuthorActivity(
            author: AuthorSeen(name: name, email: email, canonicalEmail: mapped), commits: commits, days: Set(days.map { Day(number: $0) }))
    }

    private func find(_ authors: [AuthorActivity]) -> [IdentityProposal] {
        IdentityProposals(authors: authors, person: ada, knowledge: .embedded).proposals
    }

    private func rules(_ proposal: IdentityProposal?) -> String {
        guard let proposal else { return "none" }
        return proposal.reasonsFor.map(\.rule.rawValue).joined(separator: ",") + "|"
            + proposal.reasonsAgainst.map(\.rule.rawValue).joined(separator: ",")
    }

    @Test(arguments: [
        ("Ada Kaya", "ada@uni.edu", "same-name|other-host"), ("Ada Kaya", "kaya@gmail.com", "same-name|"),
        ("ADA KAYA", "root@laptop", "same-name|placeholder-address"),
        ("x", "42+oldada@users.noreply.github.com", "same-account-number|other-names"),
        ("Ada Kaya", "43+oldada@users.noreply.github.com", "same-name|other-account"),
        ("adakaya", "5-adakaya@users.noreply.gitlab.com", "same-login|other-names"),
        ("x", "adakaya@mail.com", "login-as-local-part|other-names"),
        ("", "adakaya@mail.com", "login-as-local-part|"), ("Bob", "bob@x.com", "none"), ("Ada Kaya", "no@x.com", "none"),
        ("Ada Kaya", "", "none"),
        ("Ada Kaya", "ADA@example.net", "none"), ("x", "42+adakaya@users.noreply.github.com", "none"), ("A. Kaya", "any@x.com", "none"),
        ("Ada Kaya[bot]", "adakaya@mail.com", "none"),
    ])
    func `an address is proposed for what was seen`(name: String, email: String, expected: String) {
        #expect(rules(find([activity(name, email)]).first) == expected)
    }

    @Test func `a mailmap speaks for its own repository alone, and beside other reasons`() {
        let handed = activity("x", "lap@top.com", 3, mapped: "ada@example.net")
        #expect(find([handed, activity("x", "lap@top.com", 2)]).isEmpty)
        let found = find([handed, activity("Ada Kaya", "LAP@top.com", 2)])
        #expect(found.map(\.commits) == [5])
        #expect(
            found.first?.reasonsFor.map(\.what) == [
                "a mailmap leads 3 of its 5 commits to you", "2 of its 5 commits carry your name, Ada Kaya",
            ])
        let further = find([
            activity("Ada Kaya", "old@x.com"), activity("x", "older@x.com", mapped: "old@x.com"),
            activity("y", "z@x.com", mapped: "lap@top.com"),
        ])
        #expect(further.map { rules($0) } == ["same-name|other-host", "mailmap|other-names,other-host"])
    }

    @Test func `days on which both were used are told, and other names`() {
        let found = find([
            activity("Ada Kaya", "ada@example.net", days: [1, 2, 3]), activity("Ada Kaya", "two@x.com", 4, days: [2, 3, 4]),
            activity("Bob", "two@x.com", 1), activity("Cy", "two@x.com"), activity("Di", "two@x.com"), activity("Ed", "two@x.com"),
        ])
        #expect(found.count == 1)
        #expect(found.first?.name == "Ada Kaya")
        #expect(found.first?.reasonsFor.map(\.what) == ["4 of its 8 commits carry your name, Ada Kaya"])
        #expect(
            found.first?.reasonsAgainst.map(\.what) == [
                "its commits also carry the name 'Bob', 'Cy', 'Di' and 1 more",
                "you gave no address on x.com, which may be a company's, a school's or somebody's own",
                "on 2 of its 3 days commits were made under your addresses too, as by two people or on two machines",
            ])
    }

    @Test func `a nick that the person's commits carry speaks for an address, and so does their host`() {
        let found = find([
            activity("kay", "ada@example.net"), activity("Kay", "one@x.com", 3), activity("Ada Kaya", "one@x.com"),
            activity("kay", "stranger@x.com"),
        ])
        #expect(found.map { rules($0) } == ["same-name,same-alias|other-host"])
        #expect(
            found.first?.reasonsFor.map(\.what) == [
                "1 of its 4 commits carries your name, Ada Kaya",
                "3 of its 4 commits carry the name 'Kay', as commits of your ada@example.net do",
            ])
        let person = Person(name: "Ada Kaya", addresses: ["ada@kaya.io"])
        let proposals = IdentityProposals(authors: [activity("ada kaya", "me@kaya.io", 2)], person: person, knowledge: .embedded).proposals
        #expect(
            proposals.first?.reasonsFor.map(\.what) == [
                "both its commits carry your name, Ada Kaya, as 'ada kaya'", "it is on kaya.io, as your ada@kaya.io is",
            ])
    }

    @Test func `days that aren't the same are told with their dates`() {
        let found = find([
            activity("Ada Kaya", "ada@example.net", days: [1, 2, 3]), activity("Ada Kaya", "two@gmail.com", 4, days: [10, 20, 30]),
        ])
        #expect(
            found.first?.reasonsFor.last?.what
                == "it was used on 3 days from 1970-01-11 to 1970-01-31, and what is yours on 3 from 1970-01-02 to 1970-01-04, never both on the same day"
        )
    }

    @Test func `the login in an address that may be the person's leads on`() {
        let authors = [
            activity("Ada Kaya", "kayaa@users.noreply.github.com"), activity("kayaa", "kayaa@laptop.home"),
            activity("x", "kaya@laptop.home"),
        ]
        let found = find(authors)
        #expect(found.map(\.address) == ["kayaa@laptop.home", "kayaa@users.noreply.github.com"])
        #expect(
            found.first?.reasonsFor.map(\.what) == [
                "it begins with 'kayaa', the login in kayaa@users.noreply.github.com, which may be yours too"
            ])
        #expect(find([activity("Ada Kaya", "root@users.noreply.github.com"), activity("x", "root@laptop.home")]).count == 1)
    }

    @Test func `the order of what was seen changes nothing`() {
        let authors = [activity("Ada Kaya", "b@x.com", 2), activity("Ada Kaya", "a@x.com", 2), activity("Ada Kaya", "c@x.com", 9)]
        #expect(find(authors).map(\.address) == ["c@x.com", "a@x.com", "b@x.com"])
        #expect(find(authors) == find(authors.reversed()))
        #expect(IdentityProposals(authors: authors, person: nil, knowledge: .embedded).proposals.isEmpty)
    }
}
