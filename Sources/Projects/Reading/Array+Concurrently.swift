extension Array where Element: Sendable {
    /// Each element's result, in order, at most `jobs` worked on at once.
    func mapConcurrently<Result: Sendable>(jobs: Int, _ body: @escaping @Sendable (Element) async -> Result) async -> [Result] {
        var results = [Result?](repeating: nil, count: count)
        await withTaskGroup(of: (Int, Result).self) { group in
            var next = 0
            func startNext() {
                guard next < count else { return }
                let (index, element) = (next, self[next])
                group.addTask { (index, await body(element)) }
                next += 1
            }
            for _ in 0..<Swift.max(1, Swift.min(jobs, count)) { startNext() }
            while let (index, result) = await group.next() {
                results[index] = result
                startNext()
            }
        }
        return results.compactMap(\.self)
    }
}
