// Assembles the WebAssembly SIMD kernel of the parser into src/syntax/kernel-bytes.ts:
//   npx tsx tools/compile-kernel.ts
// Four functions, each with a twin in plain TypeScript in src/syntax/kernel.ts that gives the same bits:
// `multiply` (16-bit integer matrix product, then one scale and bias a column), `add` (two rows of floats), `recur` (a
// bidirectional simple recurrent layer) and `rectify` (keep what is positive, as 16-bit integers).
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Wabt {
  parseWat(
    name: string,
    text: string,
    features: Record<string, boolean>,
  ): { toBinary(options: object): { buffer: Uint8Array } }
}
const loadWabt: () => Promise<Wabt> = createRequire(import.meta.url)('wabt')

/** Rows of the left matrix at a time. */
const ROWS = [0, 1, 2, 3]
/** Vectors of four columns at a time. */
const COLS = [0, 1]
/** Pairs of terms of the inner product at a time. */
const PAIRS = [0, 1, 2, 3]

const each = <T>(items: readonly T[], line: (item: T) => string) => items.map(line).join('\n')
const grid = (line: (row: number, col: number) => string) =>
  each(ROWS, row => each(COLS, col => line(row, col)))

// a: rows x (2 * pairs) i16; b: per 8 columns, per pair: 8 x 2 i16; c: rows x (8 * blocks) f32.
const multiply = `
(func (export "multiply") (param $a i32) (param $b i32) (param $c i32) (param $rows i32) (param $pairs i32) (param $blocks i32) (param $scale i32) (param $bias i32)
  (local $stride i32) (local $block i32) (local $row i32) (local $left i32) (local $pb i32) (local $out i32) (local $wide i32)
  ${each(ROWS, r => `(local $a${r} i32)`)}
  ${grid((r, c) => `(local $s${r}${c} v128)`)}
  ${each(COLS, c => `(local $b${c} v128) (local $scale${c} v128) (local $bias${c} v128)`)}
  ${each(ROWS, r => `(local $v${r} v128)`)}
  (local.set $stride (i32.shl (local.get $pairs) (i32.const 2)))
  (local.set $wide (i32.shl (local.get $blocks) (i32.const 5)))
  (block $done (loop $columns
    (br_if $done (i32.ge_u (local.get $block) (local.get $blocks)))
    ${each(
      COLS,
      c => `
    (local.set $scale${c} (v128.load offset=${16 * c} (local.get $scale)))
    (local.set $bias${c} (v128.load offset=${16 * c} (local.get $bias)))`,
    )}
    (local.set $a0 (local.get $a))
    (local.set $row (i32.const 0))
    (local.set $out (i32.add (local.get $c) (i32.shl (local.get $block) (i32.const 5))))
    (loop $strip
      ${each(ROWS.slice(1), r => `(local.set $a${r} (i32.add (local.get $a${r - 1}) (local.get $stride)))`)}
      (local.set $pb (local.get $b))
      (local.set $left (local.get $pairs))
      ${grid((r, c) => `(local.set $s${r}${c} (v128.const i32x4 0 0 0 0))`)}
      (loop $terms
        ${each(
          PAIRS,
          p => `
        ${each(COLS, c => `(local.set $b${c} (v128.load offset=${32 * p + 16 * c} (local.get $pb)))`)}
        ${each(ROWS, r => `(local.set $v${r} (v128.load32_splat offset=${4 * p} (local.get $a${r})))`)}
        ${grid((r, c) => `(local.set $s${r}${c} (i32x4.add (local.get $s${r}${c}) (i32x4.dot_i16x8_s (local.get $v${r}) (local.get $b${c}))))`)}`,
        )}
        (local.set $pb (i32.add (local.get $pb) (i32.const ${32 * PAIRS.length})))
        ${each(ROWS, r => `(local.set $a${r} (i32.add (local.get $a${r}) (i32.const ${4 * PAIRS.length})))`)}
        (br_if $terms (local.tee $left (i32.sub (local.get $left) (i32.const ${PAIRS.length})))))
      ${each(
        ROWS,
        r => `
      ${each(COLS, c => `(v128.store offset=${16 * c} (local.get $out) (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (local.get $s${r}${c})) (local.get $scale${c})) (local.get $bias${c})))`)}
      (local.set $out (i32.add (local.get $out) (local.get $wide)))`,
      )}
      (local.set $a0 (local.get $a3))
      (br_if $strip (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const ${ROWS.length}))) (local.get $rows))))
    (local.set $b (local.get $pb))
    (local.set $scale (i32.add (local.get $scale) (i32.const 32)))
    (local.set $bias (i32.add (local.get $bias) (i32.const 32)))
    (local.set $block (i32.add (local.get $block) (i32.const 1)))
    (br $columns))))`

const splat = (x: number) => `(v128.const f32x4 ${x} ${x} ${x} ${x})`

// sigmoid(x) = 0.5 + 0.5 * tanh(x / 2), tanh by its continued fraction y (945 + 105 y² + y⁴) / (945 + 420 y² + 15 y⁴);
// written out in place, since Node 20 does not inline calls within a module.
const sigmoid = (target: string, x: string) => `
(local.set $y (f32x4.max (f32x4.min (f32x4.mul ${x} ${splat(0.5)}) ${splat(3.75)}) ${splat(-3.75)}))
(local.set $p (f32x4.mul (local.get $y) (local.get $y)))
(local.set ${target} (f32x4.add (f32x4.mul
  (f32x4.div
    (f32x4.mul (local.get $y) (f32x4.add (f32x4.mul (f32x4.add (local.get $p) ${splat(105)}) (local.get $p)) ${splat(945)}))
    (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (local.get $p) ${splat(15)}) ${splat(420)}) (local.get $p)) ${splat(945)}))
  ${splat(0.5)}) ${splat(0.5)}))`

// gates: rows x 6H f32 (value, forget, reset; each forward then backward); states: rows x 2H f32, the layer below on
// entry when highway, this layer on exit; quantised: the same as i16, scaled.
const HALVES = [0, 1]
const recur = `
(func (export "recur") (param $gates i32) (param $states i32) (param $quantised i32) (param $rows i32) (param $hidden i32) (param $highway i32) (param $scale f32)
  (local $direction i32) (local $unit i32) (local $row i32) (local $g i32) (local $s i32) (local $q i32)
  (local $third i32) (local $gs i32) (local $ss i32) (local $qs i32)
  (local $f v128) (local $r v128) (local $z v128) (local $x v128) (local $y v128) (local $p v128)
  ${each(HALVES, h => `(local $c${h} v128) (local $i${h} v128)`)}
  (local.set $third (i32.shl (local.get $hidden) (i32.const 3)))
  (block $done (loop $directions
    (br_if $done (i32.ge_u (local.get $direction) (i32.const 2)))
    (local.set $gs (i32.mul (local.get $third) (i32.const 3)))
    (local.set $ss (local.get $third))
    (if (local.get $direction) (then
      (local.set $gs (i32.sub (i32.const 0) (local.get $gs)))
      (local.set $ss (i32.sub (i32.const 0) (local.get $ss)))))
    (local.set $qs (i32.shr_s (local.get $ss) (i32.const 1)))
    (local.set $unit (i32.const 0))
    (loop $units
      (local.set $g (i32.mul (local.get $direction) (i32.add (local.get $hidden) (i32.mul (i32.mul (local.get $hidden) (i32.const 6)) (i32.sub (local.get $rows) (i32.const 1))))))
      (local.set $s (i32.mul (local.get $direction) (i32.add (local.get $hidden) (i32.mul (i32.mul (local.get $hidden) (i32.const 2)) (i32.sub (local.get $rows) (i32.const 1))))))
      (local.set $q (i32.add (local.get $quantised) (i32.shl (i32.add (local.get $s) (local.get $unit)) (i32.const 1))))
      (local.set $s (i32.add (local.get $states) (i32.shl (i32.add (local.get $s) (local.get $unit)) (i32.const 2))))
      (local.set $g (i32.add (local.get $gates) (i32.shl (i32.add (local.get $g) (local.get $unit)) (i32.const 2))))
      (local.set $row (local.get $rows))
      ${each(HALVES, h => `(local.set $c${h} ${splat(0)})`)}
      (loop $steps
        ${each(
          HALVES,
          h => `
        (local.set $z (v128.load offset=${16 * h} (local.get $g)))
        ${sigmoid('$f', `(v128.load offset=${16 * h} (i32.add (local.get $g) (local.get $third)))`)}
        ${sigmoid('$r', `(v128.load offset=${16 * h} (i32.add (i32.add (local.get $g) (local.get $third)) (local.get $third)))`)}
        (local.set $c${h} (f32x4.add (local.get $z) (f32x4.mul (local.get $f) (f32x4.sub (local.get $c${h}) (local.get $z)))))
        (if (local.get $highway)
          (then
            (local.set $x (v128.load offset=${16 * h} (local.get $s)))
            (local.set $x (f32x4.add (local.get $x) (f32x4.mul (local.get $r) (f32x4.sub (local.get $c${h}) (local.get $x))))))
          (else (local.set $x (f32x4.mul (local.get $r) (local.get $c${h})))))
        (v128.store offset=${16 * h} (local.get $s) (local.get $x))
        (local.set $i${h} (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $x) (f32x4.splat (local.get $scale))))))`,
        )}
        (v128.store (local.get $q) (i16x8.narrow_i32x4_s (local.get $i0) (local.get $i1)))
        (local.set $g (i32.add (local.get $g) (local.get $gs)))
        (local.set $s (i32.add (local.get $s) (local.get $ss)))
        (local.set $q (i32.add (local.get $q) (local.get $qs)))
        (br_if $steps (local.tee $row (i32.sub (local.get $row) (i32.const 1)))))
      (br_if $units (i32.lt_u (local.tee $unit (i32.add (local.get $unit) (i32.const 8))) (local.get $hidden))))
    (local.set $direction (i32.add (local.get $direction) (i32.const 1)))
    (br $directions))))`

// from: rows of f32, `stride` apart, 8 * blocks taken of each; to: rows of i16 close together; limit bounds them.
const rectify = `
(func (export "rectify") (param $from i32) (param $stride i32) (param $to i32) (param $rows i32) (param $blocks i32) (param $floor f32) (param $scale f32) (param $limit f32)
  (local $at i32) (local $left i32)
  ${each(HALVES, h => `(local $i${h} v128)`)}
  (loop $lines
    (local.set $at (local.get $from))
    (local.set $left (local.get $blocks))
    (loop $row
      ${each(
        HALVES,
        h => `
      (local.set $i${h} (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.min (f32x4.mul (f32x4.max (v128.load offset=${16 * h} (local.get $at)) (f32x4.splat (local.get $floor))) (f32x4.splat (local.get $scale))) (f32x4.splat (local.get $limit))))))`,
      )}
      (v128.store (local.get $to) (i16x8.narrow_i32x4_s (local.get $i0) (local.get $i1)))
      (local.set $at (i32.add (local.get $at) (i32.const 32)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $row (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (local.set $from (i32.add (local.get $from) (local.get $stride)))
    (br_if $lines (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))`

// sums: eights * 8 floats.
const add = `
(func (export "add") (param $a i32) (param $b i32) (param $sums i32) (param $eights i32)
  (loop $next
    ${each(HALVES, h => `(v128.store offset=${16 * h} (local.get $sums) (f32x4.add (v128.load offset=${16 * h} (local.get $a)) (v128.load offset=${16 * h} (local.get $b))))`)}
    (local.set $a (i32.add (local.get $a) (i32.const 32)))
    (local.set $b (i32.add (local.get $b) (i32.const 32)))
    (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
    (br_if $next (local.tee $eights (i32.sub (local.get $eights) (i32.const 1))))))`

const text = `(module (memory (import "corroborate" "memory") 1)\n${multiply}\n${add}\n${recur}\n${rectify})`
const wabt = await loadWabt()
const { buffer } = wabt.parseWat('kernel.wat', text, { simd: true }).toBinary({})
writeFileSync(
  new URL('../src/syntax/kernel-bytes.ts', import.meta.url),
  `/** The WebAssembly kernel, assembled by tools/compile-kernel.ts; never edited by hand. */\nexport const KERNEL_BYTES =\n  '${Buffer.from(buffer).toString('base64')}'\n`,
)
console.log(`${buffer.length} bytes`)
