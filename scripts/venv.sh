#!/bin/sh
# Make or refresh a virtual environment: venv.sh PYTHON FOLDER LOCK
# Nothing is installed, and the network not touched, while Python, the lock file and pyproject.toml are what they were.
set -eu
python=$1 folder=$2 lock=$3

fail() {
    echo "followthrough: $1" >&2
    exit 1
}

version=$("$python" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null) ||
    fail "$python does not run; install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3 …"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "Python 3.11 or newer is needed and $python is $version; name a newer one: make PYTHON=python3.11 …"

key=$({ echo "$version" && pwd && cat "$lock" pyproject.toml; } | cksum)
stamp=$folder/.ready
if [ -x "$folder/bin/python" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$key" ]; then
    exit 0
fi

"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    fail "$python has no venv module; on Debian or Ubuntu run: sudo apt-get install python3-venv"

usable() { # the folder holds this very Python, with a pip that works
    [ "$("$folder/bin/python" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null)" = "$version" ] &&
        "$folder/bin/python" -m pip --version >/dev/null 2>&1
}

echo "followthrough: preparing $folder from $lock (once; the next run starts at once)" >&2
rm -f "$stamp"
usable || "$python" -m venv --clear "$folder" >&2 || fail "could not make the virtual environment $folder with $python"
echo '*' >"$folder/.gitignore"
install() {
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-input "$@" >&2
}
install --require-hashes -r "$lock" ||
    fail "could not install what $lock lists; the first run needs the network, later ones do not"
install --no-deps --no-build-isolation -e . || fail "could not install followthrough into $folder"
echo "$key" >"$stamp"
