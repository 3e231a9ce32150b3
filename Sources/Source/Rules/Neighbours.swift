/// The neighbours that a `beside` rule of the table `vendored` asks for.
///
/// Each is a path from the folder in which the rule's pattern begins to match: for `build/**`, from the folder that holds `build`. A name
/// that begins with `*.` stands for any file with that ending. A pattern that isn't listed has no neighbour that could prove it and
/// never applies.
enum Neighbours {
    static let byPattern: [String: [String]] = [
        ".import/**": ["project.godot"],
        ".project": [".classpath", ".settings", ".cproject", ".pydevproject"],
        "_build/**": ["mix.exs", "rebar.config", "dune-project", "dune", "conf.py", "source/conf.py", "_config.yml", "_toc.yml"],
        "addons/**": ["project.godot"],
        "bin/rails": ["Gemfile", "config/application.rb"],
        "Binaries/**": ["*.uproject", "*.uplugin"],
        "boost/**": ["boost/version.hpp", "boost/config.hpp"],
        "build/**": [
            "CMakeLists.txt", "Makefile", "build.gradle", "build.gradle.kts", "meson.build", "package.json", "pom.xml", "pubspec.yaml",
            "pyproject.toml", "settings.gradle", "setup.py", "build/index.html", "build/lib", "build/static", "conf.py", "source/conf.py",
        ],
        "charts/*.tgz": ["Chart.yaml"],
        "checkpoints/**": ["train.py", "main.py", "requirements.txt", "*.ipynb"],
        "config.h.in": autotools, "configure": autotools, "depcomp": autotools, "install-sh": autotools, "missing": autotools,
        "Makefile.in": autotools,
        "coverage/**": [
            "coverage/lcov.info", "coverage/index.html", "coverage/lcov-report", "coverage/coverage-final.json", "coverage/clover.xml",
        ],
        "Debug/**": visualStudio, "Release/**": visualStudio, "x64/**": visualStudio,
        "deps/**": ["mix.exs", "rebar.config", "CMakeLists.txt"],
        "dist/**": [
            "package.json", "setup.py", "pyproject.toml", "setup.cfg", "gulpfile.js", "Gruntfile.js", "webpack.config.js",
            "rollup.config.js",
            "bower.json", "vite.config.js", "vite.config.ts", "dist/index.html",
        ],
        "docs/build/**": ["docs/conf.py", "docs/source/conf.py", "docs/Makefile", "docs/docusaurus.config.js"],
        "docs/html/**": ["Doxyfile", "docs/Doxyfile", "docs/conf.py", "docs/html/index.html"],
        "docs/swagger.json": ["docs/docs.go"],
        "Eigen/**": ["Eigen/Core", "Eigen/Dense"],
        "ent/*.go": ["ent/schema", "ent/generate.go"],
        "ENV/**": ["ENV/pyvenv.cfg", "ENV/bin/activate", "ENV/Scripts/activate", "ENV/lib", "ENV/Lib"],
        "env/Lib/**": ["env/pyvenv.cfg", "env/Scripts", "env/Lib/site-packages"],
        "env/lib/**": ["env/pyvenv.cfg", "env/bin/activate", "env/bin/python", "env/bin/python3"],
        "env/Scripts/**": ["env/pyvenv.cfg", "env/Scripts/activate", "env/Scripts/activate.bat"],
        "extern/**": native, "external/**": native, "externals/**": native,
        "FreeRTOS/**": ["FreeRTOS/Source", "FreeRTOS/include", "FreeRTOS/tasks.c", "FreeRTOS/License"],
        "generated/**": ["*.proto", "*.graphql", "codegen.yml", "codegen.ts", "openapi.yaml", "openapi.json", "package.json", "pom.xml"],
        "glm/**": ["glm/glm.hpp"],
        "gtest/**": ["gtest/gtest.h", "gtest/include", "gtest/CMakeLists.txt"],
        "html/search/**": ["html/index.html", "Doxyfile"],
        "Intermediate/**": ["*.uproject", "*.uplugin"],
        "libraries/*/src/**": ["*.ino", "libraries/readme.txt"],
        "Library/**": unity, "Temp/**": unity,
        "logs/**": ["logs/*.log", "lightning_logs", "airflow.cfg"],
        "mathjax/**": ["mathjax/MathJax.js", "mathjax/es5", "mathjax/package.json"],
        "Middlewares/**": ["Drivers", "*.ioc"],
        "out/**": [
            "package.json", "tsconfig.json", "build.gradle", "pom.xml", "*.iml", "CMakeLists.txt", "next.config.js", "out/production",
        ],
        "Packages/*/**": ["Package.swift"],
        "packages/*/lib/**": ["packages.config", "*.sln", "*.csproj", "packages/repositories.config"],
        "parser.out": ["parsetab.py", "*.y", "*.yy"],
        "require.js": ["jquery.js", "jquery.min.js", "main.js", "app.js", "package.json"],
        "runs/**": ["train.py", "*.pt", "*.ipynb", "runs/events.out"],
        "Saved/**": ["*.uproject", "*.uplugin"],
        "site/**": ["mkdocs.yml", "mkdocs.yaml"],
        "subprojects/*/**": ["meson.build"],
        "target/**": ["pom.xml", "Cargo.toml", "build.sbt", "project.clj", "build.gradle", "dbt_project.yml"],
        "vendor/**": vendoring + [
            "vendor/modules.txt", "vendor/autoload.php", "vendor/bundle", "vendor/cache", "vendor/jquery", "vendor/bootstrap",
        ],
        "vendors/**": vendoring + ["vendors/jquery", "vendors/bootstrap"],
        "virtualenv/**": [
            "virtualenv/pyvenv.cfg", "virtualenv/bin/activate", "virtualenv/Scripts/activate", "virtualenv/bin", "virtualenv/Scripts",
        ],
        "web/core/**": ["composer.json", "web/core/core.services.yml"],
        "wp-content/plugins/**": ["wp-config.php", "wp-config-sample.php", "wp-includes", "wp-load.php", "wp-content/themes"],
    ]

    private static let autotools = ["configure.ac", "configure.in", "Makefile.am"]
    private static let visualStudio = ["*.sln", "*.vcxproj", "*.vcproj", "*.csproj"]
    private static let native = [".gitmodules", "CMakeLists.txt", "Makefile", "meson.build", "premake5.lua", "*.vcxproj", "SConstruct"]
    private static let unity = ["ProjectSettings", "Assets"]
    private static let vendoring = [
        "go.mod", "composer.json", "Gemfile", "package.json", "bower.json", "Cargo.toml", "Gopkg.toml", "glide.yaml", ".gitmodules",
    ]
}
