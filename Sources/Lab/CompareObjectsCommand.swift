internal import ArgumentParser
internal import Foundation

struct CompareObjectsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare-objects", abstract: "Hold every object as read from packs against the same as read by libgit2.",
        discussion: "Example: credence-lab compare-objects ~/repositories/*")

    @Argument(help: "Repositories: work trees or Git folders.")
    var folders: [String]

    func run() throws {
        var total = ObjectComparison()
        print("repository\tobjects\tequal\tdifferent\tunreadable\tfrom packs")
        for folder in folders {
            guard FileManager.default.fileExists(atPath: folder) else {
                print("skipped: \(folder) isn't there")
                continue
            }
            guard let comparison = try ObjectComparison(of: folder) else {
                print("skipped: \(folder) can't be listed by git")
                continue
            }
            print(folder + "\t" + comparison.description)
            total.add(comparison)
        }
        print("total\t" + total.description)
        if total.different > 0 { throw ExitCode(2) }
    }
}
