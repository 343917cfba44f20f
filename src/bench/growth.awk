# Lines of size in GB, step, CPU seconds, wall seconds, or of size, quantity, value: a column a size, then slopes.
$1 != size[sizes] { size[++sizes] = $1 }
!($2 in known) { known[$2]; names[++n] = $2; step[$2] = NF == 4 }
{ value[$2, sizes] = $3; if (NF == 4) { total[sizes] += $3; wall[sizes] += $4 } }
function slope(at, from) { return (at - from) / (size[s] - size[s - 1]) }
END {
  printf "%-16s", "CPU seconds"
  for (s = 1; s <= sizes; s++) printf " %10.3f GB", size[s]
  for (s = 2; s <= sizes; s++) printf " %10s", "s a GB"
  print ""
  for (i = 1; i <= n; i++) if (step[names[i]]) {
    printf "%-16s", names[i]
    for (s = 1; s <= sizes; s++) printf " %13.1f", value[names[i], s]
    for (s = 2; s <= sizes; s++) printf " %10.0f", slope(value[names[i], s], value[names[i], s - 1])
    print ""
  }
  printf "%-16s", "all steps"
  for (s = 1; s <= sizes; s++) printf " %13.1f", total[s]
  for (s = 2; s <= sizes; s++) printf " %10.0f", slopes[s] = slope(total[s], total[s - 1])
  printf "\n%-16s", "wall seconds"
  for (s = 1; s <= sizes; s++) printf " %13.1f", wall[s]
  print ""
  for (i = 1; i <= n; i++) if (!step[names[i]]) {
    printf "%-16s", names[i]
    for (s = 1; s <= sizes; s++) printf " %13.2f", value[names[i], s]
    print ""
  }
  if (sizes > 2) printf "last slope is %.2f times the one before\n", slopes[sizes] / slopes[sizes - 1]
}
