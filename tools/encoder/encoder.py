"""What tools/encoder/train-encoder.py and tools/encoder/export-encoder.py share: treebanks, word pieces, the model.

The model: a pretrained trunk (all-MiniLM-L6-v2, Apache-2.0; its first layers, feed-forward units pruned, vocabulary cut to
what English news needs, embeddings in 4 bits), fine-tuned under heads for tags, trees (biaffine, Dozat and Manning 2017), names
and vectors of spans (distilled from the whole trunk). What is quantised in the library is quantised here too, so that the
trunk learns to live with it: the embeddings from the start, weights and activations in the last epochs.
"""
import json, re, unicodedata
from pathlib import Path
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, HEADS = 384, 12
POSITIONS, LONGEST_WORD = 256, 8
CASES = 32
ARC, LABEL, VECTOR, DISTANCES = 192, 192, 128, 24
NAME_TYPES = ('person', 'organization', 'place', 'event', 'object')
NAMES = ('O',) + tuple(f'{b}-{t}' for t in NAME_TYPES for b in 'BI')
FOLD = str.maketrans({'\u02bc': "'", '\u2019': "'", '\u2018': "'", '\u201b': "'", '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u2032': "'"})


# ---- treebanks ----------------------------------------------------------------------------------------------------

def read_conllu(path):
    """Yields (document id, sentence); a sentence is a list of [form, lemma, upos, xpos, head, deprel, space after, name]."""
    doc, rows, inside, mentions, closed = '', [], 0, [], []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc id'):
            doc, mentions = line.split('=', 1)[1].strip(), []
        if not line:
            if rows:
                name_words(rows, closed, 'GUM' in doc)
                yield doc, rows
            rows, inside, closed, mentions = [], 0, [], []
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
        rows.append([col[1].translate(FOLD), col[2], col[3], col[4], int(col[6]), col[7], space, -1])
        entity = re.search(r'Entity=([^|]*)', col[9])
        for part in re.findall(r'\([^()]*\)?|[^()]+\)', entity.group(1)) if entity else ():
            if part[0] == '(':
                bits = part.strip('()').split('-')
                mention = [bits[0], bits[1] if len(bits) > 1 else '', len(rows) - 1]
                if part[-1] == ')':
                    closed.append((mention[1], mention[2], len(rows)))
                else:
                    mentions.append(mention)
            else:
                number = part.rstrip(')').split('-')[0]
                for k in range(len(mentions) - 1, -1, -1):
                    if mentions[k][0] == number:
                        closed.append((mentions[k][1], mentions[k][2], len(rows)))
                        del mentions[k]
                        break


def name_words(rows, mentions, annotated):
    """Names are the runs of proper nouns (with what joins them) around the head of a mention; outermost mentions win."""
    if not annotated:
        return
    for row in rows:
        row[7] = 0
    for kind, start, end in sorted(mentions, key=lambda m: m[1] - m[2]):
        kind = kind if kind in NAME_TYPES else {'time': None, 'animal': 'person'}.get(kind, 'object')
        head = next((i for i in range(start, end) if not start < rows[i][4] <= end), start)
        if kind is None or rows[head][2] != 'PROPN' or rows[head][7]:
            continue
        first = last = head
        while first > start and (rows[first - 1][2] == 'PROPN' or first - 1 > start and rows[first - 1][3] in ('IN', 'DT', 'CC', ',', 'POS', '.') and rows[first - 2][2] == 'PROPN' and rows[first - 1][0].lower() in ('of', 'the', 'and', '&', '-', 'for')):
            first -= 1
        while last + 1 < end and (rows[last + 1][2] == 'PROPN' or last + 2 < end and rows[last + 1][0].lower() in ('of', 'the', 'and', '&', '-', 'for') and (rows[last + 2][2] == 'PROPN' or rows[last + 2][0].lower() == 'the')):
            last += 1
        while rows[last][2] != 'PROPN' and last > head:
            last -= 1
        for i in range(first, last + 1):
            if not rows[i][7]:
                rows[i][7] = NAMES.index(('B-' if i == first else 'I-') + kind)


# ---- word pieces (the same in src/encoder/pieces.ts) -----------------------------------------------------------------

class Pieces:
    def __init__(self, pieces):
        self.pieces, self.index, self.cache = pieces, {p: i for i, p in enumerate(pieces)}, {}
        self.longest = max(map(len, pieces))

    def of(self, word):
        """Indices of the pieces of a word, at most `LONGEST_WORD`."""
        known = self.cache.get(word)
        if known is None:
            known = []
            plain = ''.join(c for c in unicodedata.normalize('NFD', word.translate(FOLD).lower()) if unicodedata.category(c) != 'Mn')
            for run in re.findall(r'[^\W_]+|[\W_]', plain):
                at = 0
                while at < len(run) and len(known) < LONGEST_WORD:
                    end = min(len(run), at + self.longest)
                    while end > at and ('##' if at else '') + run[at:end] not in self.index:
                        end -= 1
                    if end == at:
                        known.append(self.index['[UNK]'])
                        break
                    known.append(self.index[('##' if at else '') + run[at:end]])
                    at = end
            known = self.cache[word] = known[:LONGEST_WORD] or [self.index['[UNK]']]
        return known


def shape(form):
    """0 no letters, 1 lower case, 2 a capital first, 3 capitals, 4 mixed, 5 one capital, 6 with a digit."""
    letters = [c for c in form if c.lower() != c.upper()]
    if any('0' <= c <= '9' for c in form):
        return 6
    if not letters:
        return 0
    upper = [c.lower() != c for c in letters]
    if not any(upper):
        return 1
    if all(upper):
        return 3 if len(upper) > 1 else 5
    return 2 if upper[0] and not any(upper[1:]) else 4


def capital_heavy(forms):
    """Headlines: two thirds of the words of letters begin with a capital."""
    letters = [f for f in forms if f[0].lower() != f[0].upper()]
    return len(letters) > 2 and 3 * sum(f[0].lower() != f[0] for f in letters) >= 2 * len(letters)


def encode(pieces, forms, spaces):
    """Piece, case and word of each position; position 0 is the beginning of the sentence, which stands for the root."""
    heavy = 8 if capital_heavy(forms) else 0
    ids, cases, firsts = [pieces.index['[CLS]']], [0], [0]
    for i, form in enumerate(forms):
        case = heavy + shape(form) + (16 if i and not spaces[i - 1] else 0)
        found = pieces.of(form)
        firsts.append(len(ids))
        ids += found
        cases += [case] * len(found)
    return ids, cases, firsts


# ---- quantisation ----------------------------------------------------------------------------------------------------

def four_bits(table):
    """Each row as 16 shared levels times its own scale: levels by Lloyd's algorithm. -> codes, scales, levels."""
    scales = np.sqrt((table ** 2).mean(1)) + 1e-8
    flat = (table / scales[:, None]).ravel()
    sample = np.sort(np.random.default_rng(1).choice(flat, 400_000))
    levels = np.quantile(sample, (np.arange(16) + .5) / 16)
    for _ in range(60):
        code = np.searchsorted((levels[1:] + levels[:-1]) / 2, sample)
        levels = np.array([sample[code == k].mean() if (code == k).any() else levels[k] for k in range(16)])
    codes = np.searchsorted((levels[1:] + levels[:-1]) / 2, flat).reshape(table.shape)
    values = levels[codes]
    scales = (table * values).sum(1) / (values ** 2).sum(1)
    return codes.astype(np.uint8), scales.astype(np.float32), levels.astype(np.float32)


class Round(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, scale):
        return (x / scale).round() * scale

    @staticmethod
    def backward(ctx, grad):
        return grad, None


class Linear(nn.Linear):
    """With weights of 8 bits, a scale an output, and activations of 7 bits, a scale a row, once `quantised`."""
    quantised = False

    def forward(self, x):
        if not Linear.quantised:
            return super().forward(x)
        with torch.no_grad():
            rows = x.abs().amax(-1, keepdim=True).float().clamp(min=1e-8) / 63
            outputs = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        return F.linear(Round.apply(x.float(), rows), Round.apply(self.weight, outputs), self.bias)


# ---- model -----------------------------------------------------------------------------------------------------------

class Layer(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.qkv, self.out = Linear(WIDTH, 3 * WIDTH), Linear(WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = Linear(WIDTH, inner), Linear(inner, WIDTH)
        self.drop = nn.Dropout(.1)

    def forward(self, x, mask):
        B, T, _ = x.shape
        q, k, v = self.qkv(x).view(B, T, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v.to(q.dtype), attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(y.transpose(1, 2).reshape(B, T, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    def __init__(self, vocabulary, layers, inner, tags, labels):
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.word.weight.requires_grad = False
        self.position, self.case = nn.Embedding(POSITIONS, WIDTH), nn.Embedding(CASES, WIDTH)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer(inner) for _ in range(layers)])
        self.tag, self.name = Linear(WIDTH, tags), Linear(WIDTH, len(NAMES))
        self.arc_dep, self.arc_head = Linear(WIDTH, ARC), Linear(WIDTH, ARC)
        self.arc_u = Linear(ARC, ARC)
        self.distance = nn.Parameter(torch.zeros(2 * DISTANCES + 1))
        self.label_dep, self.label_head = Linear(WIDTH, LABEL), Linear(WIDTH, LABEL, bias=False)
        self.label_out = Linear(LABEL, labels)
        self.vector = Linear(WIDTH, VECTOR)
        self.drop, self.drop2 = nn.Dropout(.15), nn.Dropout(.2)

    def trunk(self, ids, cases, mask):
        x = self.norm(self.word(ids) + self.position.weight[:ids.shape[1]] + self.case(cases))
        x = self.layers[0].drop(x)
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, ids, cases, firsts, mask):
        """-> states of pieces [B, T, W], states of words [B, n + 1, W] (0 = root), scores of arcs [B, n + 1, n + 1]."""
        x = self.trunk(ids, cases, mask[:, None, None, :])
        w = self.drop(x.gather(1, firsts.unsqueeze(-1).expand(-1, -1, WIDTH)))
        dep, head = self.drop2(F.gelu(self.arc_dep(w))), self.drop2(F.gelu(self.arc_head(w)))
        arcs = self.arc_u(dep) @ head.transpose(1, 2)
        i = torch.arange(w.shape[1])
        arcs = arcs.float() + self.distance[(i[None] - i[:, None]).clamp(-DISTANCES, DISTANCES) + DISTANCES]
        return x, w, arcs

    def labels(self, w, heads):
        head = self.label_head(w).gather(1, heads.unsqueeze(-1).expand(-1, -1, LABEL))
        return self.label_out(self.drop2(F.gelu(self.label_dep(w) + head)))


def tensors(batch):
    """[(ids, cases, firsts)] -> ids, cases [B, T], firsts [B, n + 1], mask of pieces [B, T], mask of words [B, n + 1]."""
    T, n, B = max(len(b[0]) for b in batch), max(len(b[2]) for b in batch), len(batch)
    ids, cases, firsts = np.zeros((B, T), np.int64), np.zeros((B, T), np.int64), np.zeros((B, n), np.int64)
    mask, words = np.zeros((B, T), bool), np.zeros((B, n), bool)
    for b, (i, c, f) in enumerate(batch):
        ids[b, :len(i)], cases[b, :len(c)], firsts[b, :len(f)] = i, c, f
        mask[b, :len(i)], words[b, :len(f)] = True, True
    return [torch.from_numpy(x) for x in (ids, cases, firsts, mask, words)]
