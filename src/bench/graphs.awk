# Medians of what Graphs and graphs.py print: NAME pagerank X s, communities Y s; ...
{ n = ++count[$1]; rank[$1, n] = $3; group[$1, n] = $6 }
function median(values, name,   n, i, j, kept, sorted) {
  n = count[name]
  for (i = 1; i <= n; i++) sorted[i] = values[name, i]
  for (i = 2; i <= n; i++) {
    kept = sorted[i]
    for (j = i - 1; j > 0 && sorted[j] > kept; j--) sorted[j + 1] = sorted[j]
    sorted[j + 1] = kept
  }
  return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}
END {
  for (name in count)
    printf "%-10s pagerank %.2f s, communities %.2f s\n", name, median(rank, name), median(group, name)
  printf "tieline / igraph: %.2f\n", (median(rank, "tieline") + median(group, "tieline")) / (median(rank, "igraph") + median(group, "igraph"))
}
