// The arithmetic of a transformer encoder in 8-bit integers, for WebAssembly. tools/encoder/compile-encoder-kernel.sh builds it twice:
//   plain SIMD128:            weights int8, activations int16 in -63..63 (products of pairs summed by dot_i16x8);
//   relaxed SIMD (-DRELAXED): weights int8, activations bytes in 1..127, 64 meaning zero (products of 4 or 2 by the relaxed dots).
// Both quantise alike and round each 32-bit float operation by itself, so their results are the same bits;
// src/encoder/plain-kernel.ts is a twin in TypeScript, operation by operation.
// The relaxed dots leave open only how the top bit of the second operand is read, and whether a sum of two products saturates at
// 16 bits: activations under 128 close both (2 * 127 * 128 < 32768). The relaxed multiply-add may or may not fuse: not used.
// Pointers are aligned to 16 bytes; widths (n, K) are multiples of 16, N of 8. No function keeps state.
#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name)))
#define INLINE static inline __attribute__((always_inline))
// Keeps clang from interleaving the steps of an inner loop: more vectors than registers would be in flight.
#define FENCE __asm__ volatile("" ::: "memory")

typedef v128_t v;
#define ld(p) wasm_v128_load(p)
#define st(p, x) wasm_v128_store(p, x)
#define ld_splat(p) wasm_v128_load32_splat(p)
#define mul wasm_f32x4_mul
#define add wasm_f32x4_add
#define sub wasm_f32x4_sub
#define vmax wasm_f32x4_pmax
#define vmin wasm_f32x4_pmin
#define vabs wasm_f32x4_abs
#define F(x) wasm_f32x4_splat(x)

// Activations: elements from row to row, an odd number of cache lines each so that rows do not share cache sets.
// Wide enough for 1536; src/encoder/wasm-kernel.ts knows them too.
#ifdef RELAXED
typedef uint8_t q_t;
#define STRIDE 1600
#else
typedef int16_t q_t;
#define STRIDE 1568
#endif

// ---------------- matrix product

// to[0..7] = sums * scales of the columns * scale of the row + biases
INLINE void finish(float *to, v sums0, v sums1, const float *row_scale, const float *scales, const float *biases) {
  const v s = ld_splat(row_scale);
  st(to, add(mul(mul(wasm_f32x4_convert_i32x4(sums0), ld(scales)), s), ld(biases)));
  st(to + 4, add(mul(mul(wasm_f32x4_convert_i32x4(sums1), ld(scales + 4)), s), ld(biases + 4)));
}

// A kernel takes R rows (a constant where it is called) of activations `a` through one panel of 8 columns `w`: for each step of
// k's, those of column 0, of column 1, ... of column 7. `to` has rows of N floats.
#ifdef RELAXED
// sums += dot(weights, activations): 4 k's a step, either by the 4-way dot or by the 2-way dot and a widening pairwise sum.
#define DOT4(w, x, sums) wasm_i32x4_relaxed_dot_i8x16_i7x16_add(w, x, sums)
#define DOT2(w, x, sums) wasm_i32x4_add(sums, wasm_i32x4_extadd_pairwise_i16x8(wasm_i16x8_relaxed_dot_i8x16_i7x16(w, x)))
// `starts`: -64 * the sum of a column's weights, which takes back that activations count from 64.
#define KERNEL(name, DOT)                                                                                              \
  INLINE void name(const uint8_t *a, const int8_t *w, float *to, int N, int K, const float *row_scales,               \
                   const float *scales, const float *biases, const int *starts, const int R) {                         \
    v sums[6][2];                                                                                                      \
    const v s0 = ld(starts), s1 = ld(starts + 4);                                                                      \
    for (int r = 0; r < R; r++) sums[r][0] = s0, sums[r][1] = s1;                                                      \
    for (const uint8_t *end = a + K; a < end; a += 4, w += 32) {                                                       \
      const v w0 = ld(w), w1 = ld(w + 16);                                                                             \
      FENCE;                                                                                                           \
      for (int r = 0; r < R; r++) {                                                                                    \
        const v x = ld_splat(a + r * STRIDE);                                                                          \
        FENCE;                                                                                                         \
        sums[r][0] = DOT(w0, x, sums[r][0]);                                                                           \
        sums[r][1] = DOT(w1, x, sums[r][1]);                                                                           \
      }                                                                                                                \
    }                                                                                                                  \
    for (int r = 0; r < R; r++) finish(to + r * N, sums[r][0], sums[r][1], row_scales + r, scales, biases);            \
  }
KERNEL(rows4, DOT4)
KERNEL(rows2, DOT2)
#else
INLINE void rows(const int16_t *a, const int16_t *w, float *to, int N, int K, const float *row_scales,
                 const float *scales, const float *biases, const int R) {
  v sums[6][2];
  for (int r = 0; r < R; r++) sums[r][0] = sums[r][1] = wasm_i32x4_splat(0);
  for (const int16_t *end = a + K; a < end; a += 2, w += 16) {
    const v w0 = ld(w), w1 = ld(w + 8);
    FENCE;
    for (int r = 0; r < R; r++) {
      const v x = ld_splat(a + r * STRIDE);
      FENCE;
      sums[r][0] = wasm_i32x4_add(sums[r][0], wasm_i32x4_dot_i16x8(w0, x));
      sums[r][1] = wasm_i32x4_add(sums[r][1], wasm_i32x4_dot_i16x8(w1, x));
    }
  }
  for (int r = 0; r < R; r++) finish(to + r * N, sums[r][0], sums[r][1], row_scales + r, scales, biases);
}
#endif

// Cuts M rows into blocks of at most MOST, what is left spread so that no block is tiny; CALL sees i (first row) and r (rows).
#define BLOCKS(M, MOST, CALL)                                                                                          \
  for (int i = 0, left = (M); left > 0;) {                                                                             \
    int r = left >= 2 * MOST ? MOST : left <= MOST ? left : (left + 1) / 2;                                            \
    CALL;                                                                                                              \
    i += r, left -= r;                                                                                                 \
  }
// f(..., r) with r a constant
#define WITH_ROWS(f, ...)                                                                                              \
  switch (r) {                                                                                                         \
  case 6: f(__VA_ARGS__, 6); break;                                                                                    \
  case 5: f(__VA_ARGS__, 5); break;                                                                                    \
  case 4: f(__VA_ARGS__, 4); break;                                                                                    \
  case 3: f(__VA_ARGS__, 3); break;                                                                                    \
  case 2: f(__VA_ARGS__, 2); break;                                                                                    \
  default: f(__VA_ARGS__, 1);                                                                                          \
  }

// to [M][N] = activations [M][K] x weights [N/8 panels] (+ scales, biases); `group` panels at a time go through all rows, as many
// as fit the nearest cache. `extra`: relaxed, the starts of the columns; plain, room for `group` panels widened to 16 bits.
// Rows in flight as measured: 6 for the 4-way dot, 5 for the 2-way, 4 for plain.
#ifdef RELAXED
#define MULTIPLY(name, kernel, MOST)                                                                                   \
  EXPORT(name)                                                                                                         \
  void name(const uint8_t *a, const int8_t *w, float *to, int M, int K, int N, const float *row_scales,                \
            const float *scales, const float *biases, const int *extra, int group) {                                   \
    for (int j0 = 0; j0 < N; j0 += 8 * group) {                                                                        \
      const int j1 = j0 + 8 * group < N ? j0 + 8 * group : N;                                                          \
      BLOCKS(M, MOST, for (int j = j0; j < j1; j += 8) {                                                               \
        WITH_ROWS(kernel, a + i * STRIDE, w + j * K, to + i * N + j, N, K, row_scales + i, scales + j, biases + j,     \
                  extra + j)                                                                                           \
      })                                                                                                               \
    }                                                                                                                  \
  }
MULTIPLY(multiply, rows4, 6)
MULTIPLY(multiply2, rows2, 5)

// What this machine makes of the 4-way dot of four bytes a with four bytes b: operands that no product here has tell how it works.
EXPORT(probe) int probe(int a, int b) {
  return wasm_i32x4_extract_lane(
      wasm_i32x4_relaxed_dot_i8x16_i7x16_add(wasm_i8x16_splat(a), wasm_i8x16_splat(b), wasm_i32x4_splat(0)), 0);
}
#else
EXPORT(multiply)
void multiply(const int16_t *a, const int8_t *w, float *to, int M, int K, int N, const float *row_scales,
              const float *scales, const float *biases, int16_t *extra, int group) {
  for (int j0 = 0; j0 < N; j0 += 8 * group) {
    const int j1 = j0 + 8 * group < N ? j0 + 8 * group : N;
    for (int k = 0, n = (j1 - j0) * K; k < n; k += 16) {
      const v x = ld(w + j0 * K + k);
      st(extra + k, wasm_i16x8_extend_low_i8x16(x));
      st(extra + k + 8, wasm_i16x8_extend_high_i8x16(x));
    }
    BLOCKS(M, 4, for (int j = j0; j < j1; j += 8) {
      WITH_ROWS(rows, a + i * STRIDE, extra + (j - j0) * K, to + i * N + j, N, K, row_scales + i, scales + j, biases + j)
    })
  }
}
#endif

// ---------------- quantisation by row to 7 bits

INLINE float highest(v m) {
  m = vmax(m, wasm_i32x4_shuffle(m, m, 2, 3, 0, 1));
  m = vmax(m, wasm_i32x4_shuffle(m, m, 1, 0, 3, 2));
  return wasm_f32x4_extract_lane(m, 0);
}
// (0 + 2) + (1 + 3)
INLINE float total(v m) {
  m = add(m, wasm_i32x4_shuffle(m, m, 2, 3, 0, 1));
  m = add(m, wasm_i32x4_shuffle(m, m, 1, 0, 3, 2));
  return wasm_f32x4_extract_lane(m, 0);
}

// Nearest integer to x * s, within -63..63, ties to even, by adding 1.5 * 2^23 (+ 64): it then lies in the low bits. `zero` is taken
// from those bits. What is not a number counts as 63.
INLINE v level(const float *x, v s, v zero) {
  const v within = vmax(F(-63.0f), vmin(F(63.0f), mul(ld(x), s)));
  return wasm_i32x4_sub(add(within, F(12582976.0f)), zero);
}

// q = nearest(x * 63 / max |x|); the scale of the row takes it back. `max4` has the greatest |x| in one of its lanes. A row under
// 1e-30 throughout (63 / max would leave the range of floats) counts as zero.
INLINE void quantise_row(const float *x, q_t *q, float *row_scale, int n, v max4) {
  const float max = highest(max4);
  const v s = F(max > 1e-30f ? 63.0f / max : 0.0f);
  *row_scale = max * (1.0f / 63.0f);
#ifdef RELAXED
  const v zero = wasm_i32x4_splat(0x4B400000);
  for (int i = 0; i < n; i += 16)
    st(q + i, wasm_u8x16_narrow_i16x8(wasm_i16x8_narrow_i32x4(level(x + i, s, zero), level(x + i + 4, s, zero)),
                                      wasm_i16x8_narrow_i32x4(level(x + i + 8, s, zero), level(x + i + 12, s, zero))));
#else
  const v zero = wasm_i32x4_splat(0x4B400040);
  for (int i = 0; i < n; i += 8)
    st(q + i, wasm_i16x8_narrow_i32x4(level(x + i, s, zero), level(x + i + 4, s, zero)));
#endif
}

// x [M][n] into q and the scales of its rows
EXPORT(quantise) void quantise(const float *x, q_t *q, float *row_scales, int M, int n) {
  for (int r = 0; r < M; r++, x += n, q += STRIDE, row_scales++) {
    v m0 = F(0), m1 = F(0);
    for (int i = 0; i < n; i += 8) m0 = vmax(m0, vabs(ld(x + i))), m1 = vmax(m1, vabs(ld(x + i + 4)));
    quantise_row(x, q, row_scales, n, vmax(m0, m1));
  }
}

// x * Phi(x), where Phi(x) = 0.5 + c * P(c^2) and c = x within -4..4. P is the polynomial of degree 7 for which the greatest of
// |P's Phi(c) - Phi(c)| * max(|c|, 1/4) over 0..4 is least (found by least squares, reweighted by the errors until they level).
INLINE v gelu(v x) {
  const v c = vmin(vmax(x, F(-4.0f)), F(4.0f)), t = mul(c, c);
  v p = F(-1.30128308e-09f);
  p = add(mul(p, t), F(1.04195337e-07f));
  p = add(mul(p, t), F(-3.65711526e-06f));
  p = add(mul(p, t), F(7.48548191e-05f));
  p = add(mul(p, t), F(-0.0010064888f));
  p = add(mul(p, t), F(0.00950539205f));
  p = add(mul(p, t), F(-0.0658878312f));
  p = add(mul(p, t), F(0.398673385f));
  return mul(x, add(mul(p, c), F(0.5f)));
}

// x [M][n] = gelu(x), then as `quantise`
EXPORT(activate) void activate(float *x, q_t *q, float *row_scales, int M, int n) {
  for (int r = 0; r < M; r++, x += n, q += STRIDE, row_scales++) {
    v m0 = F(0), m1 = F(0);
    for (int i = 0; i < n; i += 8) {
      const v a = gelu(ld(x + i)), b = gelu(ld(x + i + 4));
      st(x + i, a), st(x + i + 4, b);
      m0 = vmax(m0, vabs(a)), m1 = vmax(m1, vabs(b));
    }
    quantise_row(x, q, row_scales, n, vmax(m0, m1));
  }
}

// x [M][n] = layernorm(x + z) * gain + bias, then as `quantise`
EXPORT(normalise)
void normalise(float *x, const float *z, int M, int n, const float *gain, const float *bias, q_t *q, float *row_scales) {
  const float share = 1.0f / n;
  for (int r = 0; r < M; r++, x += n, z += n, q += STRIDE, row_scales++) {
    v s0 = F(0), s1 = F(0);
    for (int i = 0; i < n; i += 8) {
      const v a = add(ld(x + i), ld(z + i)), b = add(ld(x + i + 4), ld(z + i + 4));
      st(x + i, a), st(x + i + 4, b);
      s0 = add(s0, a), s1 = add(s1, b);
    }
    const v mean = F(total(add(s0, s1)) * share);
    s0 = s1 = F(0);
    for (int i = 0; i < n; i += 8) {
      const v a = sub(ld(x + i), mean), b = sub(ld(x + i + 4), mean);
      s0 = add(s0, mul(a, a)), s1 = add(s1, mul(b, b));
    }
    const v k = F(1.0f / __builtin_sqrtf(total(add(s0, s1)) * share + 1e-12f));
    v m0 = F(0), m1 = F(0);
    for (int i = 0; i < n; i += 8) {
      const v a = add(mul(mul(sub(ld(x + i), mean), k), ld(gain + i)), ld(bias + i));
      const v b = add(mul(mul(sub(ld(x + i + 4), mean), k), ld(gain + i + 4)), ld(bias + i + 4));
      st(x + i, a), st(x + i + 4, b);
      m0 = vmax(m0, vabs(a)), m1 = vmax(m1, vabs(b));
    }
    quantise_row(x, q, row_scales, n, vmax(m0, m1));
  }
}

// ---------------- attention within one sentence, heads 32 wide
#include "encoder-attention.h"
