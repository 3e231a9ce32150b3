import Foundation

/// The program that is tested: the one that was built beside these tests.
enum BuiltProgram {
    static let path: String = {
        // On Linux the bundle is the running program itself; elsewhere it is loaded by one.
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.executableURL
        let folder = bundle?.deletingLastPathComponent().path ?? "."
        return folder + "/credence"
    }()
}
