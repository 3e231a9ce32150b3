package import CredenceCredentials
internal import CredenceMatcher
internal import CredencePeople
internal import CredenceVocabulary

/// Credentials in words.
package enum CredentialDocument {
    package static func document(_ credentials: [Credential]) -> Document {
        var document = Document()
        document.heading(1, "Credentials")
        if credentials.isEmpty { document.paragraph("None. Add them under 'credentials.typed' in credence.yaml.") }
        document.list(items(credentials))
        return document
    }

    private static func refusal(_ credential: Credential) -> String {
        switch credential.attempt {
        case .failed: "the attempt failed"
        case .inProgress: "the attempt isn't finished"
        case .passed: credential.checks.time.reason
        }
    }

    static func items(_ credentials: [Credential]) -> [Document.Item] {
        credentials.map { credential in
            var details: [String] = []
            if let id = credential.catalogID {
                details.append(
                    "catalogue: \(id)"
                        + (credential.domains.isEmpty ? "" : ", domains \(credential.domains.map(\.rawValue).joined(separator: ", "))"))
            } else {
                details.append("not matched to the catalogue: \(credential.catalogMatch.reason)")
            }
            if !credential.grants { details.append("grants nothing: \(refusal(credential))") }
            return Document.Item(CredentialWords.sentence(credential), details: details)
        }
    }
}
