import CredenceKnowledge
import Testing

@Suite struct BrokenRowTests {
    static let strengths = "nothing, - or a comma list without doubles of: id:strength, the id from domains.tsv, the strength 1, 2 or 3"
    static let certifications = "nothing, or a comma list without doubles of: an id of certifications.tsv"
    static let pattern = "a path pattern with *, **, ? and [a-z], relative"
    static let rows = [
        BrokenRow("packages", "pypi\tpandas\t\tdta:3\t", "domains", "'dta:3'", strengths),
        BrokenRow("packages", "pypi\tpandas\t\tdata:4\t", "domains", "'data:4'", strengths),
        BrokenRow("packages", "pypi\tpandas\t\tdata:0\t", "domains", "'data:0'", strengths),
        BrokenRow("packages", "pypi\tpandas\t\tdata\t", "domains", "'data'", strengths),
        BrokenRow("packages", "pypi\tpandas\t\tdata:3,data:1\t", "domains", "'data:1'", strengths),
        BrokenRow("packages", "pypi\tpandas\t\tdata:3,\t", "domains", "'data:3,'", strengths),
        BrokenRow("packages", "pypi\tpandas\t\tdata:3\tTwo Words", "skill", "'Two Words'", "nothing, or an id in kebab-case"),
        BrokenRow("packages", "pypi\tFlask_Login\t\tweb:1\t", "name", "'Flask_Login'", "the name in normal form: flask-login"),
        BrokenRow("packages-neutral", "Some.Name", "name", "'Some.Name'", "the name in normal form: some-name"),
        BrokenRow("package-families", "pypi\t\tweb:1\t\t", "pattern", "nothing", "a text"),
        BrokenRow("pystdlib", "os\tautomation:9\t", "domains", "'automation:9'", strengths),
        BrokenRow("files", "a[b\tdata:1\t\t", "pattern", "'a[b'", pattern),
        BrokenRow("files", "a[]\tdata:1\t\t", "pattern", "'a[]'", pattern),
        BrokenRow("files", "a\\\tdata:1\t\t", "pattern", "'a\\'", pattern),
        BrokenRow("files", "a//b\tdata:1\t\t", "pattern", "'a//b'", pattern),
        BrokenRow(
            "vendored", "*.x\tstolen\talways\twhy", "kind", "'stolen'",
            "binary, boilerplate, data, document, editor, environment, generated, lock, media, minified, vendored"),
        BrokenRow("vendored", "*.x\tdata\tsometimes\twhy", "when", "'sometimes'", "always, beside, content, size"),
        BrokenRow("words", "a phrase\ten\tdata:1\tlong", "scope", "'long'", "short, any"),
        BrokenRow(
            "languages", "X\tpy\t\t\t#\t\tprogramming\t", "extensions", "'py'",
            "nothing, or a comma list without doubles of: a file extension with its dot"),
        BrokenRow("languages", "X\t.x\t\t\t#\t\tsong\t", "kind", "'song'", "programming, markup, data, prose"),
        BrokenRow(
            "languages", "X\t.x\t\t\t#\t{# #}\tprogramming\t", "block_comment", "'{# #}'", "a comment's two marks with ... between them"),
        BrokenRow("extension-tests", ".x\tfirst\tPython\t", "order", "'first'", "a whole number from 1 to 99"),
        BrokenRow("extension-tests", ".x\t1\tPythoon\t", "language", "'Pythoon'", "-, or an id of languages.tsv"),
        BrokenRow("topics", "pcep-30-02/9/1\tpcep-30-02/9\tT", "objective", "'pcep-30-02/9'", "an id of objectives.tsv"),
        BrokenRow("topics", "x/1\tpcep-30-02/1\tT", "id", "'x/1'", "pcep-30-02/1/ and a number"),
        BrokenRow("objectives", "nope/1\tnope\tT\t10\t", "certification", "'nope'", "an id of certifications.tsv"),
        BrokenRow("objectives", "cka/1\tcka\tT\t101\t", "weight", "'101'", "nothing, or a number from 0.0 to 100.0"),
        BrokenRow("aliases", "a name\tnope\t0", "certification", "'nope'", "an id of certifications.tsv"),
        BrokenRow("aliases", "a name\tcka\tyes", "exact_only", "'yes'", "0, 1"),
        BrokenRow("roles", "r\tR\tdat\t\t\t\t\tf", "required", "'dat'", ""),
        BrokenRow("roles", "r\tR\tdata\t\tnope\t\t\tf", "tracks", "'nope'", ""),
        BrokenRow("roles", "r\tR\tdata\t\t\tnope\t\tf", "kinds", "'nope'", ""),
        BrokenRow("roles", "r\tR\tdata\t\t\t\tnope\tf", "certifications", "'nope'", certifications),
        BrokenRow("advice", "a\tnope\tdata\t\tBuild it.", "gap", "'nope'", ""),
        BrokenRow("advice", "a\tproof\tnope\t\tBuild it.", "domain", "'nope'", ""),
        BrokenRow("advice", "a\tproof\tdata\tlate\tBuild it.", "stage", "'late'", "nothing, or entry, mid, senior"),
        BrokenRow("kinds", "k\tK\tnope", "domains", "'nope'", ""),
        BrokenRow("tracks", "Two words\tK\tdata", "track", "'Two words'", "an id in kebab-case"),
        BrokenRow("levels", "l\t0\tL", "rank", "'0'", "a whole number from 1 to 99"),
        BrokenRow("bots", "colour\tred\t\ts", "kind", "'colour'", "committer-email, email, email-suffix, name, name-suffix, signing-key"),
        BrokenRow("ai-trailers", "colour\tred\tt\ts", "kind", "'colour'", "coauthor-email, coauthor-name, trailer"),
        BrokenRow("licences", "MIT\tphrase\t\t\tlast", "order", "'last'", "a whole number from 1 to 999"),
        BrokenRow("practices", "ci\t\twhat", "pattern", "nothing", pattern),
        BrokenRow("secret-names", "*.pem\t", "note", "nothing", "a text"),
        BrokenRow("weights", "applied-weight\tmuch\tA weight", "value", "'much'", "a number from 0.0 to 1000000.0"),
        BrokenRow("kind-rules", "nope\tdomain:data>=0.5", "kind", "'nope'", ""),
        BrokenRow("kind-rules", "game\t", "conditions", "nothing", "at least one condition"),
        BrokenRow("dependency-folders", "node_modules\t", "what", "nothing", "a text"),
        BrokenRow("readme-sections", "usage\t", "phrase", "nothing", "a text"),
    ]

    @Test(arguments: rows)
    func `a broken row is refused with its place`(broken: BrokenRow) throws {
        let faults = TableValidator(Rows.replacing(broken.table, with: [broken.row])).faults(in: broken.table)
        let fault = try #require(faults.first)
        #expect(fault.line == (broken.table == "packages-neutral" ? 1 : 2))
        #expect(fault.column == broken.column)
        #expect(fault.found == broken.found)
        #expect(broken.allowed.isEmpty ? fault.allowed.contains("an id of ") : fault.allowed == broken.allowed)
    }

    @Test func `two spellings of one package are refused`() {
        let lines = ["go\texample.org/x\t\tapi:1\t", "go\texample.org/x/v2\t\tapi:1\t"]
        let faults = TableValidator(Rows.replacing("packages", with: lines)).faults(in: "packages")
        let fault = TableError(
            file: "packages.tsv", line: 3, column: "name", found: "'example.org/x/v2', the same package as on line 2",
            allowed: "each package once")
        #expect(faults == [fault])
    }

    @Test func `a phrase that differs by a hyphen alone is refused`() {
        let lines = ["fish tank\ten\tdata:1\tany", "Fish-Tank\tde\tdata:1\tany"]
        let found = TableValidator(Rows.replacing("words", with: lines)).faults(in: "words").map(\.found)
        #expect(found == ["'Fish-Tank', the same phrase as on line 2"])
    }

    @Test func `a file name that two languages claim is refused`() {
        let lines = ["A\t.a\tBuild\t\t\t\tdata\t", "B\t.b\tBuild\t\t\t\tdata\t"]
        let fault = TableError(
            file: "languages.tsv", line: 3, column: "file_names", found: "'Build', which A has", allowed: "each name for one language")
        #expect(TableValidator(Rows.replacing("languages", with: lines)).faults(in: "languages") == [fault])
    }

    @Test(arguments: ["domain:data", "domain:dta>=0.5", "domain:data>=2", "skill:a>=1", "setting:nope", "shape:nope", "nope:x", "data"])
    func `a condition that can't be read is refused`(condition: String) {
        let faults = TableValidator(Rows.replacing("kind-rules", with: ["game\t\(condition)"])).faults(in: "kind-rules")
        #expect(faults.map(\.column) == ["conditions"])
        #expect(faults.map(\.found) == ["'\(condition)'"])
    }

    @Test func `a weight that somebody asks for can't be left out`() {
        let lines = Rows.lines(of: "weights").filter { !$0.hasPrefix("applied-weight\t") }
        let faults = TableValidator(Rows.replacing("weights", with: lines)).faults(in: "weights")
        #expect(faults.map(\.found) == ["no row 'applied-weight'"])
        #expect(faults.map(\.line) == [lines.count + 2])
    }

    @Test func `weights of more than the whole are refused`() {
        let lines = ["cka/1\tcka\tOne\t60\t", "cka/2\tcka\tTwo\t41\t", "cka/3\tcka\tThree\t1\t"]
        let faults = TableValidator(Rows.replacing("objectives", with: lines)).faults(in: "objectives")
        let fault = TableError(
            file: "objectives.tsv", line: 4, column: "weight", found: "102.0 percent for cka so far",
            allowed: "weights that add up to 100, at most 101.5 by rounding")
        #expect(faults == [fault])
    }

    @Test func `a certification that was seen names the page`() throws {
        let line = try #require(Rows.lines(of: "certifications").first { $0.hasSuffix("\tseen") })
        var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        fields[14] = ""
        let lines = Rows.lines(of: "certifications").map { $0 == line ? fields.joined(separator: "\t") : $0 }
        let faults = TableValidator(Rows.replacing("certifications", with: lines)).faults(in: "certifications")
        #expect(faults.map(\.column) == ["source"])
        #expect(faults.map(\.allowed) == ["the page on which the entry was seen"])
    }
}
