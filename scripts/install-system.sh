#!/usr/bin/env bash
# Installs, from Debian, the programs that `npm run test:system` opens our files with. Needs root, and only for what is missing.
set -euo pipefail
packages=(
  chromium                                    # pages: axe, 360 px, print
  libreoffice-writer-nogui libreoffice-calc-nogui # documents and workbooks, headless
  poppler-utils                               # PDF to text and to pictures
  postgresql                                  # the SQL of tallies on a real server
  fonts-liberation2                           # the measures of Times New Roman and Arial, with Vietnamese letters
  fonts-dejavu-core                           # a face for charts
)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "not Debian: install by hand what corresponds to ${missing[*]}" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "not root: run once as root, apt-get install ${missing[*]}" >&2
  exit 1
fi
echo "installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=900 -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null
