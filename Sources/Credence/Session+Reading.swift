internal import CredenceFiles
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceVocabulary

extension Session {
    /// The file that `--config` names, else `credence.yaml` in the working folder, else in the folder of configurations.
    static func configurationPath(_ request: Request, _ environment: Environment) -> String? {
        if let given = request.configurationFile {
            return FilePaths.absolute(given, base: environment.workingFolder, home: environment.home)
        }
        let candidates =
            [environment.workingFolder + "/credence.yaml"]
            + (environment.configurationFolder.map { [$0 + "/credence/credence.yaml"] } ?? [])
        return candidates.first { FileKind(of: $0) != nil }
    }

    /// Reads the configuration at `path`, which errors name as `shown`.
    static func readConfiguration(_ path: String, shown: String, _ knowledge: Knowledge) throws(CredenceError) -> Configuration {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try FileReading.read(FilePaths.resolved(path) ?? path, limit: ConfigurationParser.largest) } catch {
            throw CredenceError("cannot read \(shown): \(error.reason)", remedy: "Check the path, or write one with 'credence init'.")
        }
        do throws(ConfigurationError) { return try ConfigurationParser(knowledge: knowledge).parse(bytes, fileName: shown) } catch {
            throw CredenceError(error.message, remedy: sentence(error.remedy))
        }
    }

    /// The first line as a sentence: what to do about a problem is a clause there, as a list of them has it.
    static func sentence(_ remedy: String) -> String {
        let lines = remedy.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = lines.first, let last = first.last else { return remedy }
        let text = first.prefix(1).uppercased() + first.dropFirst() + (".!?".contains(last) ? "" : ".")
        return ([text] + lines.dropFirst().map(String.init)).joined(separator: "\n")
    }

    static func readKnowledge(_ request: Request, _ environment: Environment) throws(CredenceError) -> Knowledge {
        guard let folder = request.knowledgeFolder else { return .embedded }
        let path = FilePaths.absolute(folder, base: environment.workingFolder, home: environment.home)
        var tables: [String: [UInt8]] = [:]
        do throws(FileError) {
            for entry in try FolderListing(of: path).entries where entry.kind == .regular {
                guard let dot = entry.name.lastIndex(of: "."), ["tsv", "txt"].contains(entry.name[entry.name.index(after: dot)...]) else {
                    continue
                }
                tables[String(entry.name[..<dot])] = try FileReading.read(path + "/" + entry.name, limit: 16 << 20)
            }
        } catch {
            throw CredenceError("cannot read the tables in \(folder): \(error.reason)", remedy: "Give a folder of .tsv tables.")
        }
        do throws(TableError) { return try Knowledge(overlaying: tables) } catch {
            throw CredenceError("cannot use the tables in \(folder): \(error)", remedy: "Mend the row, or leave the table out.")
        }
    }
}
