/// The kinds of files in which a project declares what it needs and is.
public enum ManifestKind: String, CaseIterable, Hashable, Sendable {
    case requirements
    case pyproject
    case setupCfg = "setup-cfg"
    case setupPy = "setup-py"
    case pipfile
    case condaEnvironment = "conda-environment"
    case packageJSON = "package-json"
    case cargo
    case goMod = "go-mod"
}
