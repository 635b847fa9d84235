// A worker at the edge, as Cloudflare has them: without files, without leave to compile code. The data comes as ArrayBuffers.
import { compare, load } from 'corroborate'
import encoder from 'corroborate/data/encoder.bin'
import places from 'corroborate/data/places.bin'
import vectors from 'corroborate/data/vectors.bin'
import weights from 'corroborate/data/weights.bin'
import wordnet from 'corroborate/data/wordnet.bin'

const ready = load({ data: { encoder, places, vectors, weights, wordnet } })

export default {
  async fetch(request) {
    await ready
    const { a, b } = await request.json()
    return Response.json(compare(a, b).summary)
  },
}
