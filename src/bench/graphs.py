"""PageRank and Leiden communities of SEEDS runs with igraph, as the class Graphs does them: graphs.py EDGES."""
import os, random, sys, time
import igraph

edges, weights = [], []
for line in open(sys.argv[1]):
    a, b, weight = line.split()
    edges.append((int(a), int(b)))
    weights.append(float(weight))
start = time.process_time()
graph = igraph.Graph(edges=edges)
ranks = graph.pagerank(weights=weights)
ranked = time.process_time()
runs = []
for seed in range(int(os.environ.get("SEEDS", 1))):
    random.seed(seed)
    runs.append(graph.community_leiden(objective_function="modularity", weights=weights, n_iterations=2))
grouped = time.process_time()
modularity = max(graph.modularity(run.membership, weights=weights) for run in runs)
print(f"{grouped - start:.2f}\tpagerank {ranked - start:.2f} s, communities {grouped - ranked:.2f} s; "
      f"greatest rank {max(ranks):.8f}, modularity {modularity:.4f}")
