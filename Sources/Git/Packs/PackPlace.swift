/// Where an object lies among the packs of a repository; objects read in this order share most of the work.
package struct PackPlace: Hashable, Comparable, Sendable {
    private let pack: Int
    private let offset: Int

    init(pack: Int, offset: Int) { (self.pack, self.offset) = (pack, offset) }

    package static func < (left: PackPlace, right: PackPlace) -> Bool { (left.pack, left.offset) < (right.pack, right.offset) }
}
