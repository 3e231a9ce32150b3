public import CredenceVocabulary

/// What a claim or gap rests on.
public enum Evidence: Hashable, Sendable {
    /// A path, and perhaps a line, at a project's HEAD.
    case place(Place)
    /// A commit of the person.
    case commit(project: ProjectID, id: ObjectID, day: Day, subject: String)
    /// A credential, by its id in the profile.
    case credential(String)
    /// What the person says in `credence.yaml`, by its key.
    case declared(key: String, value: String)
}
