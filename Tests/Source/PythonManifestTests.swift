import CredenceKnowledge
import CredenceSource
import TOMLKit
import Testing

@Suite struct PythonManifestTests {
    static let pyproject = """
        [build-system]
        requires = ["hatchling >= 1"]
        [project]
        name = "demo" # "no"
        dependencies = [
          "pandas >=2",   # why
          'numpy == 1.0',
          "a[b] ; python_version < '3'",
        ]
        [project.optional-dependencies]
        test = ["pytest"]
        plot = ["matplotlib"]
        [project.scripts]
        demo = "demo:main"
        [dependency-groups]
        lint = ["ruff", {include-group = "test"}]
        [tool.ruff]
        [tool.mypy]
        strict = true
        [tool.pytest.ini_options]
        [tool.uv]
        dev-dependencies = ["ipython"]
        [tool.pdm.dev-dependencies]
        x = ["tox"]
        [tool.hatch.envs.default]
        dependencies = ["black"]

        """

    @Test func `pyproject with PEP 621 and tools`() throws {
        let manifest = try #require(read("pyproject.toml", Self.pyproject).manifest)
        #expect(
            manifest.dependencies.map(\.summary) == [
                "2 hatchling build", "6 pandas runtime", "7 numpy runtime =", "8 a runtime", "11 pytest dev", "12 matplotlib optional",
                "16 ruff dev",
                "22 ipython dev", "24 tox dev", "26 black dev",
            ])
        #expect(manifest.name == "demo")
        #expect(manifest.settings == [.packaging, .lint, .types, .tests, .entryPoints])
        #expect(manifest.problem == nil)
    }

    @Test func `our TOML agrees with toml++ on what it reads`() throws {
        let table = try TOMLTable(string: Self.pyproject)
        let names = table["project"]?.table?["dependencies"]?.array?.compactMap(\.string) ?? []
        let ours = try #require(read("pyproject.toml", Self.pyproject).manifest).dependencies.filter { $0.scope == .runtime }
        #expect(names.count == ours.count)
        #expect(zip(names, ours).allSatisfy { $0.hasPrefix($1.rawName) })
    }

    @Test func `Poetry with groups`() throws {
        let text = """
            [tool.poetry]
            name = "x"
            [tool.poetry.dependencies]
            python = "^3.9"
            Django = "^4"
            a = {version = "1.2.3", optional = true}
            "b.c" = "*"
            d.version = "1.0"
            [tool.poetry.dev-dependencies]
            pytest = "*"
            [tool.poetry.group.docs.dependencies]
            sphinx = "==5"
            [tool.poetry.dependencies.e]
            git = "https://x"
            version = "2"
            """
        let manifest = try #require(read("pyproject.toml", text).manifest)
        #expect(
            manifest.dependencies.map(\.summary) == [
                "5 django runtime", "6 a optional =", "7 b-c runtime", "8 d runtime", "10 pytest dev", "12 sphinx dev =", "13 e runtime",
            ])
        #expect(manifest.name == "x")
    }

    @Test func `broken TOML yields the rest and says so`() throws {
        let text = "[project\nname = \n[project]\ndependencies = [\"pandas\", ]\nx = \"open\ny = }\nname = 'z'\n"
        let facts = read("pyproject.toml", text)
        let manifest = try #require(facts.manifest)
        #expect(manifest.dependencies.map(\.summary) == ["4 pandas runtime"])
        #expect(manifest.name == "z")
        #expect(manifest.problem == .malformed)
        #expect(facts.problems == [.malformed])
    }

    @Test func `a manifest too long is not read and says so`() {
        let text = "[project]\nname = 'a'\n" + String(repeating: "# x\n", count: 300_000)
        let facts = read("pyproject.toml", text)
        #expect(facts.problems == [.tooLarge])
        #expect(facts.manifest?.name == nil)
    }

    @Test func `setup.cfg`() throws {
        let text =
            "[metadata]\nname = demo\n[options]\ninstall_requires =\n    pandas>=1\n    # no\n    numpy; python_version<'3'\ntests_require = pytest\n[options.extras_require]\ndocs =\n  sphinx==1\nall = a\n[mypy]\n[flake8]\nmax = 1\n[tool:pytest]\n"
        let manifest = try #require(read("setup.cfg", text).manifest)
        #expect(
            manifest.dependencies.map(\.summary) == [
                "5 pandas runtime", "7 numpy runtime", "8 pytest dev", "11 sphinx dev =", "12 a optional",
            ])
        #expect(manifest.name == "demo")
        #expect(manifest.settings == [.packaging, .types, .lint, .tests])
    }

    @Test func `setup.py is read and never run`() throws {
        let text = """
            import os; os.system("false")
            reqs = ["pandas>=1", 'numpy==1.0']
            setup(
                name="demo",
                install_requires=reqs + ["no"],
                tests_require=["pytest"],
                setup_requires=["cython"],
                extras_require={"docs": ["sphinx"], 'x': reqs, "y": [
                    "a",
                ]},
                entry_points={"console_scripts": ["x=y:z"]},
            )
            # install_requires=["no"]
            s = "install_requires=['no']"
            """
        let facts = read("setup.py", text)
        let manifest = try #require(facts.manifest)
        #expect(
            manifest.dependencies.map(\.summary) == [
                "2 pandas runtime", "2 numpy runtime =", "2 pandas optional", "2 numpy optional =", "6 pytest dev", "7 cython build",
                "8 sphinx dev", "9 a optional",
            ])
        #expect(manifest.name == "demo")
        #expect(manifest.settings == [.packaging, .entryPoints])
        #expect(facts.imports.map(\.module) == ["os"])
    }

    @Test func `Pipfile and conda`() {
        let pipfile =
            "[[source]]\nurl = 'x'\n[packages]\npandas = \"*\"\na = {version = \"==1\"}\n[dev-packages]\npytest = \"==7\"\n[requires]\npython_version = '3'\n"
        #expect(read("Pipfile", pipfile).manifest?.dependencies.map(\.summary) == ["4 pandas runtime", "5 a runtime =", "7 pytest dev ="])
        let conda =
            "name: demo\nchannels:\n  - no\ndependencies:\n  - python=3.9\n  - conda-forge::numpy=1.2=py_0 # c\n  - pandas>=1\n  - pip:\n    - requests==2\n    - -r no.txt\n  - 'scipy'\nprefix: /x\n"
        let manifest = read("environment.yml", conda).manifest
        #expect(
            manifest?.dependencies.map(\.summary) == ["6 numpy runtime =", "7 pandas runtime", "9 requests runtime =", "11 scipy runtime"])
        #expect(manifest?.dependencies.map(\.ecosystem) == [.conda, .conda, .pypi, .conda])
        #expect(manifest?.name == "demo")
    }
}
