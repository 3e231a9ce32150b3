import CredenceClassifier
import CredenceFixtures
import CredenceKnowledge
import CredenceProjects
import CredenceSource
import CredenceVocabulary
import Testing

@Suite struct OrderTests {
    private let classifier = ProjectClassifier(knowledge: .embedded)

    /// A project of random packages, modules and files.
    private func project(_ generator: inout SeededGenerator) -> ProjectFacts {
        let packages = [
            "pandas", "numpy", "flask", "django", "selenium", "pytest", "openpyxl", "scikit-learn", "requests", "behave", "click", "typer",
            "netmiko",
        ]
        let paths = [
            "login.feature", "shop.robot", "Dockerfile", "main.tf", "templates/index.html", "playbook.yml", "notebooks/a.ipynb",
            "style.css", "schema.sql",
        ]
        var bench = Bench(["shop-tests", "sales-report", "thing"].randomElement(using: &generator) ?? "thing")
        let modules = (1...Int.random(in: 1...30, using: &generator)).map { "m\($0).py" }
        for module in modules {
            bench = bench.file(
                module, Bool.random(using: &generator) ? .source : .test, code: .random(in: 1...200, using: &generator),
                isOwn: .random(using: &generator))
        }
        for path in paths where Bool.random(using: &generator) {
            for copy in 0...Int.random(in: 0...10, using: &generator) {
                bench = bench.file("part\(copy)/\(path)", .configuration, isCode: false, isOwn: .random(using: &generator))
            }
        }
        for package in packages where Bool.random(using: &generator) {
            let place = modules.randomElement(using: &generator) ?? "m1.py"
            bench =
                Bool.random(using: &generator)
                ? bench.imports(package, at: place) : bench.declares(package, development: .random(using: &generator))
        }
        for module in ["csv", "socket", "sqlite3", "smtplib", "argparse"] where Bool.random(using: &generator) {
            bench = bench.uses(module, at: "m1.py")
        }
        return bench.file("requirements.txt", .build, isCode: false)
            .readme("A dashboard for sales", paragraph: "Charts of the week for the team.", more: "Needs a web server and an API key.")
            .facts
    }

    @Test(arguments: 1...40)
    func `the order of files and dependencies changes nothing, by seed`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let project = project(&generator)
        let expected = classifier.classify(project)
        var shuffled = project
        shuffled.files.shuffle(using: &generator)
        shuffled.dependencies.shuffle(using: &generator)
        shuffled.standardLibrary.shuffle(using: &generator)
        let found = classifier.classify(shuffled)
        #expect(found.domains == expected.domains && found.primary == expected.primary && found.unsure == expected.unsure)
        #expect(found.kinds == expected.kinds && found.skills == expected.skills)
    }

    @Test(arguments: 1...40)
    func `places of evidence are really there, by seed`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let project = project(&generator)
        let classification = classifier.classify(project)
        let files = Dictionary(project.files.map { ($0.path, $0) }) { first, _ in first }
        for signal in classification.domains.flatMap(\.evidence) {
            #expect(signal.kind == .name || !signal.places.isEmpty, "\(signal.what) has no place")
            #expect(signal.places.count <= 8 && signal.places.allSatisfy { files[$0.path] != nil }, "\(signal.what)")
        }
        for signal in classification.domains.flatMap(\.evidence) where signal.kind == .word {
            let line = project.readme?.facts.text.first { $0.line == signal.places.first?.line }
            let phrases = Knowledge.embedded.words.find(in: line?.text ?? "", scope: .short).map(\.phrase)
            #expect(phrases.contains(signal.what), "\(signal.what)")
        }
        for place in classification.skills.flatMap(\.places) { #expect(files[place.path]?.work != nil, "\(place.path)") }
    }
}
