# Medians of lines of size in MB, peer, seconds; slopes, and Tieline's as a share of each peer's.
{ n = ++count[$1, $2]; value[$1, $2, n] = $3 }
function median(size, peer,   n, i, j, kept, sorted) {
  n = count[size, peer]
  for (i = 1; i <= n; i++) sorted[i] = value[size, peer, i]
  for (i = 2; i <= n; i++) {
    kept = sorted[i]
    for (j = i - 1; j > 0 && sorted[j] > kept; j--) sorted[j + 1] = sorted[j]
    sorted[j + 1] = kept
  }
  return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}
function slope(peer) { return (median(large, peer) - median(small, peer)) * 1000 / (large - small) }
END {
  printf "%-10s %12s %12s %12s %16s\n", "peer", small " MB, s", large " MB, s", "s a GB", "tieline / peer"
  n = split(peers, names, " ")
  for (i = 1; i <= n; i++) {
    peer = names[i]
    printf "%-10s %12.1f %12.1f %12.1f %16.2f\n", peer, median(small, peer), median(large, peer), slope(peer),
      slope("tieline") / slope(peer)
  }
}
