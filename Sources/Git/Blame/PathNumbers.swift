/// Numbers for paths; those of a history's changes keep theirs.
struct PathNumbers: Sendable {
    private var paths: [[UInt8]]
    private var numbers: [[UInt8]: UInt32]

    init(_ paths: [[UInt8]]) {
        self.paths = paths
        numbers = Dictionary(paths.indices.lazy.map { (paths[$0], UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func number(of path: [UInt8]) -> UInt32 {
        if let known = numbers[path] { return known }
        let number = UInt32(paths.count)
        paths.append(path)
        numbers[path] = number
        return number
    }

    func path(of number: UInt32) -> [UInt8] { paths[Int(number)] }
}
