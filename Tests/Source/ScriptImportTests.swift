import CredenceSource
import Testing

@Suite struct ScriptImportTests {
    private func imports(_ path: String, _ text: String) -> [String] { read(path, text).imports.map(\.summary) }

    @Test func `JavaScript's ways to import`() {
        let text = """
            import a from 'a'
            import b, { c as d, e } from "b/x";
            import * as f from 'f';
            import './g.css'
            export * from 'h'
            export { i } from './i'
            const j = require("j"), k = await import('k')
            import type { L } from 'l'
            import m = require('m')
            import {
              n,
            } from 'n';
            export const o = 1
            """
        #expect(
            imports("a.ts", text) == [
                "1 a default", "2 b/x default,c,e", "3 f *", "4 ../g.css ", "5 h *", "6 ../i i", "7 j ", "7 k ", "8 l L", "9 m ", "10 n n",
            ])
    }

    @Test(arguments: [
        "// import a from 'a'\n", "/* require('a') */\n", "`import a from 'a'`\n", "'require(\"a\")'\n", "x = /require('a')/\n",
        "x.require('a')\n",
        "`${`require('a')`}`\n", "require(a)\n", "import.meta.url\n", "x.import('a')\n", "require(`a${b}`)\n",
    ])
    func `nothing within comments, strings and expressions`(text: String) {
        #expect(imports("a.js", text) == [])
    }

    @Test func `code within templates is code`() {
        #expect(imports("a.js", "x = `a ${require('b')} c`; require('d')\n") == ["1 b ", "1 d "])
    }

    @Test func `a page's script`() {
        let text = "<template>\n  import no from 'no'\n</template>\n<script setup>\nimport a from 'a'\n</script>\n"
        #expect(imports("a.vue", text) == ["5 a default"])
    }

    @Test func `Go's imports`() {
        let text =
            "package main\nimport \"fmt\"\nimport (\n\tx \"a.b/c\"\n\t_ \"d\" // \"no\"\n\t. \"./e\"\n)\nfunc f() { s := \"import\" }\n"
        #expect(imports("a.go", text) == ["2 fmt ", "4 a.b/c ", "5 d ", "6 ../e "])
    }

    @Test func `Rust's imports`() {
        let text =
            "use std::io;\nuse serde::{Deserialize, de::Error as E};\nextern crate rand;\nuse crate::a::*;\n// use no::x;\nlet s = \"use no;\";\npub use b;\n"
        #expect(imports("a.rs", text) == ["1 std io", "2 serde Deserialize,de,Error", "3 rand ", "4 .crate::a *", "7 b "])
    }
}
