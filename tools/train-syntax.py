#!/usr/bin/env python3
"""Trains the tagger and dependency parser of src/syntax on Universal Dependencies treebanks.

    sh tools/train-syntax.sh TREEBANKS OUTPUT

is the whole training, and needs PyTorch and numpy (Debian: python3-torch python3-numpy libopenblas0-pthread). Seeds are fixed.

The model, after Kiperwasser and Goldberg (2016) and Dozat and Manning (2017), with simple recurrent units (Lei et al.
2018; Bradbury et al. 2017) in place of LSTMs, so that the matrix products of a sentence are done at once: word vector,
trained vector of a common word, hashed affixes and shape, flags -> three bidirectional recurrent layers -> tags from the
second, a biaffine scorer of arcs with relative distances and a scorer of labels from the third.
"""
import argparse, json, math, random, struct, sys, time
from pathlib import Path
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = Path(__file__).resolve().parent
WORD_ROWS, SUFFIX_ROWS, PREFIX_ROWS = 3500, 4096, 2048
WORD_DIM, SUFFIX_DIM, PREFIX_DIM, FLAG_DIM = 40, 32, 24, 8
DISTANCES = 24
MIN_LABEL = 8


# ---- treebanks ----------------------------------------------------------------------------------------------------

def read_conllu(path):
    """Yields (document id, sentence); a sentence is a list of [form, lemma, upos, xpos, head, deprel, space after]."""
    doc, rows, inside = '', [], 0
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc id'):
            doc = line.split('=', 1)[1].strip()
        if not line:
            if rows:
                yield doc, rows
            rows, inside = [], 0
            continue
        if line[0] == '#':
            continue
        col = line.split('\t')
        if '.' in col[0]:
            continue
        space = 'SpaceAfter=No' not in col[9]
        if '-' in col[0]:
            inside, outer = int(col[0].split('-')[1]), space
            continue
        if inside:
            space = outer if int(col[0]) == inside else False
            if int(col[0]) >= inside:
                inside = 0
        rows.append([fold(col[1]), col[2], col[3], col[4], int(col[6]), col[7], space])


FOLD = str.maketrans({'\u02bc': "'", '\u2019': "'", '\u2018': "'", '\u201b': "'", '\u201c': '"', '\u201d': '"', '\u201e': '"'})


def fold(form):
    return form.translate(FOLD)


# ---- features of a word (the same in src/syntax/features.ts) ----------------------------------------------------------

def fnv(text):
    """FNV-1a over UTF-16 code units."""
    h = 0x811c9dc5
    data = text.encode('utf-16-le', 'surrogatepass')
    for i in range(0, len(data), 2):
        h = ((h ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xffffffff
    return h ^ (h >> 15)


def normal(form):
    return ''.join('0' if '0' <= c <= '9' else c for c in form.lower())


def shape(form):
    out = ''
    for c in form:
        k = 'X' if c.lower() != c else 'x' if c.upper() != c else 'd' if '0' <= c <= '9' else c
        if out[-2:] != k + k:
            out += k
    return out[:10]


class Features:
    def __init__(self, ranks, words):
        self.ranks, self.words, self.cache = ranks, {w: i + 1 for i, w in enumerate(words)}, {}

    def of(self, form):
        known = self.cache.get(form)
        if known is None:
            n = normal(form)
            suffixes = [fnv(f'{k}<{n[-k:]}') % SUFFIX_ROWS for k in (1, 2, 3, 4)]
            prefixes = [fnv(f'{k}>{n[:k]}') % PREFIX_ROWS for k in (1, 2, 3)] + [fnv('s' + shape(form)) % PREFIX_ROWS]
            known = self.cache[form] = (self.ranks.get(form.lower(), -1) + 1, self.words.get(n, 0), *suffixes, *prefixes)
        return known


def capital_heavy(forms):
    """Headlines: two thirds of the words of letters begin with a capital."""
    letters = [f for f in forms if f[0].lower() != f[0].upper()]
    return len(letters) > 2 and 3 * sum(f[0].lower() != f[0] for f in letters) >= 2 * len(letters)


def read_vectors():
    """Rank of each word, and the vectors in order of rank."""
    raw = (HERE / '../src/data/vectors.bin').read_bytes()
    count, dim, step, size = struct.unpack('<IIfI', raw[:16])
    ranks = np.frombuffer(raw, '<u2', count, 16)
    ends = np.cumsum(np.frombuffer(raw, np.uint8, count, 16 + 2 * count)) + 16 + 3 * count
    words = [raw[start:end].decode('utf-8') for start, end in zip([16 + 3 * count, *ends[:-1]], ends)]
    start, half = (16 + 3 * count + size + 3) // 4 * 4, (count + 1) // 2
    packed = np.frombuffer(raw, np.uint8, half * dim, start).reshape(dim, half)
    both = np.stack([packed & 15, packed >> 4], axis=2).reshape(dim, half * 2)[:, :count]
    return {w: int(r) for w, r in zip(words, ranks)}, ((both.T.astype(np.float32) - 7.5) * step)


# ---- model -----------------------------------------------------------------------------------------------------------

class Scan(torch.autograd.Function):
    """c[t] = f[t] * c[t-1] + u[t] along the first axis."""

    @staticmethod
    def forward(ctx, f, u):
        c = torch.empty_like(u)
        state = torch.zeros_like(u[0])
        for t in range(u.shape[0]):
            state = torch.addcmul(u[t], f[t], state, out=c[t])
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, c = ctx.saved_tensors
        g = grad.contiguous().clone()
        for t in range(g.shape[0] - 2, -1, -1):
            g[t].addcmul_(f[t + 1], g[t + 1])
        df = torch.zeros_like(f)
        df[1:] = g[1:] * c[:-1]
        return df, g


class Layer(nn.Module):
    def __init__(self, inputs, hidden, highway):
        super().__init__()
        self.hidden, self.highway = hidden, highway
        self.linear = nn.Linear(inputs, 6 * hidden)
        bound = math.sqrt(3.0 / inputs)
        nn.init.uniform_(self.linear.weight, -bound, bound)
        nn.init.zeros_(self.linear.bias)
        with torch.no_grad():
            self.linear.bias.view(3, 2 * hidden)[1] = torch.linspace(-1.5, 2.5, hidden).repeat(2)

    def forward(self, x, mask):
        h = self.hidden
        z, f, r = self.linear(x).chunk(3, dim=2)
        f, r = torch.sigmoid(f), torch.sigmoid(r)
        u = (1 - f) * z * mask
        flip = lambda y: torch.cat([y[:, :, :h], y[:, :, h:].flip(0)], 2)
        c = flip(Scan.apply(flip(f), flip(u)))
        return r * c + (1 - r) * x if self.highway else r * c


class Parser(nn.Module):
    def __init__(self, vectors, tags, labels, hidden=96, layers=3, arc=64, label=96, word_dim=WORD_DIM):
        super().__init__()
        self.vectors = nn.Parameter(torch.cat([torch.zeros(1, vectors.shape[1]), torch.from_numpy(vectors)]), requires_grad=False)
        self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
        self.word = nn.Embedding(WORD_ROWS + 1, word_dim)
        self.suffix = nn.Embedding(SUFFIX_ROWS, SUFFIX_DIM)
        self.prefix = nn.Embedding(PREFIX_ROWS, PREFIX_DIM)
        self.flag = nn.Embedding(16, FLAG_DIM)
        for e, s in ((self.word, .15), (self.suffix, .1), (self.prefix, .1), (self.flag, .3)):
            nn.init.normal_(e.weight, 0, s)
        inputs = vectors.shape[1] + word_dim + SUFFIX_DIM + PREFIX_DIM + FLAG_DIM
        self.layers = nn.ModuleList([Layer(inputs if i == 0 else 2 * hidden, hidden, i > 0) for i in range(layers)])
        self.tag = nn.Linear(4 * hidden, tags)
        self.arc_dep, self.arc_head = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.arc_u = nn.Linear(arc, arc)
        self.arc_root = nn.Parameter(torch.randn(arc) * .1)
        self.distance = nn.Parameter(torch.randn(DISTANCES, arc) * .02)
        self.label_dep, self.label_head = nn.Linear(2 * hidden, label), nn.Linear(2 * hidden, label, bias=False)
        self.label_root = nn.Parameter(torch.randn(label) * .1)
        self.label_out = nn.Linear(label, labels)
        self.p_in, self.p = 0.15, 0.25
        self.scale = 1 / math.sqrt(arc)

    def drop(self, x, p):
        """One mask for all steps of a sentence."""
        if not self.training or p == 0:
            return x
        return x * torch.empty(1, x.shape[1], x.shape[2]).bernoulli_(1 - p) / (1 - p)

    def encode(self, ids, mask):
        """ids [T, B, 11] -> the states of the last two layers together, and of the last, [T, B, 4 or 2 * hidden]."""
        glove, word = ids[:, :, 0], ids[:, :, 1]
        v = self.vectors[glove] + (glove == 0).unsqueeze(2) * self.unknown
        x = torch.cat([v * 3, self.word(word), self.suffix(ids[:, :, 2:6]).sum(2), self.prefix(ids[:, :, 6:10]).sum(2), self.flag(ids[:, :, 10])], 2)
        x = self.drop(x, self.p_in)
        states = []
        for layer in self.layers:
            x = layer(x, mask)
            states.append(x)
            x = self.drop(x, self.p)
            states[-1] = x
        return torch.cat(states[-2:], 2), states[-1]

    def arcs(self, top):
        """Scores [B, T dependents, T + 1 heads], head 0 = root."""
        T, B, _ = top.shape
        top = top.transpose(0, 1)
        dep = self.arc_u(self.drop2(F.relu(self.arc_dep(top))))
        head = self.drop2(F.relu(self.arc_head(top)))
        head = torch.cat([self.arc_root.expand(B, 1, -1), head], 1)
        scores = dep @ head.transpose(1, 2)
        by_distance = dep @ self.distance.t()
        scores = scores + by_distance.gather(2, buckets(T).unsqueeze(0).expand(B, -1, -1))
        return scores * self.scale

    def drop2(self, x):
        if not self.training:
            return x
        return x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(.8) / .8

    def labels(self, top, heads):
        """Scores [B, T, labels] of the relation to the given heads (0 = root)."""
        top = top.transpose(0, 1)
        head = torch.cat([self.label_root.expand(top.shape[0], 1, -1), self.label_head(top)], 1)
        head = head.gather(1, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))
        return self.label_out(self.drop2(F.relu(self.label_dep(top) + head)))


BUCKETS = {}


def bucket(d):
    """d = head - dependent, both 1-based; 11 a side, one for the root."""
    a = abs(d)
    b = a if a <= 6 else 7 if a <= 8 else 8 if a <= 12 else 9 if a <= 18 else 10 if a <= 30 else 11
    return b if d > 0 else 11 + b


def buckets(T):
    if T not in BUCKETS:
        BUCKETS[T] = torch.tensor([[0] + [bucket(j - i) if i != j else 23 for j in range(T)] for i in range(T)])
    return BUCKETS[T]


# ---- batches ---------------------------------------------------------------------------------------------------------

def augment(sent, rng):
    p = rng.random()
    forms = [t[0] for t in sent]
    if p < .04:
        forms = [f.lower() for f in forms]
    elif p < .06:
        forms = [f.upper() for f in forms]
    elif p < .12:
        forms = [f[0].upper() + f[1:] if len(f) > 3 or i == 0 or t[2] in ('NOUN', 'VERB', 'ADJ', 'PRON', 'PROPN') else f for i, (f, t) in enumerate(zip(forms, sent))]
    spaces = [t[6] for t in sent]
    n = len(sent)
    if n > 3 and sent[-1][2] == 'PUNCT' and rng.random() < .1 and not any(t[4] == n for t in sent):
        n -= 1
    return forms[:n], spaces[:n]


def encode_sentence(features, forms, spaces):
    heavy = 8 if capital_heavy(forms) else 0
    rows = []
    for i, form in enumerate(forms):
        flags = heavy | (4 if i == 0 else 0) | (2 if i == 0 or spaces[i - 1] else 0) | (1 if spaces[i] else 0)
        rows.append(features.of(form) + (flags,))
    return rows


def make_batches(lengths, budget, rng=None):
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + (rng.random() * 3 if rng else 0))
    batches, batch, longest = [], [], 0
    for i in order:
        if batch and max(longest, lengths[i]) * (len(batch) + 1) > budget:
            batches.append(batch)
            batch, longest = [], 0
        batch.append(i)
        longest = max(longest, lengths[i])
    if batch:
        batches.append(batch)
    if rng:
        rng.shuffle(batches)
    return batches


def tensors(encoded, golds=None):
    T, B = max(map(len, encoded)), len(encoded)
    ids = np.zeros((T, B, 11), np.int64)
    mask = np.zeros((T, B, 1), np.float32)
    for b, rows in enumerate(encoded):
        ids[:len(rows), b] = rows
        mask[:len(rows), b] = 1
    if golds is None:
        return torch.from_numpy(ids), torch.from_numpy(mask)
    gold = np.full((3, B, T), -100, np.int64)
    for b, g in enumerate(golds):
        n = len(encoded[b])
        gold[:, b, :n] = g[:, :n]
    return torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(gold)


def forward_scores(model, ids, mask):
    middle, top = model.encode(ids, mask)
    scores = model.arcs(top)
    pad = (mask[:, :, 0].t() == 0)
    scores[:, :, 1:].masked_fill_(pad.unsqueeze(1), -1e4)
    T = ids.shape[0]
    scores[:, torch.arange(T), torch.arange(T) + 1] = -1e4
    return middle, top, scores


def evaluate(model, features, sents, tag_names, label_names, budget=3000):
    model.eval()
    n = uas = las = upos = xpos = 0
    lengths = [len(s) for s in sents]
    with torch.no_grad():
        for batch in make_batches(lengths, budget):
            encoded = [encode_sentence(features, [t[0] for t in sents[i]], [t[6] for t in sents[i]]) for i in batch]
            ids, mask = tensors(encoded)
            middle, top, scores = forward_scores(model, ids, mask)
            heads = scores.argmax(2)
            labels = model.labels(top, heads).argmax(2)
            tags = model.tag(middle).argmax(2).t()
            for b, i in enumerate(batch):
                for k, t in enumerate(sents[i]):
                    n += 1
                    u, x = tag_names[tags[b, k]].split('/')
                    upos += u == t[2]
                    xpos += x == t[3]
                    if heads[b, k] == t[4]:
                        uas += 1
                        las += label_names[labels[b, k]].split(':')[0] == t[5].split(':')[0]
    model.train()
    return {'words': n, 'uas': uas / n, 'las': las / n, 'upos': upos / n, 'xpos': xpos / n}


def read_training(data, everything=False):
    """Sentences to learn from, EWT's development part, and every sixth news and biography document of GUM, held back."""
    ewt = [s for _, s in read_conllu(data / 'treebank-ewt-train.conllu')]
    dev = [s for _, s in read_conllu(data / 'treebank-ewt-dev.conllu')]
    gum = list(read_conllu(data / 'treebank-gum-ccby.conllu'))
    documents = sorted({d for d, _ in gum if d.startswith(('GUM_news', 'GUM_bio'))})
    held = set(documents[::6])
    return ewt + [s for d, s in gum if everything or d not in held], dev, [s for d, s in gum if d in held]


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--data', default='../shared/data')
    args.add_argument('--out', required=True)
    args.add_argument('--epochs', type=int, default=25)
    args.add_argument('--hidden', type=int, default=96)
    args.add_argument('--layers', type=int, default=3)
    args.add_argument('--dropout', type=float, default=.2)
    args.add_argument('--lr', type=float, default=3e-3)
    args.add_argument('--budget', type=int, default=1200)
    args.add_argument('--threads', type=int, default=1)
    args.add_argument('--seed', type=int, default=7)
    args.add_argument('--stop', type=int, help='last epoch, where the learning rate is to be cut short')
    args.add_argument('--init', nargs='+', help='a saved model to go on from, or several to average first')
    args.add_argument('--all', action='store_true', help='train on the held-back GUM documents too')
    a = args.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    train, dev, dev2 = read_training(Path(a.data), a.all)

    counts, tag_counts, label_counts = {}, {}, {}
    for s in train:
        for form, _, u, x, _, rel, _ in s:
            w = normal(form)
            counts[w] = counts.get(w, 0) + 1
            tag_counts[f'{u}/{x}'] = tag_counts.get(f'{u}/{x}', 0) + 1
            label_counts[rel] = label_counts.get(rel, 0) + 1
    words = sorted(counts, key=lambda w: (-counts[w], w))[:WORD_ROWS]
    tag_names = sorted(t for t in tag_counts if tag_counts[t] >= 3)
    label_names = sorted(r for r in label_counts if ':' not in r or label_counts[r] >= MIN_LABEL)
    tag_id, label_id = {t: i for i, t in enumerate(tag_names)}, {r: i for i, r in enumerate(label_names)}
    print(len(train), 'sentences', sum(map(len, train)), 'words', len(words), 'common, rarest', counts[words[-1]], len(tag_names), 'tags', len(label_names), 'labels', flush=True)
    golds = []
    for s in train:
        golds.append(np.array([[tag_id.get(f'{t[2]}/{t[3]}', -100) for t in s], [t[4] for t in s], [label_id.get(t[5], label_id[t[5].split(":")[0]]) for t in s]]))

    ranks, vectors = read_vectors()
    features = Features(ranks, words)
    word_drop = torch.tensor([0.] + [.25 / (.25 + counts[w] ** .5) for w in words])
    model = Parser(vectors, len(tag_names), len(label_names), a.hidden, a.layers)
    model.p = a.dropout
    if a.init:
        states = [torch.load(path)['state'] for path in a.init]
        state = {k: sum(s[k] for s in states) / len(states) for k in states[0]}
        lacking = model.tag.weight.shape[1] - state['tag.weight'].shape[1]
        state['tag.weight'] = F.pad(state['tag.weight'], (0, lacking))
        model.load_state_dict(state)
    parameters = [p for p in model.parameters() if p.requires_grad]
    print(sum(p.numel() for p in parameters), 'parameters', flush=True)
    optimizer = torch.optim.Adam(parameters, lr=a.lr, betas=(.9, .95), eps=1e-8)
    lengths = [len(s) for s in train]
    steps = a.epochs * len(make_batches(lengths, a.budget))
    step, averaged, n_averaged = 0, None, 0
    start = time.time()
    for epoch in range(a.stop or a.epochs):
        texts = [augment(s, rng) for s in train]
        encoded = [encode_sentence(features, *t) for t in texts]
        totals = np.zeros(4)
        for batch in make_batches(lengths, a.budget, rng):
            ids, mask, gold = tensors([encoded[i] for i in batch], [golds[i] for i in batch])
            w = ids[:, :, 1]
            w[torch.rand(w.shape) < word_drop[w]] = 0
            g = ids[:, :, 0]
            g[torch.rand(g.shape) < .03] = 0
            middle, top, scores = forward_scores(model, ids, mask)
            tags, heads, rels = gold
            tag_loss = F.cross_entropy(model.tag(middle).transpose(0, 1).flatten(0, 1), tags.flatten(), ignore_index=-100)
            arc_loss = F.cross_entropy(scores.flatten(0, 1), heads.flatten(), ignore_index=-100)
            label_loss = F.cross_entropy(model.labels(top, heads.clamp(min=0)).flatten(0, 1), rels.flatten(), ignore_index=-100)
            loss = arc_loss + label_loss + tag_loss
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 5.)
            step += 1
            rate = a.lr * min(1, step / 300) * (1 - .97 * min(1, step / steps))
            for group in optimizer.param_groups:
                group['lr'] = rate
            optimizer.step()
            totals += [arc_loss.item(), label_loss.item(), tag_loss.item(), 1]
        line = {'epoch': epoch + 1, 'seconds': round(time.time() - start), 'loss': [round(float(x), 3) for x in totals[:3] / totals[3]]}
        for name, sents in (('ewt', dev), ('gum', dev2)):
            line[name] = {k: round(v, 4) for k, v in evaluate(model, features, sents, tag_names, label_names).items()}
        print(json.dumps(line), flush=True)
        torch.save({'state': model.state_dict(), 'words': words, 'tags': tag_names, 'labels': label_names, 'args': vars(a), 'line': line}, a.out)


if __name__ == '__main__':
    main()
