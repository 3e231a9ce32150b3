import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct ImportTests {
    let packages = Knowledge.embedded.packages

    @Test(arguments: [
        (Ecosystem.pypi, "pandas.core.frame", "pandas"), (.pypi, "sklearn.linear_model", "scikit-learn"), (.pypi, "docx", "python-docx"),
        (.pypi, "google.cloud.storage.blob", "google-cloud-storage"), (.pypi, "azure.mgmt.compute.models", "azure-mgmt-compute"),
        (.pypi, "flask_sqlalchemy", "flask-sqlalchemy"), (.pypi, "dolfinx.mesh", "fenics-dolfinx"), (.npm, "express/lib/router", "express"),
        (.npm, "@angular/core/testing", "@angular/core"), (.maven, "org.apache.spark.sql.functions", "org.apache.spark:spark-sql"),
        (.maven, "org.junit.Test", "junit:junit"), (.go, "github.com/labstack/echo/v4/middleware", "github.com/labstack/echo"),
        (.cargo, "actix_web::web", "actix-web"), (.nuget, "accord.machinelearning.Trees", "accord.machinelearning"),
        (.hex, "Absinthe.Schema", "absinthe"), (.swiftpm, "Alamofire", "alamofire/alamofire"), (.cran, "AER", "aer"),
    ])
    func `an import leads to its package`(ecosystem: Ecosystem, module: String, package: String) {
        #expect(packages.lookup(import: module, ecosystem: ecosystem)?.package == package)
    }

    @Test func `a declared package is preferred where several share an import`() {
        #expect(packages.lookup(import: "jwt", ecosystem: .pypi)?.package == "pyjwt")
        #expect(packages.lookup(import: "jwt", ecosystem: .pypi, declared: ["jwt"])?.package == "jwt")
        #expect(packages.lookup(import: "fireworks", ecosystem: .pypi)?.package == "fireworks")
        #expect(packages.lookup(import: "fireworks", ecosystem: .pypi, declared: ["fireworks-ai"])?.package == "fireworks-ai")
        #expect(packages.lookup(import: "Crypto.Cipher", ecosystem: .pypi)?.package == "pycrypto")
        #expect(packages.lookup(import: "Crypto.Cipher", ecosystem: .pypi, declared: ["pycryptodome"])?.package == "pycryptodome")
    }

    @Test func `a family covers an import that no row lists`() {
        let found = packages.lookup(import: "pytest_of_mine", ecosystem: .pypi)
        #expect(found?.package == "pytest-of-mine")
        #expect(found?.knowledge.basis == .family("pytest-*"))
    }

    @Test(arguments: [
        (Ecosystem.pypi, "pandasx"), (.pypi, "my_module.pandas"), (.npm, "./express"), (.go, "fmt"), (.pypi, "google.protobuf"),
        (.pypi, ""),
    ])
    func `what isn't a package's name leads to none`(ecosystem: Ecosystem, module: String) {
        #expect(packages.lookup(import: module, ecosystem: ecosystem) == nil)
    }

    @Test(arguments: [
        ("os.path", "os.path"), ("os.walk", "os"), ("xml.etree.cElementTree", "xml.etree"), ("unittest.mock.patch", "unittest.mock"),
    ])
    func `a standard module is found by its longest prefix`(module: String, name: String) {
        #expect(Knowledge.embedded.standardLibrary.lookup(module)?.name == name)
    }

    @Test func `every standard module is found, and neutral ones say so`() {
        for row in Rows.of("pystdlib") {
            let known = Knowledge.embedded.standardLibrary.lookup(row.text(0))
            #expect(known?.name == row.text(0))
            #expect(known?.isNeutral == (row.list(1).isEmpty))
        }
        #expect(Knowledge.embedded.standardLibrary.lookup("pandas") == nil)
        #expect(Knowledge.embedded.standardLibrary.lookup("osx") == nil)
    }

    @Test func `what a package brings along is known`() {
        let pulledIn = Knowledge.embedded.pulledIn
        #expect(pulledIn.names(by: "Zappa", in: .pypi).contains("boto3"))
        #expect(pulledIn.names(among: ["yfinance", "pandas", "flask"], in: .pypi) == ["pandas"])
        #expect(pulledIn.names(by: "pandas-of-mine", in: .pypi).isEmpty)
        #expect(pulledIn.templates(in: .npm).map(\.name).contains("create-vite react template"))
        #expect(pulledIn.templates(in: .swiftpm).first?.packages == ["apple/swift-nio", "vapor/vapor"])
    }
}
