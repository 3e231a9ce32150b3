extension TableShape {
    /// The shapes of all tables, sorted by name.
    package static let all: [TableShape] = (signals + catalogue + rules).sorted { $0.name < $1.name }

    private static let ecosystem = ColumnRule.word(Ecosystem.allCases.map(\.rawValue))
    private static let strengths = ColumnRule.markedList(.strength)
    private static let domains = ColumnRule.list(.reference("domains"))
    private static let certifications = ColumnRule.list(.reference("certifications"))
    private static let skill = ColumnRule.optional(.id)
    private static let note = ColumnRule.optional(.text)

    private static let signals = [
        TableShape("domains", ["id": .id, "title": .text, "definition": .text]),
        TableShape(
            "languages",
            [
                "language": .text, "extensions": .list(.fileExtension), "file_names": .list(.text), "interpreters": .list(.text),
                "line_comment": .list(.text), "block_comment": .list(.text), "kind": .word(Language.Kind.allCases.map(\.rawValue)),
                "note": note,
            ]),
        TableShape(
            "extension-tests", key: 2,
            [
                "extension": .fileExtension, "order": .number(1...99), "language": .either(.word(["-"]), .reference("languages")),
                "test": note,
            ]),
        TableShape(
            "packages", key: 2, ["ecosystem": ecosystem, "name": .text, "imports": .list(.text), "domains": strengths, "skill": skill]),
        TableShape(
            "package-families", key: 2, ["ecosystem": ecosystem, "pattern": .text, "domains": strengths, "skill": skill, "note": note]),
        TableShape(neutralNames, ["name": .text]),
        TableShape("pulled-in", key: 2, ["ecosystem": ecosystem, "parent": .text, "pulled_in": .list(.text)]),
        TableShape("pystdlib", ["module": .text, "domains": strengths, "skill": skill]),
        TableShape("files", ["pattern": .pattern, "domains": strengths, "skill": skill, "note": note]),
        TableShape(
            "vendored",
            [
                "pattern": .pattern, "kind": .word(VendoredRule.Kind.allCases.map(\.rawValue)),
                "when": .word(VendoredRule.Condition.allCases.map(\.rawValue)), "reason": .text,
            ]),
        TableShape(
            "words", ["phrase": .text, "language": .list(.id), "domains": strengths, "scope": .word(WordScope.allCases.map(\.rawValue))]),
        TableShape("practices", key: 2, ["id": .id, "pattern": .pattern, "what": .text]),
        TableShape("dependency-folders", ["name": .text, "what": .text]),
        TableShape("secret-names", ["pattern": .pattern, "note": .text]),
        TableShape(
            "readme-pictures", key: 2, ["kind": .word(PictureRule.Kind.allCases.map(\.rawValue)), "mark": .text, "what": .text]),
        TableShape("readme-sections", key: 2, ["section": .id, "phrase": .text]),
    ]

    private static let catalogue = [
        TableShape(
            "certifications",
            [
                "id": .id, "name": .text, "issuer": .reference("issuers"), "exam_code": .optional(.text), "level": .reference("levels"),
                "track": .reference("tracks"), "domains": domains, "status": .word(Certification.Status.allCases.map(\.rawValue)),
                "validity_months": .either(.word(["lifetime", "unknown"]), .number(1...120)), "price_usd": .optional(.decimal(0...20_000)),
                "price_as_of": .optional(.day), "prerequisites": certifications, "recommended": certifications, "older_codes": .list(.text),
                "source": note, "source_as_of": .optional(.day), "confidence": .word(["general-knowledge", "seen", "unknown"]),
            ]),
        TableShape("aliases", key: 2, ["alias": .text, "certification": .reference("certifications"), "exact_only": .word(["0", "1"])]),
        TableShape("look-alikes", key: 2, ["name": .text, "issuer_pattern": .text, "why": .text]),
        TableShape("issuers", key: 2, ["issuer": .text, "alias": .text]),
        TableShape(
            "objectives",
            [
                "id": .id, "certification": .reference("certifications"), "title": .text, "weight": .optional(.decimal(0...100)),
                "items": .optional(.number(1...500)),
            ]),
        TableShape("topics", ["id": .id, "objective": .reference("objectives"), "title": .text]),
        TableShape("levels", ["id": .id, "rank": .number(1...99), "title": .text]),
        TableShape("tracks", ["track": .id, "title": .text, "domains": domains]),
    ]

    private static let rules = [
        TableShape(
            "roles",
            [
                "id": .id, "title": .text, "required": domains, "useful": domains, "tracks": .list(.reference("tracks")),
                "kinds": .list(.reference("kinds")), "certifications": certifications, "focus": .text,
            ]),
        TableShape("weights", ["id": .id, "value": .decimal(0...1_000_000), "what": .text]),
        TableShape(
            "company", key: 2,
            [
                "skill": .id, "domain": .reference("domains"), "company": .list(.id), "factor": .decimal(0...1),
                "instead": .optional(.reference("domains")),
            ]),
        TableShape("kind-rules", key: 2, ["kind": .reference("kinds"), "conditions": .list(.condition)]),
        TableShape("kinds", ["id": .id, "title": .text, "domains": domains]),
        TableShape("standings", ["id": .id, "rank": .number(1...99), "title": .text, "meaning": .text]),
        TableShape("gap-kinds", ["id": .id, "title": .text, "meaning": .text]),
        TableShape(
            "advice",
            [
                "id": .id, "gap": .reference("gap-kinds"), "domain": .optional(.reference("domains")),
                "stage": .optional(.word(["entry", "mid", "senior"])), "text": .text,
            ]),
        TableShape(
            "bots", key: 2,
            [
                "kind": .word(["committer-email", "email", "email-suffix", "name", "name-suffix", "signing-key"]), "pattern": .text,
                "note": note,
                "source": .text,
            ]),
        TableShape(
            "ai-trailers", key: 2,
            ["kind": .word(["coauthor-email", "coauthor-name", "trailer"]), "pattern": .text, "tool": .text, "source": .text]),
        TableShape(
            "address-hosts", key: 2, ["kind": .word(AddressHost.Kind.allCases.map(\.rawValue)), "host": .text, "what": .text]),
        TableShape(
            "commit-marks", key: 2,
            [
                "kind": .word(CommitMark.Kind.allCases.map(\.rawValue)), "pattern": .text,
                "rule": .word(["converted", "import", "template"]), "what": .text, "source": .text,
            ]),
        TableShape("placeholder-names", ["name": .text, "what": .text]),
        TableShape("noreply", key: 2, ["host": .text, "pattern": .text]),
        TableShape(
            "licences", key: 2,
            ["id": .text, "phrase": .text, "phrase2": note, "not_phrase": note, "order": .number(1...999)]),
    ]
}
