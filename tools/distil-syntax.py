#!/usr/bin/env python3
"""Makes the parser smaller: a student with fewer recurrent units learns what a trained teacher answers.

    python3 tools/distil-syntax.py --data TREEBANKS --teacher 31.pt 32.pt 33.pt --out student.pt

The student begins as the teacher with its least telling units left out (structured pruning), and learns from the
treebanks and from the teacher's distributions over tags, heads and relations (Hinton, Vinyals and Dean 2015).
"""
import argparse, importlib.util, json, random, time
from pathlib import Path
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = Path(__file__).resolve().parent
spec = importlib.util.spec_from_file_location('train_syntax', HERE / 'train-syntax.py')
ts = importlib.util.module_from_spec(spec)
spec.loader.exec_module(ts)

# Share of the treebank's own answers in the loss; the rest is the teacher's.
GOLD_SHARE = .35


def load_teacher(paths, vectors):
    saved = [torch.load(path) for path in paths]
    state = {k: sum(s['state'][k] for s in saved) / len(saved) for k in saved[0]['state']}
    first = saved[0]
    model = ts.Parser(vectors, len(first['tags']), len(first['labels']), first['args']['hidden'], first['args']['layers'], label=first['args'].get('label', 96))
    model.load_state_dict(state)
    model.eval()
    return model, first


def telling_units(teacher, batches, hidden, label):
    """Indices of the units to keep: recurrent ones a direction, and of the labels' sum; by spread times what is read from them."""
    wide = teacher.layers[0].hidden
    spread = torch.zeros(3, 2 * wide)
    label_spread = torch.zeros(teacher.label_out.weight.shape[1])
    with torch.no_grad():
        for ids, mask in batches:
            middle, top = teacher.encode(ids, mask)
            first = teacher.layers[0](embed(teacher, ids), mask)
            for i, x in enumerate((first, middle[:, :, :2 * wide], top)):
                spread[i] += x.flatten(0, 1).std(0)
            label_spread += F.relu(teacher.label_dep(top) + teacher.label_head(top)).flatten(0, 1).std(0)
        tags = teacher.tag.weight
        reads = [
            teacher.layers[1].linear.weight.norm(dim=0),
            (teacher.layers[2].linear.weight.norm(dim=0) ** 2 + tags[:, :2 * wide].norm(dim=0) ** 2).sqrt(),
            torch.cat([tags[:, 2 * wide:], *(getattr(teacher, n).weight for n in ('arc_dep', 'arc_head', 'label_dep', 'label_head'))]).norm(dim=0),
        ]
        telling = sum(s / s.mean() * r / r.mean() for s, r in zip(spread, reads))
        keep = torch.cat([telling[:wide].topk(hidden).indices.sort().values, wide + telling[wide:].topk(hidden).indices.sort().values])
        kept_label = (label_spread * teacher.label_out.weight.norm(dim=0)).topk(label).indices.sort().values
    return keep, kept_label


def embed(model, ids):
    glove = ids[:, :, 0]
    v = model.vectors[glove] + (glove == 0).unsqueeze(2) * model.unknown
    return torch.cat([v * 3, model.word(ids[:, :, 1]), model.suffix(ids[:, :, 2:6]).sum(2), model.prefix(ids[:, :, 6:10]).sum(2), model.flag(ids[:, :, 10])], 2)


def pruned(teacher, keep, label):
    """The teacher's state with only the kept units."""
    state, wide = dict(teacher.state_dict()), 2 * teacher.layers[0].hidden
    gates = torch.cat([keep + wide * g for g in range(3)])
    for i in range(len(teacher.layers)):
        weight = state[f'layers.{i}.linear.weight'][gates]
        state[f'layers.{i}.linear.weight'] = weight[:, keep] if i else weight
        state[f'layers.{i}.linear.bias'] = state[f'layers.{i}.linear.bias'][gates]
    state['tag.weight'] = state['tag.weight'][:, torch.cat([keep, keep + wide])]
    for name in ('arc_dep', 'arc_head'):
        state[f'{name}.weight'] = state[f'{name}.weight'][:, keep]
    for name in ('label_dep', 'label_head'):
        state[f'{name}.weight'] = state[f'{name}.weight'][label][:, keep]
    state['label_dep.bias'] = state['label_dep.bias'][label]
    state['label_root'] = state['label_root'][label]
    state['label_out.weight'] = state['label_out.weight'][:, label]
    return state


def mixed(scores, teacher_scores, gold):
    """Cross entropy with the treebank and with the teacher, over what the treebank has."""
    scores, teacher_scores, gold = scores.flatten(0, 1), teacher_scores.flatten(0, 1), gold.flatten()
    rows = (gold >= 0).nonzero()[:, 0]
    scores, teacher_scores, gold = scores[rows], teacher_scores[rows], gold[rows]
    soft = -(F.softmax(teacher_scores, 1) * F.log_softmax(scores, 1)).sum(1).mean()
    return GOLD_SHARE * F.cross_entropy(scores, gold) + (1 - GOLD_SHARE) * soft


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--data', default='../shared/data')
    args.add_argument('--teacher', nargs='+', required=True)
    args.add_argument('--out', required=True)
    args.add_argument('--init', help='a student to go on from')
    args.add_argument('--epochs', type=int, default=14)
    args.add_argument('--hidden', type=int, default=64)
    args.add_argument('--label', type=int, default=64)
    args.add_argument('--dropout', type=float, default=.1)
    args.add_argument('--lr', type=float, default=2.5e-3)
    args.add_argument('--budget', type=int, default=1200)
    args.add_argument('--seed', type=int, default=41)
    a = args.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    ranks, vectors = ts.read_vectors()
    teacher, saved = load_teacher(a.teacher, vectors)
    words, tag_names, label_names = saved['words'], saved['tags'], saved['labels']
    features = ts.Features(ranks, words)
    train, dev, dev2 = ts.read_training(Path(a.data))
    tag_id, label_id = {t: i for i, t in enumerate(tag_names)}, {r: i for i, r in enumerate(label_names)}
    golds = [np.array([[tag_id.get(f'{t[2]}/{t[3]}', -100) for t in s], [t[4] for t in s], [label_id.get(t[5], label_id[t[5].split(":")[0]]) for t in s]]) for s in train]
    lengths = [len(s) for s in train]

    sample = rng.sample(range(len(train)), 600)
    chosen = [encode_plain(features, train[i]) for i in sample]
    keep, kept_label = telling_units(teacher, [ts.tensors([chosen[i] for i in b]) for b in ts.make_batches([len(c) for c in chosen], a.budget)], a.hidden, a.label)
    student = ts.Parser(vectors, len(tag_names), len(label_names), a.hidden, saved['args']['layers'], label=a.label)
    student.load_state_dict(torch.load(a.init)['state'] if a.init else pruned(teacher, keep, kept_label))
    student.p, student.p_in = a.dropout, .08
    print('at first', {name: {k: round(v, 4) for k, v in ts.evaluate(student, features, sents, tag_names, label_names).items()} for name, sents in (('ewt', dev), ('gum', dev2))}, flush=True)
    parameters = [p for p in student.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(parameters, lr=a.lr, betas=(.9, .95), eps=1e-8)
    steps, step, start = a.epochs * len(ts.make_batches(lengths, a.budget)), 0, time.time()
    for epoch in range(a.epochs):
        encoded = [ts.encode_sentence(features, *ts.augment(s, rng)) for s in train]
        total = 0
        for batch in ts.make_batches(lengths, a.budget, rng):
            ids, mask, (tags, heads, rels) = ts.tensors([encoded[i] for i in batch], [golds[i] for i in batch])
            known = heads.clamp(min=0)
            with torch.no_grad():
                wide_middle, wide_top, wide_scores = ts.forward_scores(teacher, ids, mask)
                wide_tags, wide_labels = teacher.tag(wide_middle).transpose(0, 1), teacher.labels(wide_top, known)
            middle, top, scores = ts.forward_scores(student, ids, mask)
            loss = (mixed(student.tag(middle).transpose(0, 1), wide_tags, tags) + mixed(scores, wide_scores, heads)
                    + mixed(student.labels(top, known), wide_labels, rels))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 5.)
            step += 1
            for group in optimizer.param_groups:
                group['lr'] = a.lr * min(1, step / 300) * (1 - .99 * min(1, step / steps))
            optimizer.step()
            total += loss.item()
        line = {'epoch': epoch + 1, 'seconds': round(time.time() - start), 'loss': round(total * a.epochs / steps, 4)}
        for name, sents in (('ewt', dev), ('gum', dev2)):
            line[name] = {k: round(v, 4) for k, v in ts.evaluate(student, features, sents, tag_names, label_names).items()}
        print(json.dumps(line), flush=True)
        kept = dict(vars(a), layers=saved['args']['layers'], all=saved['args']['all'], init=a.init or a.teacher)
        torch.save({'state': student.state_dict(), 'words': words, 'tags': tag_names, 'labels': label_names, 'args': kept, 'line': line}, a.out)


def encode_plain(features, sentence):
    return ts.encode_sentence(features, [t[0] for t in sentence], [t[6] for t in sentence])


if __name__ == '__main__':
    main()
