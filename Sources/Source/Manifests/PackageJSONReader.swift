internal import CredenceKnowledge

/// Reads `package.json`.
enum PackageJSONReader {
    static func read(_ bytes: Span<UInt8>) -> Manifest {
        var manifest = Manifest(kind: .packageJSON, ecosystem: .npm)
        var scanner = JSONScanner(bytes)
        var isPrivate = false
        var hasOutput = false
        guard scanner.next(bytes).kind == .objectStart else {
            manifest.problem = scanner.problem ?? .malformed
            return manifest
        }
        while true {
            let key = scanner.next(bytes)
            guard key.kind == .key else { break }
            let name = JSONString.text(key.range, of: bytes)
            let value = scanner.next(bytes)
            switch name {
            case "name":
                if value.kind == .string { manifest.name = JSONString.text(value.range, of: bytes) }
            case "private":
                isPrivate = value.kind == .scalar && bytes.spells("true", value.range)
            case "dependencies", "peerDependencies":
                readTable(value, .runtime, &scanner, &manifest, bytes)
                continue
            case "devDependencies":
                readTable(value, .dev, &scanner, &manifest, bytes)
                continue
            case "optionalDependencies":
                readTable(value, .optional, &scanner, &manifest, bytes)
                continue
            case "scripts":
                readScripts(value, &scanner, &manifest, bytes)
                continue
            case "main", "module", "exports", "types": hasOutput = true
            case "bin": manifest.settings.insert(.entryPoints)
            case "workspaces": manifest.settings.insert(.workspace)
            case "eslintConfig", "prettier", "stylelint", "xo", "standard": manifest.settings.insert(.lint)
            case "jest", "mocha", "ava", "nyc", "c8": manifest.settings.insert(.tests)
            default: break
            }
            scanner.skip(value, bytes)
        }
        if manifest.name != nil && !isPrivate && (hasOutput || manifest.settings.contains(.entryPoints)) {
            manifest.settings.insert(.packaging)
        }
        manifest.problem = scanner.problem
        manifest.settle()
        return manifest
    }

    /// Reads an object of names and versions.
    private static func readTable(
        _ value: JSONScanner.Piece, _ scope: DeclaredDependency.Scope, _ scanner: inout JSONScanner, _ manifest: inout Manifest,
        _ bytes: Span<UInt8>
    ) {
        forEachMember(value, &scanner, bytes) { key, version in
            let text = version.kind == .string ? JSONString.text(version.range, of: bytes) : ""
            let isPinned =
                text.first?.isNumber ?? false && !text.contains("x") && !text.contains(" ") && text.split(separator: ".").count > 2
            manifest.add(.npm, JSONString.text(key.range, of: bytes), line: key.line, scope: scope, isPinned: isPinned)
        }
    }

    private static func readScripts(
        _ value: JSONScanner.Piece, _ scanner: inout JSONScanner, _ manifest: inout Manifest, _ bytes: Span<UInt8>
    ) {
        forEachMember(value, &scanner, bytes) { key, script in
            guard script.kind == .string else { return }
            let name = JSONString.text(key.range, of: bytes)
            // What `npm init` writes runs no test.
            if name == "test" && !JSONString.text(script.range, of: bytes).contains("no test specified") {
                manifest.settings.insert(.tests)
            }
            if name.hasPrefix("lint") { manifest.settings.insert(.lint) }
        }
    }

    private static func forEachMember(
        _ value: JSONScanner.Piece, _ scanner: inout JSONScanner, _ bytes: Span<UInt8>,
        _ body: (JSONScanner.Piece, JSONScanner.Piece) -> Void
    ) {
        guard value.kind == .objectStart else { return scanner.skip(value, bytes) }
        let depth = scanner.depth
        while true {
            let key = scanner.next(bytes)
            guard key.kind == .key else { return }
            let member = scanner.next(bytes)
            body(key, member)
            scanner.skip(member, bytes)
            guard scanner.depth == depth else { return }
        }
    }
}
