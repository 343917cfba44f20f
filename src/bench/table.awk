# Lines of task, peer, size in MB or -, CPU seconds, memory in MB: a Markdown table of medians, and Tieline's as shares of
# each peer's. Two sizes make a slope, in seconds a GB.
!(($1, $2) in known) { known[$1, $2]; tasks[++n] = $1; peers[n] = $2 }
{
  if (!(($1, $3) in size)) { size[$1, $3]; sizes[$1, ++held[$1]] = $3 }
  count[$1, $2, $3]++
  cpu[$1, $2, $3, count[$1, $2, $3]] = $4
  memory[$1, $2, $3, count[$1, $2, $3]] = $5
}
function median(values, key,   n, i, j, kept, sorted) {
  n = count[key]
  for (i = 1; i <= n; i++) sorted[i] = values[key, i]
  for (i = 2; i <= n; i++) {
    kept = sorted[i]
    for (j = i - 1; j > 0 && sorted[j] > kept; j--) sorted[j + 1] = sorted[j]
    sorted[j + 1] = kept
  }
  return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}
function most(task, peer) { return median(memory, task SUBSEP peer SUBSEP sizes[task, held[task]]) }
function seconds(task, peer,   first, last) {
  first = sizes[task, 1]
  last = sizes[task, held[task]]
  if (held[task] == 1) return median(cpu, task SUBSEP peer SUBSEP first)
  return (median(cpu, task SUBSEP peer SUBSEP last) - median(cpu, task SUBSEP peer SUBSEP first)) * 1000 / (last - first)
}
END {
  print "| task | peer | CPU | memory, MB | Tieline / peer, CPU | memory |"
  print "|---|---|---|---|---|---|"
  for (i = 1; i <= n; i++) {
    task = tasks[i]
    ours = peers[i] == "tieline"
    printf "| %s | %s | %.1f %s | %d | %s | %s |\n", task, peers[i], seconds(task, peers[i]),
      held[task] == 1 ? "s" : "s a GB", most(task, peers[i]),
      ours ? "" : sprintf("%.2f", seconds(task, "tieline") / seconds(task, peers[i])),
      ours ? "" : sprintf("%.2f", most(task, "tieline") / most(task, peers[i]))
  }
}
