#!/usr/bin/env python3
"""Counts word pieces in a collection of texts, for `--counts` of tools/encoder/train-encoder.py, which keeps the commonest.

    python3 tools/encoder/count-pieces.py --vocabulary TRUNK/vocab.txt --out PIECES FILE...

FILE is JSON lines, of which `premise` and `hypothesis` are counted, or a treebank in CoNLL-U, of which the forms are.
"""
import argparse, collections, json, re, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
import encoder as en


def words_of(path):
    for line in open(path, encoding='utf-8'):
        if path.endswith('.conllu'):
            columns = line.split('\t')
            if len(columns) > 5:
                yield columns[1]
        else:
            row = json.loads(line)
            for key in ('premise', 'hypothesis'):
                yield from re.findall(r'\w+|[^\w\s]', row.get(key) or '')


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--vocabulary', required=True)
    args.add_argument('--out', required=True)
    args.add_argument('files', nargs='+')
    a = args.parse_args()
    pieces = en.Pieces([line.rstrip('\n') for line in open(a.vocabulary, encoding='utf-8')])
    words = collections.Counter(word for path in a.files for word in words_of(path))
    counts = collections.Counter()
    for word, count in words.items():
        for piece in pieces.of(word):
            counts[pieces.pieces[piece]] += count
    Path(a.out).write_text(json.dumps(counts, ensure_ascii=False))
    print(len(words), 'words', sum(counts.values()), 'pieces', len(counts), 'of them different')


if __name__ == '__main__':
    main()
