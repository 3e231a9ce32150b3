internal import Credence
internal import Foundation

/// A round of questions about addresses; what was answered is written by whoever asked, after the last one.
struct IdentityRound {
    /// The addresses that are the person's.
    private(set) var accepted: [String]
    /// The addresses that aren't.
    private(set) var rejected: [String]

    /// Asks about each address until the last one, `q` or the end of what is typed.
    mutating func ask(about proposals: [IdentityProposal]) {
        for (index, proposal) in proposals.enumerated() {
            show(proposal, "\(index + 1) of \(proposals.count)")
            switch IdentityRound.answer() {
            case .yes: accepted.append(proposal.address)
            case .no: rejected.append(proposal.address)
            case .later: continue
            case .end: return
            }
        }
    }

    private func show(_ proposal: IdentityProposal, _ place: String) {
        let commits = proposal.commits == 1 ? "1 commit" : "\(proposal.commits) commits"
        Terminal.note("\n\(place): \(line(proposal.name)) <\(line(proposal.address))>, \(commits)")
        for reason in proposal.reasonsFor { Terminal.note("  for: \(line(reason.what))") }
        for reason in proposal.reasonsAgainst { Terminal.note("  against: \(line(reason.what))") }
    }

    // A stranger's name is one line, whatever it holds.
    private func line(_ text: String) -> String { Rendered.safe(text) }

    private enum Answer { case yes, no, later, end }

    private static func answer() -> Answer {
        while true {
            Terminal.note("Is it yours? [y/n/later]")
            guard let typed = readLine() else { return .end }
            switch typed.trimmingCharacters(in: .whitespaces).lowercased() {
            case "y", "yes": return .yes
            case "n", "no": return .no
            case "", "l", "later": return .later
            case "q", "quit": return .end
            default: Terminal.note("Answer y, n or later; q ends the round and writes what was answered.")
            }
        }
    }
}
