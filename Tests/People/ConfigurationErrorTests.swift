import CredenceKnowledge
import CredencePeople
import Testing

@Suite struct ConfigurationErrorTests {
    private static let head = "person: {name: A, addresses: [a@b]}\n"

    private func failure(_ text: String) -> ConfigurationError? {
        failure(Array(text.utf8))
    }

    private func failure(_ bytes: [UInt8]) -> ConfigurationError? {
        do {
            _ = try ConfigurationParser(knowledge: .embedded).parse(bytes, fileName: "credence.yaml")
            return nil
        } catch {
            return error
        }
    }

    // What is wrong, the message after "cannot read credence.yaml: ", and the beginning of the remedy.
    private static let cases: [(String, String, String)] = [
        (
            "person:\n  name: A\n  adresses: [a@b]\n", "line 3: unknown key 'adresses' in 'person'",
            "did you mean 'addresses'? Allowed: name, addresses, names, notMine"
        ),
        (
            "person: {name: A, login: {github: a}}\n", "line 1: unknown key 'login' in 'person'",
            "did you mean 'logins'? Allowed: name, addresses, names, notMine, logins, signingKeys"
        ),
        (
            "persn: {name: A}\n", "line 1: unknown key 'persn' at the top level",
            "did you mean 'person'? Allowed: person, stage, roles, folders, ignore, credentials, claimedSkills, work, education, projects, goals, costs"
        ),
        (head + "xyz: 1\n", "line 2: unknown key 'xyz' at the top level", "allowed: person, stage, roles"),
        (head + "Stage: mid\n", "line 2: unknown key 'Stage' at the top level", "did you mean 'stage'?"),
        ("", "line 1: missing key 'person' at the top level", "add person:"),
        ("# only this\n", "line 1: missing key 'person'", "add person:"),
        ("stage: mid\n", "line 1: missing key 'person' at the top level", "add person:"),
        ("- a\n", "line 1: found a list at the top level", "allowed: a mapping with person"),
        ("person: Ada\n", "line 1: found 'Ada' at 'person'", "allowed: a mapping with name"),
        ("person: {addresses: [a@b]}\n", "line 1: missing key 'name' in 'person'", "add name:"),
        ("person:\n  addresses: [a@b]\n  name:\n", "line 3: missing key 'name' in 'person'", "add name:"),
        ("person: {name: A}\n", "line 1: 'person' has neither an address nor a login", "add addresses:"),
        ("person: {name: A, addresses: []}\n", "line 1: 'person' has neither an address nor a login", "add addresses:"),
        ("person: {name: A, addresses: a@b}\n", "line 1: found 'a@b' at 'person.addresses'", "allowed: a list of address"),
        ("person: {name: A, addresses: [a@b, [c]]}\n", "line 1: found a list at 'person.addresses[2]'", "allowed: an e-mail address"),
        ("person: {name: A, addresses: [A <a@b>]}\n", "line 1: found 'A <a@b>' at 'person.addresses[1]'", "allowed: an e-mail address"),
        ("person: {name: A, addresses: [a@b, ~]}\n", "line 1: found nothing at 'person.addresses[2]'", "allowed: an e-mail address"),
        ("person: {name: A, addresses: [a@b], notMine: [A@B]}\n", "line 1: 'A@B' stands in both 'addresses' and 'notMine'", "keep it"),
        (
            "person: {name: A, logins: {gitub: a}}\n", "line 1: unknown code host 'gitub' at 'person.logins'",
            "did you mean 'github'? Allowed: bitbucket, "
        ),
        ("person: {name: A, logins: {github: a b}}\n", "line 1: found 'a b' at 'person.logins.github'", "allowed: a login"),
        (
            "person: {name: A, addresses: [a@b], signingKeys: [ssh-ed25519 AAAA ada]}\n",
            "line 1: found 'ssh-ed25519 AAAA ada' at 'person.signingKeys[1]'",
            "allowed: an OpenSSH public key line, for example \"ssh-ed25519 AAAA… ada\""
        ),
        ("person: {name: A, addresses: [a@b], signingKeys: x}\n", "line 1: found 'x' at 'person.signingKeys'", "allowed: a list of key"),
        (
            "person: {name: A, addresses: [a@b], signingKeys: [~]}\n", "line 1: found nothing at 'person.signingKeys[1]'",
            "allowed: an OpenSSH"
        ),
        (
            "person:\n  name: A\n  addresses: [a@b]\n  signingKeys:\n    - |\n      -----BEGIN OPENSSH PRIVATE KEY-----\n      b3Bl\n",
            "line 5: found a private key at 'person.signingKeys[1]'", "give the public key instead: the line in the .pub file"
        ),
        (
            "person: {name: A, addresses: [a@b], signingKeys: [b3BlbnNzaC1rZXktdjEAAAAABG5vbmU]}\n",
            "line 1: found a private key at 'person.signingKeys[1]'", "give the public key instead"
        ),
        (
            "person: {name: \"a\\u0007b\", addresses: [a@b]}\n", "line 1: found 'a\\u{7}b' at 'person.name'",
            "allowed: text without control characters"
        ),
        ("person: {name: \"a\\u202eb\", addresses: [a@b]}\n", "line 1: found 'a\\u{202e}b' at 'person.name'", "allowed: text"),
        (head + "stage: snior\n", "line 2: unknown value 'snior' at 'stage'", "did you mean 'senior'? Allowed: entry, mid, senior"),
        (
            head + "roles: [qa-enginer]\n", "line 2: unknown role 'qa-enginer' at 'roles[1]'",
            "did you mean 'qa-engineer'? Allowed: automation-engineer, "
        ),
        (
            head + "projects:\n  p:\n    domains:\n      pin: [dta]\n", "line 5: unknown domain 'dta' at 'projects.p.domains.pin[1]'",
            "did you mean 'data'?"
        ),
        (head + "projects: {p: {domains: {pin: [data], exclude: [data]}}}\n", "line 2: 'data' is both pinned and excluded", "keep it"),
        (head + "projects: {p: {private: yes}}\n", "line 2: found 'yes' at 'projects.p.private'", "allowed: true, false"),
        (
            head + "goals: [{what: x, kind: certificate}]\n", "line 2: unknown value 'certificate' at 'goals[1].kind'",
            "allowed: certification, project"
        ),
        (
            head + "goals: [{kind: project, by: 2025-02-30}]\n", "line 2: missing key 'what' in 'goals[1]'",
            "add what: …\ncannot read credence.yaml: line 2: found '2025-02-30' at 'goals[1].by'\nallowed: a day"
        ),
        (
            head + "credentials: {typed: [{name: P, issuedOn: 2025-02-30}]}\n",
            "line 2: found '2025-02-30' at 'credentials.typed[1].issuedOn'", "allowed: a day of the calendar"
        ),
        (
            head + "credentials: {typed: [{name: P, issuedOn: 2025-02-03, expiresOn: 2024-01-01}]}\n",
            "line 2: it expires on 2024-01-01, before it was issued on 2025-02-03", "correct"
        ),
        (
            head + "credentials: {typed: [{name: P, status: in_progress}]}\n", "line 2: unknown value 'in_progress'",
            "did you mean 'in-progress'?"
        ),
        (
            head + "credentials: {trust: [{issuer: x}]}\n", "line 2: 'credentials.trust[1]' must have either 'key' or 'document'",
            "keep or add"
        ),
        (
            head + "credentials: {trust: [{issuer: x, key: k, document: d}]}\n", "line 2: 'credentials.trust[1]' must have either",
            "keep or add"
        ),
        (
            head + "credentials: {trust: [{issuer: x, document: d, sha256: abc}]}\n",
            "line 2: found 'abc' at 'credentials.trust[1].sha256'", "allowed: 64 hex"
        ),
        (head + "work: [{title: t, from: 2023-13}]\n", "line 2: found '2023-13' at 'work[1].from'", "allowed: a month"),
        (head + "work: [{title: t, from: 2023-05, to: 2023-04}]\n", "line 2: it ends in 2023-04, before it began in 2023-05", "correct"),
        (head + "work: [{title: t, led: -1}]\n", "line 2: found '-1' at 'work[1].led'", "allowed: a whole number from 0"),
        (head + "work: [{title: t, led: 99999999999999999999}]\n", "line 2: found '99999999999999999999'", "allowed: a whole number"),
        (head + "costs: {reimbursement: 1.5}\n", "line 2: found '1.5' at 'costs.reimbursement'", "allowed: a number from 0 to 1"),
        (head + "costs: {reimbursement: .nan}\n", "line 2: found '.nan' at 'costs.reimbursement'", "allowed: a number"),
        (
            head + "costs: {ratings: {promotion: 6}}\n", "line 2: found '6' at 'costs.ratings.promotion'",
            "allowed: a whole number from 0 to 5"
        ),
        (head + "projects:\n  p: {}\n  'p ': {}\n", "line 4: project 'p' is given more than once", "keep one"),
        (head + "stage: mid\nstage: mid\n", "line 2: key 'stage' is given more than once in one mapping", "keep one"),
        (head + "ignore: [**/archive/**]\n", "line 2: found an alias: something that begins with '*'", "put the text in quotes"),
        (head + "roles: [a\nstage: mid\n", "line 3: found ':' without a key on its line", "write keys as text on one line"),
        (head + "roles: [qa-engineer\n", "line 3: did not find expected ',' or ']' while parsing a flow sequence", "check the indentation"),
        (head + "folders:\n  - \"a\n", "line 4: found unexpected end of stream while scanning a quoted scalar", "check the indentation"),
        (head + "\tstage: mid\n", "line 2: found character that cannot start any token", "check the indentation"),
        (head + "---\nstage: mid\n", "line 2: found a second document", "keep one document"),
        (head + "...\nstage: mid\n", "line 3: found a second document", "keep one document"),
        ("%YAML 1.1\n---\n" + head, "line 1: found a YAML directive", "take away"),
        ("person: &a {name: A, addresses: [a@b]}\n", "line 1: found an anchor: something that begins with '&'", "put the text in quotes"),
        ("person: !!map {name: A}\n", "line 1: found a tag: something that begins with '!'", "put the text in quotes"),
        ("? person\n: {name: A}\n", "line 1: found a key that begins with '?'", "write keys"),
        ("{[person]: a}\n", "line 1: found ':' without a key on its line", "write keys"),
        ("person: {name: \u{1B}[31mA}\n", "line 1: found the control character '\\u{1b}'", "take it away"),
        ("person: {name: A}\n\u{2028}b: c\n", "line 2: found the control character '\\u{2028}'", "take it away"),
        ("a: \u{FFFF}\n", "control characters are not allowed", "check"),
    ]

    @Test(arguments: cases)
    func `what is wrong is told with its line, its keys and the cure`(text: String, message: String, remedy: String) {
        let error = failure(text)
        #expect(error?.message.hasPrefix("cannot read credence.yaml: " + message) == true, "\(error?.message ?? "no error")")
        #expect(error?.remedy.hasPrefix(remedy) == true, "\(error?.remedy ?? "")")
        #expect(error?.description.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" } == false)
    }

    @Test func `all that is wrong is told at once, by line`() throws {
        let error = try #require(
            failure(
                """
                goals: [{what: w, kind: projct}]
                person: {name: A, addresses: [a@b], nam: B}
                stage: later
                """))
        #expect(error.problems.map(\.line) == [1, 2, 3])
        #expect(error.problems.map(\.path) == ["goals[1].kind", "person", "stage"])
        #expect(
            error.description == """
                cannot read credence.yaml: line 1: unknown value 'projct' at 'goals[1].kind'
                did you mean 'project'? Allowed: certification, project, course, bootcamp, degree
                cannot read credence.yaml: line 2: unknown key 'nam' in 'person'
                did you mean 'name'? Allowed: name, addresses, names, notMine, logins, signingKeys
                cannot read credence.yaml: line 3: unknown value 'later' at 'stage'
                allowed: entry, mid, senior
                """)
    }

    @Test func `beyond twenty it is said how many more there are`() throws {
        let error = try #require(failure(ConfigurationErrorTests.head + (0..<50).map { "key\($0): 1\n" }.joined()))
        #expect(error.problems.count == 20)
        #expect(error.further == 30)
        #expect(error.remedy.hasSuffix("\nand 30 more"))
        #expect(error.problems.map(\.line) == Array(2...21))
    }

    @Test func `bytes that aren't text are refused with their line`() {
        #expect(failure([0x61, 0x0A, 0xFF, 0xFE])?.message == "cannot read credence.yaml: line 2: found bytes that aren't UTF-8")
        #expect(failure([0x61, 0x3A, 0x20, 0x00])?.message == "cannot read credence.yaml: line 1: found the control character '\\u{0}'")
        #expect(failure(Array("a: b\n".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })?.problems.count == 1)
    }
}
