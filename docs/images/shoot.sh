#!/bin/sh
# Takes the pictures of the example's report that the README and the docs show. Needs Chromium (Debian: chromium) and
# an environment that 'make demo' has set up. Usage: docs/images/shoot.sh [PATH OF CHROMIUM]
set -eu
cd "$(dirname "$0")/../.."
chromium="${1:-chromium}"
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT

code=0
.venv/bin/sayso check examples/article.html --archive examples/archive.jsonl --format html -o "$room/report.html" || code=$?
test "$code" -eq 1 # the example has something to refute

shoot() { # name, scheme (0 dark, 1 light), width, height
    "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$room/profile" \
        --blink-settings=preferredColorScheme="$2" --window-size="$3,$4" --screenshot="$room/$1" \
        "file://$room/report.html" >/dev/null 2>&1
    cp "$room/$1" "docs/images/$1"
}
shoot report.png 1 1280 1240
shoot report-dark.png 0 1280 1240
