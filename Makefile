# make demo, make test, make install PREFIX=…, make bench FOLDER=… OPTIONS=…

PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
OS := $(shell uname -s)
SCRATCH ?= .build-demo
BIN = $(shell swift build --show-bin-path)

.PHONY: demo test lint install bench system clean

# Only what is missing is installed, and only then is root asked for.
system:
ifeq ($(OS),Darwin)
	@pkg-config --exists libgit2 || brew install libgit2 pkg-config
else
	@missing=""; \
	for package in libgit2-dev libsqlite3-dev zlib1g-dev pkg-config; do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  $(SUDO) apt-get -o DPkg::Lock::Timeout=300 -qq update && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends $$missing >/dev/null; \
	fi
endif

# Replays the samples into real repositories and shows what Credence says of them.
demo: system
	swift build
	rm -rf $(SCRATCH) && mkdir -p $(SCRATCH)
	$(BIN)/credence-lab replay Samples $(SCRATCH)/projects
	cp Samples/credence.yaml $(SCRATCH)/
	cd $(SCRATCH) && $(BIN)/credence scan --today 2026-11-22
	cd $(SCRATCH) && $(BIN)/credence profile --today 2026-11-22
	cd $(SCRATCH) && $(BIN)/credence resume --today 2026-11-22 --format md --output resume.md --yes && cat resume.md
	cd $(SCRATCH) && $(BIN)/credence gaps --today 2026-11-22 --role qa-engineer

test: system
	swift build --build-tests
	swift test --skip-build --disable-xctest

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# A program that needs neither the build folder nor the Swift toolchain.
install: system
	swift build -c release --static-swift-stdlib --scratch-path .build-release --product credence
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $$(swift build -c release --static-swift-stdlib --scratch-path .build-release --show-bin-path)/credence $(DESTDIR)$(PREFIX)/bin/credence

# Paired runs of ours, git's commands and other programs over the repositories in FOLDER; OPTIONS as .ci/bench --help tells them.
bench: system
	.ci/bench $(FOLDER) $(OPTIONS)

clean:
	rm -rf .build .build-*
