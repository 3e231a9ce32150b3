internal import CredenceGit
internal import CredenceVocabulary

/// What a record was made of, by which it is told whether it still holds; and what of it is short.
struct RecordSummary: Hashable, Sendable {
    /// A `.gitattributes` file and the folder that it stands in.
    struct AttributeFile: Hashable, Sendable {
        let folder: String
        let bytes: [UInt8]
    }

    /// The hash of the tables by which files were judged.
    var knowledge: String
    var head: ObjectID
    var tips: [ObjectID]
    /// Where a shallow clone was cut, sorted.
    var boundary: [ObjectID]
    /// A sum over the tags.
    var tags: UInt64
    /// Tags that lead to a commit.
    var releases: Int
    /// The newest of them.
    var newestTags: [ReleaseTag]
    var lineage: ObjectID?
    /// The tree of the root commit that `lineage` names.
    var rootTree: ObjectID?
    var limits: [Limit]
    var attributes: [AttributeFile]
    /// The content of `.mailmap`; nil when there is none.
    var mailmap: ObjectID?

    /// Whether a record holds of a repository that stands so.
    func holds(of state: RepositoryState, knowledge: String) -> Bool {
        self.knowledge == knowledge && head == state.head && tips == state.tips && tags == state.marks.tags
            && boundary == state.boundary.commits.sorted()
    }

    var bytes: [UInt8] {
        var writer = ByteWriter(capacity: 512)
        writer.append(knowledge)
        writer.append(head)
        writer.append(tips) { $0.append($1) }
        writer.append(boundary) { $0.append($1) }
        writer.append(tags)
        writer.append(unsigned: releases)
        writer.append(newestTags) { writer, tag in
            writer.append(tag.name)
            writer.append(tag.commit)
            writer.append(tag.day) { $0.append($1) }
        }
        writer.append(lineage) { $0.append($1) }
        writer.append(rootTree) { $0.append($1) }
        writer.append(limits) { writer, limit in
            writer.append(limit.code.rawValue)
            writer.append(limit.what)
            writer.append(unsigned: limit.count)
        }
        writer.append(attributes) { writer, file in
            writer.append(file.folder)
            writer.append(unsigned: file.bytes.count)
            writer.append(raw: file.bytes)
        }
        writer.append(mailmap) { $0.append($1) }
        return writer.bytes
    }

    init(
        state: RepositoryState, knowledge: String, releases: Int, newestTags: [ReleaseTag], lineage: ObjectID?, rootTree: ObjectID?,
        limits: [Limit], attributes: [AttributeFile],
        mailmap: ObjectID?
    ) {
        (self.knowledge, head, tips, tags) = (knowledge, state.head, state.tips, state.marks.tags)
        boundary = state.boundary.commits.sorted()
        (self.rootTree, self.newestTags) = (rootTree, newestTags)
        (self.releases, self.lineage, self.limits, self.attributes, self.mailmap) = (releases, lineage, limits, attributes, mailmap)
    }

    init(reading bytes: [UInt8]) throws(Malformed) {
        var reader = ByteReader(bytes)
        knowledge = try reader.text()
        head = try reader.id()
        tips = try reader.list(each: 20) { reader throws(Malformed) in try reader.id() }
        boundary = try reader.list(each: 20) { reader throws(Malformed) in try reader.id() }
        tags = try reader.number()
        releases = try reader.unsigned()
        newestTags = try reader.list(each: 22) { reader throws(Malformed) in
            ReleaseTag(
                name: try reader.text(), commit: try reader.id(),
                day: try reader.optional { reader throws(Malformed) in try reader.day() })
        }
        lineage = try reader.optional { reader throws(Malformed) in try reader.id() }
        rootTree = try reader.optional { reader throws(Malformed) in try reader.id() }
        limits = try reader.list(each: 3) { reader throws(Malformed) in
            guard let code = Limit.Code(rawValue: try reader.text()) else { throw Malformed() }
            return Limit(code: code, what: try reader.text(), count: try reader.unsigned())
        }
        attributes = try reader.list(each: 2) { reader throws(Malformed) in
            let folder = try reader.text()
            return AttributeFile(folder: folder, bytes: Array(try reader.raw(try reader.count())))
        }
        mailmap = try reader.optional { reader throws(Malformed) in try reader.id() }
        try reader.finish()
    }
}
