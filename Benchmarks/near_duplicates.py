"""Times the search for SOPs that several units have, against scikit-learn's nearest neighbours of TF-IDF vectors, on the
same titles, with how many of the planted copies each finds; then the whole of `assess` with twice as many SOPs.

Called by `run`; the peer's threshold is the one of 101 with the best F1 on these very titles.
"""
import collections
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = 'scikit-learn'
LEAST = (0.99, 0.97)  # recall and precision on the planted copies
NEIGHBOURS = '''
import sys
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.neighbors import NearestNeighbors
rows = [line.rstrip('\\n').split('\\t') for line in open(sys.argv[1], encoding='utf-8')]
vectors = TfidfVectorizer().fit_transform([row[3] for row in rows])
distances, others = NearestNeighbors(n_neighbors=6, metric='cosine', algorithm='brute').fit(vectors).kneighbors(vectors)
with open(sys.argv[2], 'w') as out:
    for mine, (row, near) in enumerate(zip(distances, others)):
        for distance, other in zip(row, near):
            if other != mine: out.write(f'{mine}\\t{other}\\t{1 - distance:.4f}\\n')
'''


def compare(work, python, has, release, measure):
    own = str(release / 'NearDuplicateBenchmark')
    print('\n| 100,000 SOP titles, one fifth copies in other words | CPU s | peak memory | recall | precision |'
          '\n|---|---|---|---|---|')
    titles = city(work, 100_000) and work / 'titles-100000.tsv'
    truth = planted(titles)
    cpu, memory = measure([own, str(titles)])
    groups = subprocess.run([own, str(titles)], capture_output=True, text=True, check=True).stdout.splitlines()
    own_score = score(pairs_of(groups, titles), truth)
    row('near-duplicate search of `assess`', cpu, memory, own_score)
    if any(value < least for value, least in zip(own_score, LEAST)):
        sys.exit('The search finds less than it did (recall and precision at least %s, %s): mend it before timing it.' % LEAST)
    if PACKAGE not in has:
        return
    found = work / 'neighbours.tsv'
    peer_cpu, peer_memory = measure([python, '-c', NEIGHBOURS, str(titles), str(found)])
    likeness = {}
    for line in open(found, encoding='utf-8'):
        one, other, value = line.split()
        likeness[min(int(one), int(other)), max(int(one), int(other))] = float(value)
    best = max((score({pair for pair, value in likeness.items() if value >= step / 100}, truth) for step in range(101)),
               key=f1)
    row('scikit-learn, TF-IDF, 5 nearest by cosine', peer_cpu, peer_memory, best)
    print(f'\nCPU 1/{peer_cpu / max(cpu, 0.001):.0f}, memory 1/{peer_memory / max(memory, 1):.1f} of the peer\'s.', flush=True)


def growth(work, own, measure, rounds=3):
    """The whole of `assess` with 50,000 and 100,000 SOPs, in turn."""
    small, large = city(work, 50_000), city(work, 100_000)
    runs = [(measure([own, 'assess', str(small), '--format', 'json']), measure([own, 'assess', str(large), '--format', 'json']))
            for _ in range(rounds)]
    print('\n| `assess --format json` | CPU s | peak memory |\n|---|---|---|')
    for place, count in enumerate(('50,000', '100,000')):
        cpu = statistics.median(run[place][0] for run in runs)
        memory = max(run[place][1] for run in runs)
        print(f'| {count} SOPs | {cpu:.1f} | {memory} MB |')
    ratio = statistics.median(run[1][0] / run[0][0] for run in runs)
    print(f'\nTwice the SOPs take {ratio:.2f} times the CPU.', flush=True)


def city(work, count):
    folder = work / f'city-{count}'
    if not (folder / 'evidence.csv').exists():
        subprocess.run([sys.executable, str(HERE / 'generate-city.py'), '--units', '35', '--sops', str(count), '--maps', '600',
                        '--near-duplicates', '20', '--titles', str(work / f'titles-{count}.tsv'), '-o', str(folder)],
                       check=True, stderr=subprocess.DEVNULL)
    return folder


def planted(titles):
    """The pairs of positions that are one SOP."""
    groups = collections.defaultdict(list)
    for place, line in enumerate(open(titles, encoding='utf-8')):
        groups[line.rstrip('\n').split('\t')[4]].append(place)
    return {(one, other) for group in groups.values() for one in group for other in group if one < other}


def pairs_of(groups, titles):
    places = {line.split('\t')[0]: place for place, line in enumerate(open(titles, encoding='utf-8'))}
    found = set()
    for group in groups:
        members = sorted(places[number] for number in group.split('\t'))
        found |= {(one, other) for one in members for other in members if one < other}
    return found


def score(found, truth):
    hits = len(found & truth)
    return hits / max(len(truth), 1), hits / max(len(found), 1)


def f1(score):
    recall, precision = score
    return 2 * recall * precision / max(recall + precision, 1e-9)


def row(name, cpu, memory, score):
    print(f'| {name} | {cpu:.1f} | {memory} MB | {score[0]:.3f} | {score[1]:.3f} |', flush=True)
