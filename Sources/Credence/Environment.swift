public import CredenceVocabulary
internal import Foundation

/// What Credence takes from the process it runs in; everything else is given.
public struct Environment: Sendable {
    /// The working folder.
    public var workingFolder: String
    /// The home folder; nil when there is none.
    public var home: String?
    /// The folder of configurations, `$XDG_CONFIG_HOME` or `~/.config`; nil without a home.
    public var configurationFolder: String?
    /// The folder of caches, `$XDG_CACHE_HOME` or `~/.cache`; nil without a home that is there.
    public var cacheFolder: String?
    /// The local date.
    public var today: Day
    /// Processor cores.
    public var cores: Int

    /// The environment of this process.
    public static var current: Environment {
        let variables = ProcessInfo.processInfo.environment
        let home = variables["HOME"].flatMap { $0.isEmpty ? nil : $0 }
        let configuration = variables["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.map { $0 + "/.config" }
        let cache =
            variables["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? home.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 + "/.cache" : nil }
        let now = Date()
        let offset = TimeZone.current.secondsFromGMT(for: now) / 60
        return Environment(
            workingFolder: FileManager.default.currentDirectoryPath, home: home, configurationFolder: configuration,
            cacheFolder: cache, today: Day(seconds: Int64(now.timeIntervalSince1970), offset: offset),
            cores: ProcessInfo.processInfo.activeProcessorCount)
    }

    package init(workingFolder: String, home: String?, configurationFolder: String?, cacheFolder: String?, today: Day, cores: Int) {
        self.workingFolder = workingFolder
        self.home = home
        self.configurationFolder = configurationFolder
        self.cacheFolder = cacheFolder
        self.today = today
        self.cores = cores
    }
}
