import CredenceSource
import CredenceVocabulary
import Testing

@Suite struct DocumentTests {
    static let readme = """
        <p align="center"><img src="x.png"></p>

        # Sales *dashboard* #

        [![CI](https://x.example/ci.svg)](https://x.example) ![b](c)
        <!-- import hidden
        hidden -->
        Shows sales [per week](https://x.example/week) in `pandas`.
        See https://x.example/long for more.

        ## Installation

        ```bash
        pip install hidden
        ```

            hidden code

        How to use it
        -------------
        - step one

        | a | b |
        """

    @Test func `a README in Markdown`() throws {
        let facts = read("README.md", Self.readme)
        let readme = try #require(facts.readme)
        #expect(facts.role == .documentation)
        #expect(readme.title == "Sales dashboard")
        #expect(readme.titleLine == 3)
        #expect(readme.firstParagraph == "Shows sales per week in pandas . See for more.")
        #expect(readme.firstParagraphLines == 8...9)
        #expect(readme.codeBlocks == 2)
        #expect(readme.sections.map(\.id) == ["installation", "usage"])
        #expect(readme.sections.map(\.line) == [11, 19])
        #expect(!readme.text.contains { $0.text.contains("hidden") || $0.text.contains("http") })
        #expect(readme.text.map(\.line) == [3, 8, 9, 11, 19, 21, 23])
    }

    @Test func `a README in reStructuredText`() throws {
        let text =
            "=====\nTitle\n=====\n\n.. image:: hidden.png\n   :alt: hidden\n\nA package that does things.\n\nUsage\n-----\n\nRun this::\n\n  hidden\n\nEnd of it.\n"
        let readme = try #require(read("README.rst", text).readme)
        #expect(readme.title == "Title")
        #expect(readme.firstParagraph == "A package that does things.")
        #expect(readme.sections.map(\.id) == ["usage"])
        #expect(!readme.text.contains { $0.text.contains("hidden") })
        #expect(readme.text.last?.text == "End of it.")
    }

    @Test func `a README in another language and plain text`() throws {
        #expect(read("README.de.md", "# X\n\n## Installation\n").readme?.sections.map(\.id) == ["installation"])
        #expect(read("README", "Just some plain words.\n").readme?.firstParagraph == "Just some plain words.")
        #expect(read("readme.py", "import a\n").readme == nil)
    }

    @Test(arguments: [
        (
            "MIT License\n\nCopyright (c) 2024 A\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this. The above copyright notice and this permission notice shall be included",
            "MIT"
        ),
        ("                                 Apache License\n                           Version 2.0, January 2004\n", "Apache-2.0"),
        ("                    GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007\n", "GPL-3.0"),
    ])
    func `a licence is known by its words`(text: String, id: String) {
        #expect(read("LICENSE", text).licence?.spdx == id)
        #expect(read("COPYING.md", text).licence?.spdx == id)
    }

    @Test func `a text that is no licence`() {
        let facts = read("LICENSE.txt", "All rights reserved, go away.\n")
        #expect(facts.licence == LicenceFacts(spdx: nil, line: nil))
        #expect(facts.roleRule == "template")
        #expect(facts.role == .documentation)
    }
}
