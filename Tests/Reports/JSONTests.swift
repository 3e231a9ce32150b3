import Foundation
import Testing

@testable import CredenceReports

@Suite struct JSONTests {
    private func parsed(_ value: JSONValue) throws -> NSDictionary? {
        try JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? NSDictionary
    }

    @Test(arguments: Hostile.texts)
    func `a text comes back as it was, and nothing raw in it moves a terminal`(text: String) throws {
        let value: JSONValue = ["name": .string(text)]
        let back = try #require(try parsed(value)?["name"] as? String)
        #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
        #expect(!value.text.unicodeScalars.contains { $0 != "\n" && SafeText.isDangerous($0) })
    }

    @Test func `keys are sorted, and the same value gives the same bytes`() {
        let keys = (0..<200).map { "key\($0)" }
        let texts = [keys, keys.reversed(), keys.sorted()].map { order in
            JSONValue.object(Dictionary(order.map { ($0, JSONValue.string($0)) }) { first, _ in first }).text
        }
        #expect(Set(texts).count == 1)
        let lines = texts[0].split(separator: "\n").dropFirst().dropLast().compactMap {
            $0.split(separator: "\"").dropFirst().first.map(String.init)
        }
        #expect(lines == keys.sorted())
    }

    @Test(arguments: [(0.3, "0.3"), (0.35, "0.35"), (0.735, "0.735"), (1, "1"), (0, "0"), (70.5, "70.5")])
    func `a figure is written as short as it is`(value: Double, text: String) {
        #expect(JSONValue.array([.double(value)]).text == "[\n  \(text)\n]\n")
    }

    @Test func `null, truth and lists are written as such`() {
        #expect(
            JSONValue.array([nil, true, 7, [], [:], "a/b"]).text == "[\n  null,\n  true,\n  7,\n  [\n\n  ],\n  {\n\n  },\n  \"a/b\"\n]\n")
    }
}
