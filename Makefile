# Every command sets up what it needs by itself; see README.md.
# Extra arguments: make run ARGS="--data-dir ergens", make test ARGS="tests/domain -k expiry".

ARGS ?=
.DEFAULT_GOAL := help
.PHONY: help run test check demo bench forms statements lock build

help: ## deze uitleg
	@sed -n 's/^\([a-z]*\): ## /\1\t/p' Makefile

run: ## zet alles klaar en opent het programma
	@.dev/setup.sh run
	@.dev/run.sh $(ARGS)

test: ## zet alles klaar en draait alle tests
	@.dev/setup.sh test
	@.dev/test.sh $(ARGS)

check: ## ruff, mypy, import-linter, formulieren, vragen, regels
	@.dev/setup.sh check
	@.dev/check.sh

demo: ## speelt de hele hoofdtaak af zonder scherm, met een plaatje van elke stap
	@.dev/setup.sh demo
	@.dev/on_screen.sh python -m tests.main_job $(ARGS)

bench: ## meet het programma
	@.dev/setup.sh test
	@.dev/on_screen.sh .dev/on_postgres.sh python -m tests.bench $(ARGS)

forms: ## vertaalt ui/*.ui naar samenop_desktop/gui/forms
	@.dev/setup.sh check
	@.venv/bin/python .dev/forms.py

statements: ## vertaalt de vragen die het programma stelt voordat SQLAlchemy er is
	@.dev/setup.sh check
	@.venv/bin/python .dev/statements.py

lock: ## maakt de lockbestanden opnieuw; UPGRADE=1 neemt nieuwere versies
	@.dev/setup.sh check
	@.dev/lock.sh

build: ## maakt met PyInstaller een map dist/samenop-desktop
	@.dev/setup.sh build
	@.venv/bin/pyinstaller --noconfirm --log-level WARN build.spec
