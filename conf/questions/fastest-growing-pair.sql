-- Which pair of countries grew fastest in the last four weeks (or the last month) against those before, and on which
-- sentences? Pairs with fewer than five stories tell nothing of growth.
with periods as (
  select tie_id, period, stories, base, period > max(period) over () - interval 28 days as late,
    period > max(period) over () - interval 56 days as shown
  from 'reports/belarus-china-russia/ties/tie_periods/*.parquet'
), growth as (
  select tie_id,
    sum(stories) filter (late) as stories_last, sum(base) filter (late) as base_last,
    sum(stories) filter (not late) as stories_before, sum(base) filter (not late) as base_before
  from periods where shown group by tie_id
), fastest as (
  select *, stories_last / nullif(base_last, 0) - stories_before / nullif(base_before, 0) as change
  from growth where stories_last >= 5 order by change desc nulls last, tie_id limit 1
)
select f.tie_id, round(100 * f.change, 1) as change_points, f.stories_before, f.stories_last, e.period, e.source, e.text
from fastest f
join 'reports/belarus-china-russia/ties/evidence/*.parquet' e using (tie_id)
join (select distinct period from periods where late) p using (period)
where e.rank <= 2
order by e.period, e.rank;
