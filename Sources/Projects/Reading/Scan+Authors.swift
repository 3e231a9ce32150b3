internal import CredencePeople

extension Scan {
    /// The address of an author that differs least from `address`, by at most two letters; nil when none does.
    package func nearestAddress(to address: String) -> String? {
        NearestWord.find(address.lowercased(), among: Set(activity.map { $0.author.email.lowercased() }).sorted())
    }
}
