#!/bin/sh
# Trains the parser and writes src/data/syntax.bin:
#   sh tools/train-syntax.sh DATA SCRATCH
# One base model is cut short, three with seeds of their own go on from it, three more from the average of those, and the
# average of the last three ships (Wortsman et al. 2022): better than any one of them, at no cost to the reader.
set -e
data=$1 scratch=$2 here=$(dirname "$0")
mkdir -p "$scratch"
# OpenBLAS does not know every processor and falls back to slow code without this.
export OPENBLAS_NUM_THREADS=1 OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-SKYLAKEX}
train() { python3 "$here/train-syntax.py" --data "$data" "$@"; }
train --out "$scratch/base.pt" --epochs 25 --stop 15 --seed 7 --dropout .25
for seed in 21 22 23; do
  train --out "$scratch/$seed.pt" --init "$scratch/base.pt" --epochs 10 --stop 5 --lr 1.5e-3 --seed $seed
done
for seed in 31 32 33; do
  train --out "$scratch/$seed.pt" --init "$scratch"/2[123].pt --epochs 3 --lr 7e-4 --dropout .25 --seed $seed
done
python3 "$here/export-syntax.py" --data "$data" --model "$scratch"/3[123].pt
