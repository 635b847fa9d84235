#!/usr/bin/env bash
# Builds tools/encoder/encoder-kernel.c into src/encoder/kernel-bytes.ts, once for plain and once for relaxed SIMD:
#   tools/encoder/compile-encoder-kernel.sh
# Wants clang 19 and lld 19 (Debian: apt-get install clang-19 lld-19); clang 14 has not the final relaxed instructions.
set -euo pipefail
cd "$(dirname "$0")/../.."
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT

compile() {
  clang-19 --target=wasm32 -O3 -fno-builtin -mbulk-memory -ffp-contract=off -msimd128 -Wall -Wextra "${@:2}" \
    -nostdlib -Wl,--no-entry -Wl,--import-memory -Wl,--stack-first -Wl,-z,stack-size=16384 -Wl,--export=__heap_base \
    -Wl,--strip-all tools/encoder/encoder-kernel.c -o "$built/$1.wasm"
}
compile plain
compile relaxed -mrelaxed-simd -DRELAXED

{
  echo '/** The WebAssembly kernels of the encoder, built by tools/encoder/compile-encoder-kernel.sh; never edited by hand. */'
  for kind in plain relaxed; do
    printf "export const %s_BYTES =\n  '%s'\n" "${kind^^}" "$(base64 -w0 "$built/$kind.wasm")"
  done
} >src/encoder/kernel-bytes.ts
wc -c "$built"/*.wasm
