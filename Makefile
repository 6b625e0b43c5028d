# Perintah sehari-hari. Each target installs the system packages it needs when they are missing.

.DEFAULT_GOAL := help
.PHONY: help demo build samples test lint format bench fuzz install clean system system-bench prove mutants

SWIFT ?= swift
BUILD ?= .build
PREFIX ?= /usr/local
DEMO_OUT ?= hasil-demo
CORPUS ?= ../shared/corpus/open
SECONDS ?= 600
OFFICE ?= yes
FUZZ ?= maps workbooks
JOBS ?= 2
COUNT ?= 1000000
SEED ?=
TOOL := $(BUILD)/release/tatalaksana
RELEASE := $(SWIFT) build -c release --scratch-path $(BUILD)

# Our own warnings are errors here and in CI, and never for those who depend on the package.
export TATALAKSANA_STRICT := 1

help: ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: build ## Assess the example city and write its reports
	@mkdir -p $(DEMO_OUT)
	@$(TOOL) assess Examples/kota-contoh --format json -o $(DEMO_OUT)/hasil.json
	@for form in html docx xlsx md; do \
		$(TOOL) report $(DEMO_OUT)/hasil.json --kind gap -o $(DEMO_OUT)/laporan-kesenjangan.$$form || exit 1; done
	@for form in html docx; do \
		$(TOOL) report $(DEMO_OUT)/hasil.json --kind evaluation -o $(DEMO_OUT)/lhe.$$form || exit 1; \
		$(TOOL) report $(DEMO_OUT)/hasil.json --kind comparison -o $(DEMO_OUT)/perbandingan.$$form || exit 1; done
	@$(TOOL) assess Examples/kota-contoh
	@echo
	@echo "Laporan / reports:"
	@for file in laporan-kesenjangan.html laporan-kesenjangan.docx laporan-kesenjangan.xlsx laporan-kesenjangan.md \
		lhe.html lhe.docx perbandingan.html perbandingan.docx hasil.json; do echo "  $(CURDIR)/$(DEMO_OUT)/$$file"; done

build: system ## Build the tool (release)
	$(RELEASE) --product tatalaksana

samples: build ## Write the reports on the example city anew, below Reports/samples
	@.ci/system-packages chromium
	@for kind in gap evaluation comparison; do for form in html docx xlsx pdf; do \
		$(TOOL) report Examples/kota-contoh --kind $$kind --format $$form \
			-o Reports/samples/$$kind.$$form || exit 1; done; done

test: system ## Run every test (OFFICE= : without what other programs write)
	@if [ -n "$(OFFICE)" ]; then .ci/office-writers $(BUILD); fi
	TATALAKSANA_OFFICE_PYTHON=$(if $(OFFICE),$(abspath $(BUILD))/office-writers/bin/python) \
		TATALAKSANA_AXE=$(if $(OFFICE),$(abspath $(BUILD))/office-writers/axe.min.js) \
		$(SWIFT) test --scratch-path $(BUILD)

lint: ## Check the format of the sources
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format: ## Format the sources
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

bench: build system-bench ## Time the reader and the assessment against named peers (CORPUS=DIR: on real maps too)
	$(RELEASE) --product ReaderBenchmark
	$(RELEASE) --product NearDuplicateBenchmark
	Benchmarks/run $(BUILD) --corpus $(CORPUS)

fuzz: system ## Feed the readers broken files (SECONDS=600 JOBS=2 FUZZ=maps|workbooks)
	Tests/Fuzzing/run $(BUILD) $(SECONDS) $(JOBS) $(FUZZ)

prove: system ## Compare scores with the second scorer's (COUNT=1000000; SEED=N shows one random instrument)
	@$(RELEASE) --product ScoreProof
	@$(BUILD)/release/ScoreProof $(if $(SEED),--seed $(SEED),$(COUNT))

mutants: system ## Change the scoring in one place at a time and see whether the tests notice (LIMIT=40 FILES=Rational FRESH=1)
	@LIMIT="$(LIMIT)" FILES="$(FILES)" FRESH="$(FRESH)" Tests/Mutation/run $(BUILD)

install: ## Install the tool below PREFIX (default /usr/local); build it first where it is not
	@test -x $(BUILD)/release/tatalaksana || $(MAKE) build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BUILD)/release/tatalaksana $(DESTDIR)$(PREFIX)/bin/tatalaksana

clean: ## Remove what was built
	rm -rf $(BUILD) $(DEMO_OUT)

system:
	@.ci/system-packages pkg-config libstemmer-dev libxml2-dev libxlsxwriter-dev libzip-dev zlib1g-dev

system-bench:
	@.ci/system-packages pkg-config libstemmer-dev libxml2-dev libxlsxwriter-dev libzip-dev zlib1g-dev libxml2-utils gcc python3 python3-venv
