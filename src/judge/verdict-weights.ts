// Written by tools/train-verdict.ts; not edited by hand. On the fifth of each set that was kept out:
// relation-fever-symmetric: 142 rows, accuracy 0.331, support or conflict 0.620, calibration error of support 0.230
// relation-negated-snli: 151 rows, accuracy 0.656, support or conflict 0.833, calibration error of support 0.054
// relation-negated-mnli: 153 rows, accuracy 0.601, support or conflict 0.727, calibration error of support 0.097
// relation-negated-rte: 143 rows, accuracy 0.790, support or conflict 0.571, calibration error of support 0.069
// relation-breaking-nli: 240 rows, accuracy 0.838, support or conflict 0.867, calibration error of support 0.121
// ranking-falke: 73 rows, accuracy 0.493, support or conflict 0.946, calibration error of support 0.261
// support-propsegment: 60 rows, accuracy 0.783, support or conflict 1.000, calibration error of support 0.076
// support-realsumm: 300 rows, accuracy 0.817, support or conflict 0.964, calibration error of support 0.097
// names-nomenklatura: 52 rows, accuracy 0.942, support or conflict 0.885, calibration error of support 0.130

/** For support, conflict and neither: the intercept, then a weight a feature. */
export const VERDICT_WEIGHTS: readonly (readonly number[])[] = [
  [
    -1.083, -1.161, 1.694, -1.106, 0.2217, -0.08089, -0.1493, 0.01558, -0.1306, 0.2471, 0.1438, 0.1695,
    -0.2065, -0.05831, 0.4954, -0.1863, 0.2443, 0.5698, -0.3052, -0.5139, 0.8942, 0.3895, -0.3071, 0.4375,
    -1.044, -1.363, -0.366, 0.04416, -0.5595, -0.09519, 0.06908, -0.2199, 0.1569, 0.5238, -1.187, 0.5839,
    1.896, 0.1997, 0.6362, 0.3755, -0.281, 1.068, -0.04483, 0.3265, 2.213, -0.2209, 1.969, 0.5034, 1.094,
    -0.5374, 0.5743, 0.8311, 0.7837, 0.3721, -0.2619, -0.1741, -0.3679, -0.05509, -0.5591, 0.04296, 0.2495,
    0.1107, 0.06112, -0.5684, 0.4372, -0.6412, -0.5491, -0.7265, 0.7279,
  ],
  [
    0.8312, 2.822, -5.268, 4.591, -0.4442, -0.02637, 0.04909, 0.06702, -0.005698, -0.127, -0.1863, 0.08959,
    0.4249, -0.04296, -0.05467, 0.3039, -0.3391, -0.677, -0.03986, 1.085, -0.9841, 0.8292, 0.3025, -1.519,
    -0.3645, -0.8754, 0.3813, -0.04298, -0.1017, 0.6036, -0.5079, -0.08846, 0.1796, -0.5508, 0.9085, 1.788,
    2.43, -0.2864, -0.6281, -0.6517, 0.2678, -0.9019, 0.6308, -0.4923, -2.73, -0.7559, -1.693, -0.6143,
    -0.2523, 0.27, -0.5256, -1.324, -1.075, -0.1433, 0.1768, 0.4747, -0.002929, -0.3409, 0.5705, 0.2158,
    -0.2693, -0.2714, -0.2983, 0.7348, -0.1213, -0.433, -0.3519, 0.5757, -0.431,
  ],
  [
    0.5667, -0.76, 1.472, -1.779, 0.1916, 0.1018, 0.09446, -0.07522, 0.1242, -0.1275, 0.02625, -0.2367,
    -0.2047, 0.1012, -0.44, -0.129, 0.07399, 0.1071, 0.3434, -0.5892, 0.1424, -1.24, -0.003751, 1.093, 1.444,
    2.246, -0.03468, 0.002137, 0.6587, -0.5456, 0.4803, 0.2937, -0.2784, 0.02118, 0.2569, -2.398, -4.394,
    0.08865, -0.2314, 0.3097, -0.03732, -0.1501, -0.5874, 0.1343, -0.4354, 0.9961, 0.2973, 0.2291, -0.8311,
    0.3206, -0.03404, 0.4366, -0.1747, -0.1941, 0.103, -0.2983, 0.3706, 0.2602, 0.09735, -0.1656, -0.03342,
    0.1642, 0.1663, -0.2775, -0.3657, 1.032, 0.8455, 0.07087, -0.25,
  ],
]
