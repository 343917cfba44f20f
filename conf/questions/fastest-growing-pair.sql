-- Which pair of countries grew fastest in the last four periods against the four before, and on which sentences?
with periods as (
  select tie_id, period, stories, base, dense_rank() over (order by period desc) as back
  from 'reports/belarus-china-russia/ties/tie_periods/*.parquet'
), growth as (
  select tie_id,
    sum(stories) filter (back <= 4) as stories_last, sum(base) filter (back <= 4) as base_last,
    sum(stories) filter (back > 4) as stories_before, sum(base) filter (back > 4) as base_before
  from periods where back <= 8 group by tie_id
), fastest as (
  select *, stories_last / nullif(base_last, 0) - stories_before / nullif(base_before, 0) as change
  from growth order by change desc nulls last, tie_id limit 1
)
select f.tie_id, round(100 * f.change, 1) as change_points, f.stories_before, f.stories_last, e.period, e.source, e.text
from fastest f
join 'reports/belarus-china-russia/ties/evidence/*.parquet' e using (tie_id)
join (select distinct period, back from periods) p using (period)
where p.back <= 4 and e.rank <= 2
order by e.period, e.rank;
