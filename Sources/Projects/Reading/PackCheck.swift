internal import CredenceFiles

/// Tells why objects are absent: libgit2 passes over a pack that it can't use, and says only that nothing is there.
enum PackCheck {
    private static let checksum = 20

    /// The names of packs that are cut short or aren't what their index speaks of, sorted.
    static func damaged(in commonFolder: String) -> [String] {
        let folder = commonFolder + "/objects/pack"
        guard let listing = try? FolderListing(of: folder) else { return [] }
        return listing.entries.map(\.name).filter { $0.hasSuffix(".pack") }.filter { name in
            // An index ends with its pack's checksum and its own; the pack ends with the first.
            guard let index = try? FileReading.readEnd(of: folder + "/" + name.dropLast("pack".count) + "idx", count: 2 * checksum),
                let pack = try? FileReading.readEnd(of: folder + "/" + name, count: checksum)
            else { return false }
            return pack != Array(index.prefix(checksum))
        }
    }
}
