internal import ArgumentParser
internal import Credence
internal import Foundation

/// The builders' tool.
@main struct LabProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credence-lab", abstract: "Replays samples, compares with independent programs, measures.",
        subcommands: [
            ReplayCommand.self, ExpectCommand.self, BreakCommand.self, ClassifyCommand.self, CompareAuthorsCommand.self,
            CompareBlameCommand.self,
            CompareCommitsCommand.self,
            CompareLedgerCommand.self, CompareLinesCommand.self, CompareObjectsCommand.self, MeasureCommand.self,
            MeasureStoreCommand.self, StoreLoopCommand.self, SurviveCommand.self, SurviveKillsCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand { try await asynchronous.run() } else { try command.run() }
        } catch let error as CredenceError {
            FileHandle.standardError.write(Data("error: \(error.message)\n\(error.remedy)\n".utf8))
            Foundation.exit(1)
        } catch {
            exit(withError: error)
        }
    }
}
