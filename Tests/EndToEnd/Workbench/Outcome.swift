/// How a program ended and what it wrote; the workbench's folder stands in it as `$FOLDER`.
struct Outcome: Hashable {
    let status: Int32
    let output: String
    let errors: String
}
