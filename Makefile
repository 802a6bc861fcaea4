# Every target makes or refreshes the environment it needs; the second run works without a network.
#   make demo                 eight weeks of a small caseload in the terminal, no account needed
#   make serve                the bot for real, with the settings in .env
#   make test                 lint, then every test         make test PYTEST="tests/core -x"
#   make lint                 ruff, mypy and the import contracts
#   make bench                every benchmark               make bench BENCH="herd --clients 100000"
#   make picture              docs/demo.svg from the running demo
#   make lock                 write the lock files anew     make lock LOCK=--upgrade

PYTHON ?= python3
UV ?= uv
ARGS ?=
PYTEST ?= -q -n 5 --dist worksteal
BENCH ?=
LOCK ?=

BENCHES := herd naive start echo growth segments lane days replies
DEV := .venv-dev/bin

.PHONY: demo serve test lint bench picture lock runtime-env dev-env

demo: runtime-env
	@.venv/bin/followthrough demo $(ARGS)

serve: runtime-env
	@.venv/bin/followthrough serve $(ARGS)

test: lint
	$(DEV)/python -m pytest $(PYTEST)

lint: dev-env
	$(DEV)/ruff check
	$(DEV)/ruff format --check
	$(DEV)/mypy
	$(DEV)/lint-imports --no-logo

bench: dev-env
ifeq ($(strip $(BENCH)),)
	@set -e; for name in $(BENCHES); do $(DEV)/python -m bench $$name; done
else
	@$(DEV)/python -m bench $(BENCH)
endif

picture: dev-env
	$(DEV)/python -m scripts.picture

lock:
	@command -v $(UV) >/dev/null || { echo "followthrough: uv is needed to write the lock files; run: pip install uv" >&2; exit 1; }
	$(UV) pip compile pyproject.toml --group build $(LOCK) --output-file requirements.txt $(UV_COMPILE)
	$(UV) pip compile pyproject.toml --group build --group dev --constraint requirements.txt $(LOCK) --output-file requirements-dev.txt $(UV_COMPILE)

UV_COMPILE := --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock"

runtime-env:
	@sh scripts/venv.sh "$(PYTHON)" .venv requirements.txt

dev-env:
	@sh scripts/venv.sh "$(PYTHON)" .venv-dev requirements-dev.txt
