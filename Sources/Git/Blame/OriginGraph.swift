internal import CredenceVocabulary

/// Where contents come from: each node is a path as one commit left it, its edges lead to what it was made of.
struct OriginGraph: Sendable {
    struct Node: Sendable {
        /// The commit, by its index.
        let commit: Int32
        /// The path's number.
        let path: UInt32
        /// The content.
        let blob: ObjectID
        /// The edges to what it was made of, in the order of the commit's parents.
        let edges: Range<Int>
    }

    /// The nodes, each before those that its edges lead to.
    private(set) var nodes: [Node] = []
    // For each edge the node that it leads to, -1 while it waits for one.
    private var targets: [Int32] = []
    // For each edge the content that its node has.
    private var contents: [ObjectID] = []

    /// The node that an edge leads to; nil when the history ends before one was found.
    func target(of edge: Int) -> Int? { targets[edge] < 0 ? nil : Int(targets[edge]) }

    /// The content at the far end of an edge.
    func content(of edge: Int) -> ObjectID { contents[edge] }

    /// Adds an edge that waits for its node.
    mutating func addEdge(to content: ObjectID) -> Int {
        targets.append(-1)
        contents.append(content)
        return targets.count - 1
    }

    /// Adds a node to which the edges `waiting` lead, with edges of its own to `origins`.
    ///
    /// - Returns: the new edges, one for each of `origins`.
    mutating func addNode(commit: Int, path: UInt32, blob: ObjectID, waiting: [Int], origins: [ObjectID]) -> Range<Int> {
        for edge in waiting { targets[edge] = Int32(truncatingIfNeeded: nodes.count) }
        let edges = targets.count..<(targets.count + origins.count)
        for origin in origins { _ = addEdge(to: origin) }
        nodes.append(Node(commit: Int32(truncatingIfNeeded: commit), path: path, blob: blob, edges: edges))
        return edges
    }
}
