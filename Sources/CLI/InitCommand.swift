internal import ArgumentParser
internal import Credence
internal import Foundation

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Look at folders' Git identities and write credence.yaml.",
        discussion: "Example: credence init ~/code")

    @Argument(help: "The folders that hold your projects; else the working folder.")
    var folders: [String] = []

    @Flag(help: "Take what is proposed, without asking.")
    var yes = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        var request = try common.request()
        request.folders = folders.isEmpty ? ["."] : folders
        let proposal = try await Session.proposeConfiguration(request)
        guard yes || Terminal.isInputTerminal else {
            throw CredenceError.wrongUsage(
                "cannot ask: standard input is no terminal",
                remedy: "Repeat with --yes to take what is proposed, or write credence.yaml by hand.")
        }
        if yes, !proposal.addresses.contains(where: \.isConfigured) {
            throw CredenceError.wrongUsage(
                "cannot choose an address: Git is configured with none, and --yes takes only configured ones",
                remedy: "Run 'git config --global user.email ADDRESS' first, or repeat without --yes to be asked.")
        }
        let name = yes ? proposal.name : ask("Your name", proposal.name)
        var addresses: [String] = []
        for candidate in proposal.addresses where yes ? candidate.isConfigured : askYes(candidate.question, candidate.isConfigured) {
            addresses.append(candidate.address)
        }
        let path = try Session.writeConfiguration(name: name, addresses: addresses, proposal)
        try Terminal.write(
            common.json ? proposal.json(path: path, name: name, addresses: addresses) : "wrote \(path)\nNext: credence scan\n")
    }

    private func ask(_ question: String, _ proposed: String) -> String {
        Terminal.note("\(question) [\(proposed)]:")
        let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
        return answer.isEmpty ? proposed : answer
    }

    private func askYes(_ question: String, _ proposed: Bool) -> Bool {
        Terminal.note("\(question) [\(proposed ? "Y/n" : "y/N")]")
        let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
        return answer.isEmpty ? proposed : answer.hasPrefix("y")
    }
}
