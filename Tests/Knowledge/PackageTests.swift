import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct PackageTests {
    let packages = Knowledge.embedded.packages

    @Test func `every listed package is found by its name`() {
        for row in Rows.of("packages") {
            guard let ecosystem = Ecosystem(rawValue: row.text(0)) else { continue }
            let known = packages.lookup(ecosystem: ecosystem, name: row.text(1))
            #expect(known?.basis == .name, "packages.tsv:\(row.line)")
            #expect(known?.domains.count == row.list(3).count, "packages.tsv:\(row.line)")
            #expect(known?.skill?.rawValue == row.optionalText(4), "packages.tsv:\(row.line)")
        }
    }

    @Test func `every listed import leads to the package when it is declared`() {
        for row in Rows.of("packages") {
            guard let ecosystem = Ecosystem(rawValue: row.text(0)) else { continue }
            let name = ecosystem.normalName(row.text(1))
            for module in row.list(2) {
                let found = packages.lookup(import: module, ecosystem: ecosystem, declared: [name])
                #expect(found?.package == name, "packages.tsv:\(row.line)")
            }
        }
    }

    @Test func `every neutral name is known and says nothing`() {
        for row in Rows.of("packages-neutral") {
            #expect(packages.isNeutral(row.text(0)))
            #expect(packages.lookup(ecosystem: .pypi, name: row.text(0))?.isNeutral == true)
        }
        #expect(!packages.isNeutral("pandas"))
        #expect(!packages.isNeutral("a-name-nobody-has"))
    }

    @Test(arguments: [
        (Ecosystem.pypi, "Flask_SQLAlchemy", "flask-sqlalchemy"), (.pypi, "ruamel.yaml", "ruamel-yaml"), (.pypi, "a-_.b", "a-b"),
        (.go, "github.com/labstack/echo/v4", "github.com/labstack/echo"), (.go, "gopkg.in/yaml.v3", "gopkg.in/yaml.v3"),
        (.go, "example.org/v", "example.org/v"), (.maven, "org.apache.spark:spark-core_2.12", "org.apache.spark:spark-core"),
        (.maven, "org.typelevel:cats-core_3", "org.typelevel:cats-core"), (.maven, "a:b_c", "a:b_c"),
        (.composer, "Laravel/Framework", "laravel/framework"),
        (.conda, "PyTorch", "pytorch"), (.cran, "GGPlot2", "ggplot2"), (.npm, "@Scope/Name", "@Scope/Name"),
        (.swiftpm, "https://github.com/vapor/Vapor.git", "vapor/vapor"),
        (.swiftpm, "git@github.com:Alamofire/Alamofire.git", "alamofire/alamofire"),
        (.cargo, "serde_json", "serde-json"),
    ])
    func `a name takes its ecosystem's normal form`(ecosystem: Ecosystem, name: String, normal: String) {
        #expect(ecosystem.normalName(name) == normal)
        #expect(ecosystem.normalName(normal) == normal)
    }

    @Test func `the same name in another spelling is the same package`() {
        #expect(packages.lookup(ecosystem: .pypi, name: "Pandas")?.domains == [DomainStrength(domain: "data", strength: 3)])
        #expect(packages.lookup(ecosystem: .swiftpm, name: "https://github.com/AdaEngine/AdaEngine.git")?.skill == "game-engine")
        #expect(packages.lookup(ecosystem: .nuget, name: "abot")?.skill == "scraping")
        #expect(packages.lookup(ecosystem: .npm, name: "React") == nil)
    }

    @Test(arguments: [
        (Ecosystem.npm, "@aws-sdk/client-nobody-made-this", "@aws-sdk/client-*"), (.npm, "@aws-sdk/other", "@aws-sdk/*"),
        (.npm, "my-own-loader", "*-loader"), (.npm, "@react-native-community/nothing-known", "@react-native-*/*"),
        (.maven, "androidx.unknown:thing", "androidx.*:*"), (.go, "k8s.io/some/new/part", "k8s.io/*"),
        (.pypi, "odoo12-addon-mine", "odoo*-addon-*"),
    ])
    func `a family covers what isn't listed, the longest pattern first`(ecosystem: Ecosystem, name: String, pattern: String) {
        #expect(packages.lookup(ecosystem: ecosystem, name: name)?.basis == .family(pattern))
    }

    @Test(arguments: [
        (Ecosystem.npm, "loader"), (.npm, "aws-sdk-client"), (.pypi, "odoo12"), (.maven, "androidx"), (.pypi, "nothing-like-it"),
    ])
    func `a name outside every family is unknown`(ecosystem: Ecosystem, name: String) {
        #expect(packages.lookup(ecosystem: ecosystem, name: name) == nil)
    }

    @Test func `type stubs inherit at strength 1`() {
        let stubs = packages.lookup(ecosystem: .pypi, name: "types-pandas")
        #expect(stubs?.basis == .types("pandas"))
        #expect(stubs?.domains == [DomainStrength(domain: "data", strength: 1)])
        #expect(packages.lookup(ecosystem: .npm, name: "@types/express")?.domains.map(\.strength) == [1, 1])
        #expect(packages.lookup(ecosystem: .npm, name: "@types/angular__core")?.basis == .types("@angular/core"))
        #expect(packages.lookup(ecosystem: .pypi, name: "types-boto3-s3")?.basis == .family("types-boto3*"))
        #expect(packages.lookup(ecosystem: .pypi, name: "types-unheard-of")?.isNeutral == true)
    }

    @Test func `a conda package that only PyPI lists is found there`() {
        #expect(packages.lookup(ecosystem: .conda, name: "flask")?.skill == "flask")
    }
}
