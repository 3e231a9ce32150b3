import CredenceSource
import Testing

@Suite struct RequirementsTests {
    private func names(_ text: String, _ path: String = "requirements.txt") -> [String] {
        read(path, text).manifest?.dependencies.map(\.summary) ?? ["no manifest"]
    }

    @Test(arguments: [
        ("pandas", "1 pandas runtime"), ("Flask_SQLAlchemy==1.0", "1 flask-sqlalchemy runtime ="),
        ("ruamel.yaml>=1,<2 # why", "1 ruamel-yaml runtime"),
        ("a[b,c] ~= 1.0 ; python_version < '3' and sys_platform == 'win32'", "1 a runtime"), ("x==1.*", "1 x runtime"),
        ("pandas,", "1 pandas runtime"),
        ("echo pandas==3.0 >> requirements.txt", "1 pandas runtime ="), ("echo \"pandas\" >> requirements.txt", "1 pandas runtime"),
        ("pip install pandas", "1 pandas runtime"), ("!pip3 install -U pandas", "1 pandas runtime"), ("- pandas", "1 pandas runtime"),
        ("-e git+https://github.com/a/b.git@v1#egg=real_name&subdirectory=x", "1 real-name runtime"),
        ("git+https://github.com/a/tool.git@main", "1 tool runtime"),
        ("name @ https://x.example/y.zip", "1 name runtime"), ("https://x.example/torch-1.0-cp39-none.whl", "1 torch runtime"),
        ("https://x.example/foo-1.2.tar.gz", "1 foo runtime"), ("numpy==1.2 --hash=sha256:aa", "1 numpy runtime ="),
        ("numpy (==1.2)", "1 numpy runtime ="),
        ("PIL", "1 pil runtime"), ("os", "1 os runtime"), ("numpy=1.19.2=py37h54aff64_0", "1 numpy runtime ="),
        ("\u{FEFF}pandas", "1 pandas runtime"),
        ("pandas\r", "1 pandas runtime"), ("'pandas'", "1 pandas runtime"),
    ])
    func `a line asks for`(line: String, summary: String) {
        #expect(names(line + "\n") == [summary])
    }

    @Test(arguments: [
        "# pandas", "-r other.txt", "--hash=sha256:aa", "-i https://pypi.example/simple", "-e .", "./local", "", "   ", "[x]", "==1.0",
        "To run this project you first have to install pandas", "https://x.example/page", "Install these first:", "--", "1.0",
    ])
    func `a line asks for nothing`(line: String) {
        #expect(names(line + "\n") == [])
    }

    @Test func `two names on a line`() {
        #expect(names("pandas, numpy==1.0\n") == ["1 pandas runtime", "1 numpy runtime ="])
    }

    @Test func `the file's name gives the scope`() {
        #expect(names("x", "requirements-dev.txt") == ["1 x dev"])
        #expect(names("x", "requirements/test.txt") == ["1 x dev"])
        #expect(names("x", "docs_requirements.in") == ["1 x dev"])
        #expect(names("x", "requirements/base.txt") == ["1 x runtime"])
        #expect(names("x", "constraints.txt") == ["no manifest"])
    }

    @Test(arguments: [true, false])
    func `what PowerShell wrote in UTF-16`(isBigEndian: Bool) {
        var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
        for unit in "pandas==1.0\r\nnumpy\r\n".utf16 {
            let pair = [UInt8(unit >> 8), UInt8(unit & 255)]
            bytes += isBigEndian ? pair : pair.reversed()
        }
        let facts = read("requirements.txt", bytes: bytes)
        #expect(facts.manifest?.dependencies.map(\.summary) == ["1 pandas runtime =", "2 numpy runtime"])
        #expect(facts.role == .build)
        #expect(facts.textLines == 2)
    }

    @Test func `a freeze list is known by four that come along`() {
        let frozen = "certifi==1\ncharset-normalizer==2\nidna==3\nurllib3==4\nrequests==5\n"
        #expect(read("requirements.txt", frozen).manifest?.isFreezeList == true)
        #expect(read("requirements.txt", frozen.replacing("idna==3", with: "idna")).manifest?.isFreezeList == false)
        #expect(read("requirements.txt", "requests==1\n").manifest?.isFreezeList == false)
    }
}
