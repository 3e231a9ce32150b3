internal import CredenceKnowledge

/// Finds which manifest a file is and reads it.
enum ManifestReader {
    /// The longest manifest that is read, in bytes: ten times the longest that was seen.
    static let sizeLimit = 1 << 20

    /// The kind of manifest that a path says a file is; nil when it says none.
    static func kind(_ path: FilePath) -> ManifestKind? {
        switch path.name {
        case "pyproject.toml": return .pyproject
        case "setup.cfg": return .setupCfg
        case "setup.py": return .setupPy
        case "Pipfile": return .pipfile
        case "package.json": return .packageJSON
        case "Cargo.toml": return .cargo
        case "go.mod": return .goMod
        default: break
        }
        let name = path.foldedName
        if name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
            return name.hasPrefix("environment") || name.hasPrefix("conda-env") || name.hasPrefix("conda_env") ? .condaEnvironment : nil
        }
        guard name.hasSuffix(".txt") || name.hasSuffix(".in"), !name.contains("constraint") else { return nil }
        if name.contains("requirement") || name.contains("requirments") || name == "reqs.txt" { return .requirements }
        return path.folders.last?.lowercased() == "requirements" ? .requirements : nil
    }

    /// What the manifest declares.
    static func read(_ kind: ManifestKind, _ path: FilePath, _ bytes: Span<UInt8>) -> Manifest {
        if bytes.count > sizeLimit {
            var manifest = read(kind, path, bytes.extracting(first: 0))
            manifest.problem = .tooLarge
            return manifest
        }
        return switch kind {
        case .requirements: RequirementsReader.read(bytes, path)
        case .pyproject: PyprojectReader.read(bytes)
        case .setupCfg: SetupCfgReader.read(bytes)
        case .setupPy: SetupPyReader.read(bytes)
        case .pipfile: PipfileReader.read(bytes)
        case .condaEnvironment: CondaEnvironmentReader.read(bytes)
        case .packageJSON: PackageJSONReader.read(bytes)
        case .cargo: CargoReader.read(bytes)
        case .goMod: GoModReader.read(bytes)
        }
    }
}
