// Attention of tools/encoder/encoder-kernel.c: within one sentence of n pieces, in 32-bit floats, heads 32 wide.

// e^x for x <= 0 (not less than -60): 2^n by the exponent's bits, times a polynomial (the series of 2^f) for f in -0.5..0.5
INLINE v power(v x) {
  const v t = mul(vmax(x, F(-60.0f)), F(1.44269504f)), nn = add(t, F(12582912.0f)), f = sub(t, sub(nn, F(12582912.0f)));
  v p = F(1.3333558e-3f);
  p = add(mul(p, f), F(9.6181291e-3f));
  p = add(mul(p, f), F(5.5504109e-2f));
  p = add(mul(p, f), F(2.4022651e-1f));
  p = add(mul(p, f), F(6.9314718e-1f));
  p = add(mul(p, f), F(1.0f));
  return wasm_i32x4_add(p, wasm_i32x4_shl(nn, 23));
}

// out = softmax(q keys / sqrt(32)) values, for R rows of q (a constant where it is called). q and values have rows of S floats, out
// of H. keys [32][np]: transposed, np = n rounded up to 8, beyond n the last key again. scores: room for [4][np].
INLINE void attend_rows(const float *q, const float *keys, const float *values, float *out, int n, int np, int S, int H,
                        float *scores, const int R) {
  v most[4];
  for (int r = 0; r < R; r++) most[r] = F(-3e38f);
  for (int j = 0; j < np; j += 8) {
    v a[4][2];
    for (int r = 0; r < R; r++) a[r][0] = a[r][1] = F(0);
    const float *key = keys + j;
    for (int d = 0; d < 32; d += 2, key += 2 * np)
      for (int e = 0; e < 2; e++) {
        const v k0 = ld(key + e * np), k1 = ld(key + e * np + 4);
        for (int r = 0; r < R; r++) {
          const v x = ld_splat(q + r * S + d + e);
          a[r][0] = add(a[r][0], mul(x, k0)), a[r][1] = add(a[r][1], mul(x, k1));
        }
      }
    for (int r = 0; r < R; r++) {
      st(scores + r * np + j, a[r][0]), st(scores + r * np + j + 4, a[r][1]);
      most[r] = vmax(most[r], vmax(a[r][0], a[r][1]));
    }
  }
  float shares[4];
  for (int r = 0; r < R; r++) {
    float *s = scores + r * np;
    const v max = F(highest(most[r]));
    v sums = F(0);
    for (int j = 0; j < np; j += 4) {
      const v p = power(mul(sub(ld(s + j), max), F(0.17677669f)));
      st(s + j, p);
      if (j + 4 <= n) sums = add(sums, p);
    }
    float sum = total(sums);
    for (int j = n & ~3; j < n; j++) sum += s[j];
    shares[r] = 1.0f / sum;
  }
  for (int d = 0; d < 32; d += 8) {
    v a[4][2];
    for (int r = 0; r < R; r++) a[r][0] = a[r][1] = F(0);
    const float *value = values + d;
    for (int j = 0; j < n; j++, value += S) {
      const v v0 = ld(value), v1 = ld(value + 4);
      for (int r = 0; r < R; r++) {
        const v x = ld_splat(scores + r * np + j);
        a[r][0] = add(a[r][0], mul(x, v0)), a[r][1] = add(a[r][1], mul(x, v1));
      }
    }
    for (int r = 0; r < R; r++) {
      st(out + r * H + d, mul(a[r][0], F(shares[r])));
      st(out + r * H + d + 4, mul(a[r][1], F(shares[r])));
    }
  }
}

// keys [n rows of S][32] into to [32][np]
INLINE void transpose_keys(const float *keys, float *to, int n, int np, int S) {
#define KEY(j) (keys + ((j) < n ? (j) : n - 1) * S)
  for (int j = 0; j < np; j += 4) {
    const float *k0 = KEY(j), *k1 = KEY(j + 1), *k2 = KEY(j + 2), *k3 = KEY(j + 3);
    for (int d = 0; d < 32; d += 4) {
      const v a = ld(k0 + d), b = ld(k1 + d), c = ld(k2 + d), e = ld(k3 + d);
      const v ab0 = wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), ab1 = wasm_i32x4_shuffle(a, b, 2, 6, 3, 7);
      const v ce0 = wasm_i32x4_shuffle(c, e, 0, 4, 1, 5), ce1 = wasm_i32x4_shuffle(c, e, 2, 6, 3, 7);
      st(to + d * np + j, wasm_i64x2_shuffle(ab0, ce0, 0, 2));
      st(to + (d + 1) * np + j, wasm_i64x2_shuffle(ab0, ce0, 1, 3));
      st(to + (d + 2) * np + j, wasm_i64x2_shuffle(ab1, ce1, 0, 2));
      st(to + (d + 3) * np + j, wasm_i64x2_shuffle(ab1, ce1, 1, 3));
    }
  }
}

// qkv [n][queries H, keys H, values H]; out [n][H]; keys: room for 32 * np floats, scores: for 4 * np, np = n rounded up to 8
EXPORT(attend) void attend(const float *qkv, float *out, int n, int H, float *keys, float *scores) {
  const int S = 3 * H, np = (n + 7) & ~7;
  for (int h = 0; h < H; h += 32) {
    const float *q = qkv + h, *values = q + 2 * H;
    transpose_keys(q + H, keys, n, np, S);
    int i = 0;
#define ROWS(R) attend_rows(q + i * S, keys, values, out + i * H + h, n, np, S, H, scores, R)
    for (; i + 4 <= n; i += 4) ROWS(4);
    switch (n - i) {
    case 3: ROWS(3); break;
    case 2: ROWS(2); break;
    case 1: ROWS(1);
    }
  }
}
