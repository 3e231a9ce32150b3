internal import ArgumentParser
internal import Credence
internal import CredenceClassifier
internal import CredenceKnowledge
internal import CredenceVocabulary
internal import Foundation

struct ClassifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Hold the domains of labelled repositories against their labels.",
        discussion: """
            Example: credence-lab classify labels.tsv ~/repositories
            LABELS has the columns repo, primary, domains and note, parted by tabs; FOLDER holds the repositories as OWNER+NAME, OWNER/NAME or NAME.
            """)

    @Argument(help: "The table of labels.")
    var labels: String

    @Argument(help: "The folder with the repositories.")
    var folder: String

    @Option(name: .long, help: "Write every signal of every repository to FILE, parted by tabs.")
    var signals: String?

    func run() async throws {
        for path in [labels, folder] where !FileManager.default.fileExists(atPath: path) { return print("skipped: \(path) isn't there") }
        let scored = try await score(LabelledRepository.read(labels))
        if let signals { try writeSignals(scored, to: signals) }
        guard !scored.isEmpty else { return print("skipped: none of the repositories is in \(folder)") }
        print("figure\tvalue\t95 % from\tto\twanted")
        for figure in ClassificationScore.figures(scored) {
            print([figure.name, text(figure.value), text(figure.low), text(figure.high), figure.wanted].joined(separator: "\t"))
        }
        print("\ndomain\tlabelled\tprecision\trecall\tF1")
        for domain in Set(scored.flatMap { $0.label.domains.union($0.set) }).sorted() {
            let counts = DomainCounts(of: domain, in: scored)
            print(
                [domain.rawValue, "\(counts.right + counts.missed)", text(counts.precision), text(counts.recall), text(counts.f1)]
                    .joined(separator: "\t"))
        }
        let wrong = scored.filter { !$0.isFirstRight }
        print("\n\(scored.count) repositories, \(wrong.count) of which are taken for something else")
        for repository in wrong { explain(repository) }
    }

    private func score(_ all: [LabelledRepository]) async throws -> [ScoredRepository] {
        var byPath: [String: LabelledRepository] = [:]
        for label in all {
            guard let path = label.path(in: folder) else {
                print("skipped: \(label.name) isn't there")
                continue
            }
            byPath[URL(filePath: path).resolvingSymlinksInPath().path] = label
        }
        guard !byPath.isEmpty else { return [] }
        var request = Request()
        (request.folders, request.anyOwner) = (byPath.keys.sorted(), true)
        let session = try Session(request)
        let scan = try await session.scan()
        let found = session.classify(scan).filter { $0.project.component == nil }.compactMap { classification in
            byPath[classification.project.path].map { ScoredRepository(label: $0, found: classification) }
        }
        let read = Set(found.map(\.label.name))
        for label in byPath.values.sorted(by: { $0.name < $1.name }) where !read.contains(label.name) {
            print("skipped: \(label.name) can't be read")
        }
        return found.sorted { $0.label.name < $1.label.name }
    }

    private func writeSignals(_ all: [ScoredRepository], to path: String) throws {
        let classifier = ProjectClassifier(knowledge: .embedded)
        var text = "repo\tkind\twhat\tdomain\tskill\tweight\tcount\tplace\n"
        for one in all {
            for signal in classifier.signals(of: one.found.project) {
                let place = signal.places.first.map { "\($0.path):\($0.line ?? 0)" } ?? ""
                let fields: [String] = [
                    one.label.name, signal.kind.rawValue, signal.what, signal.domain.rawValue, signal.skill?.rawValue ?? "",
                    String(signal.weight), String(signal.count), place,
                ]
                text += fields.map(plain).joined(separator: "\t") + "\n"
            }
        }
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    /// A field that ends neither itself nor its line.
    private func plain(_ field: String) -> String { field.replacing("\t", with: " ").replacing("\n", with: " ") }

    private func explain(_ repository: ScoredRepository) {
        let label = repository.label
        let domains = repository.found.domains.prefix(3).map { "\($0.id) \(text($0.probability))" }.joined(separator: ", ")
        print("- \(label.name): \(label.primary), and said \(repository.first?.rawValue ?? "nothing") (\(domains)); \(label.note)")
        if let first = repository.first { print("    for \(first): \(repository.reasons(for: first))") }
        print("    for \(label.primary): \(repository.reasons(for: label.primary))")
    }

    private func text(_ value: Double) -> String { String(format: "%.3f", value) }
}
