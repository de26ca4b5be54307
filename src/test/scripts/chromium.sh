#!/usr/bin/env bash
# Finds the Chromium in which the browser tests run, or installs one with the fonts of all our scripts.
# Called by the build before the tests; LOTSIN_SKIP_BROWSER=1 skips it.
#
# usage: chromium.sh [class path with Playwright] [java]
set -euo pipefail

say() { echo "[chromium] $*"; }

found() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return 0
  done
  ls -d "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}"/chromium*/chrome*/* \
    "$HOME/Library/Caches/ms-playwright"/chromium*/chrome*/* \
    "/Applications/Google Chrome.app" 2>/dev/null | head -n 1 | grep .
}

drawn() { # Ethiopic and emoji: the scripts that a bare system lacks most often
  ! command -v fc-list >/dev/null || { fc-list ':lang=ti' family | grep -q . && fc-list ':lang=und-zsye' family | grep -q .; }
}

with_apt() {
  say "none found: installing $* with apt-get"
  export DEBIAN_FRONTEND=noninteractive
  local wait=(-o DPkg::Lock::Timeout=600)
  apt-get "${wait[@]}" -qq update || say "apt-get update failed; trying with the package lists that are there"
  apt-get "${wait[@]}" -qq -y --no-install-recommends install "$@" >/dev/null
}

with_playwright() {
  say "none found: letting Playwright download one into its cache in your home folder"
  "$2" -cp "$1" com.microsoft.playwright.CLI install --only-shell chromium ||
    "$2" -cp "$1" com.microsoft.playwright.CLI install chromium
}

if [[ -n "${LOTSIN_SKIP_BROWSER:-}" ]]; then
  say "skipped, because LOTSIN_SKIP_BROWSER is set"
elif found >/dev/null && drawn; then
  : # nothing to do, nothing to say
elif [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null &&
  with_apt chromium fontconfig fonts-noto-core fonts-noto-color-emoji && found >/dev/null; then
  say "installed $(found)"
elif found >/dev/null; then
  say "using $(found); fonts for some scripts are missing here, pictures of pages may show boxes"
elif [[ -n "${1:-}" ]] && with_playwright "$1" "${2:-java}"; then
  say "installed; if fonts are missing, install the Noto fonts of your system"
else
  say "No Chromium was found and none could be installed. Install Chromium (Debian, Ubuntu: apt-get install chromium" \
    "fonts-noto-core fonts-noto-color-emoji) or set LOTSIN_SKIP_BROWSER=1 to leave out the tests that need it."
  exit 1
fi
