import CredenceKnowledge

/// The forms in which code hosts write addresses that hide a person's own, made quick to ask.
struct NoReplyForms: Sendable {
    // What stands between number and login; nil where there is no number.
    private struct Form: Sendable {
        let host: String
        let separator: Character?
    }

    // The forms of listed hosts by what stands after the `@`.
    private var listed: [String: [Form]] = [:]
    private let hosts: Set<String>
    // What stands after the `@` before the name of an instance that the table doesn't list: the defaults of Gitea and Forgejo
    // (`service.NO_REPLY_ADDRESS`) and of GitLab ("custom hostname for private commit emails").
    private static let instances: [(prefix: String, separator: Character?)] = [("noreply.", nil), ("users.noreply.", "-")]

    init(_ rules: [NoReplyRule]) {
        hosts = Set(rules.map(\.host))
        for rule in rules {
            let parts = rule.pattern.lowercased().split(separator: "@", omittingEmptySubsequences: false).map(String.init)
            let separators: [String: Character?] = ["{login}": nil, "{id}+{login}": "+", "{id}-{login}": "-"]
            guard parts.count == 2, let separator = separators[parts[0]] else { continue }
            listed[parts[1], default: []].append(Form(host: rule.host, separator: separator))
        }
    }

    /// The accounts that an address in lower case may hide; those with a number first. None for an ordinary address.
    func accounts(of email: String) -> [NoReplyAccount] {
        guard let at = email.lastIndex(of: "@") else { return [] }
        let domain = String(email[email.index(after: at)...])
        let local = email[..<at]
        // What the table says of a host is exact, so the forms for any instance aren't tried on it.
        if let forms = listed[domain] {
            return sorted(forms.compactMap { account(local, $0.separator, host: $0.host, isListed: true) })
        }
        return sorted(
            NoReplyForms.instances.compactMap { form in
                let host = String(domain.dropFirst(form.prefix.count))
                guard domain.hasPrefix(form.prefix), !host.isEmpty, !hosts.contains(host) else { return nil }
                return account(local, form.separator, host: host, isListed: false)
            })
    }

    private func sorted(_ accounts: [NoReplyAccount]) -> [NoReplyAccount] {
        accounts.filter { $0.number != nil } + accounts.filter { $0.number == nil }
    }

    private func account(_ local: Substring, _ separator: Character?, host: String, isListed: Bool) -> NoReplyAccount? {
        var login = local
        var number: String?
        if let separator {
            guard let mark = local.firstIndex(of: separator), mark > local.startIndex,
                local[..<mark].utf8.allSatisfy({ (48...57).contains($0) })
            else { return nil }
            number = String(local[..<mark])
            login = local[local.index(after: mark)...]
        }
        guard !login.isEmpty, login.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }) else { return nil }
        return NoReplyAccount(host: host, login: String(login), number: number, isListed: isListed)
    }
}
