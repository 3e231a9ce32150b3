/// How far along the person is; decides what is put first and which advice is given.
public enum Stage: String, CaseIterable, Sendable {
    case entry
    case mid
    case senior
}
