import CredenceSource
import Testing

@Suite struct NotebookTests {
    static let notebook = #"""
        {
         "cells": [
          {
           "cell_type": "markdown",
           "source": ["import no\n"]
          },
          {
           "metadata": {"deep": [{"source": ["import no"]}]},
           "outputs": [{"text": ["import no\n"]}],
           "source": [
            "%matplotlib inline\n",
            "!pip install no\n",
            "import pandas as pd\n",
            "# caf\u00e9\n",
            "\n",
            "def f(): pass\n",
            "from a import (b,\n",
            "  c"
           ],
           "cell_type": "code"
          },
          {"cell_type": "code", "source": "import x\nimport y"},
          {"cell_type": "code", "source": ["%%bash\n", "import no\n"]},
          {"cell_type": "code", "source": ["%%time\n", "import z\n"]}
         ],
         "metadata": {"kernelspec": {"name": "no", "language": "python"}, "language_info": {"name": "python"}},
         "nbformat": 4
        }
        """#

    @Test func `code cells are read and their lines are the file's`() throws {
        let facts = read("a.ipynb", Self.notebook)
        #expect(facts.imports.map(\.summary) == ["13 pandas ", "17 a b,c", "22 x ", "22 y ", "24 z "])
        #expect(facts.lines == LineTally(code: 7, comment: 1, blank: 6))
        #expect(facts.language == "Jupyter Notebook")
        #expect(facts.codeLanguage == "Python")
        #expect(facts.python?.functions == 1)
        #expect(facts.textLines == 28)
        #expect(facts.problems == [])
    }

    @Test func `format 3`() {
        let text =
            #"{"worksheets": [{"cells": [{"cell_type": "code", "language": "python", "input": ["import a\n"], "outputs": []}]}], "nbformat": 3}"#
        #expect(read("a.ipynb", text).imports.map(\.summary) == ["1 a "])
    }

    @Test func `other languages are counted and not read as Python`() {
        let text =
            ##"{"cells": [{"cell_type": "code", "source": ["# a\n", "library(x)\n"]}], "metadata": {"kernelspec": {"language": "R"}}}"##
        let facts = read("a.ipynb", text)
        #expect(facts.codeLanguage == "R")
        #expect(facts.imports == [])
        #expect(facts.lines == LineTally(code: 1, comment: 1, blank: 0))
    }

    @Test func `one that is cut short yields the cells before`() {
        let cut = Self.notebook.utf8.prefix(Self.notebook.utf8.count * 9 / 10)
        let facts = read("a.ipynb", bytes: Array(cut))
        #expect(facts.imports.count == 5)
        #expect(facts.problems == [.malformed])
    }

    @Test func `any cut ends well`() {
        let bytes = Array(Self.notebook.utf8)
        for end in bytes.indices { #expect(read("a.ipynb", bytes: Array(bytes[..<end])).lines.total <= 14) }
    }

    @Test(arguments: [
        "[1]", "{\"cells\": {}}", "{\"cells\": [1, \"a\", [], {\"cell_type\": 1, \"source\": {}}]}", "{1: 2}", "{\"cells\": [}",
        "{\"metadata\": []}", "{\"a\" \"b\"}",
    ])
    func `JSON of another shape has no cells`(text: String) {
        #expect(read("a.ipynb", text).lines == LineTally())
    }
}
