-- Which outlets name Belarus and China together, in what share of their stories that name either?
select a.source,
  count(*) filter (b and c) as stories_both, count(*) filter (b or c) as stories_either,
  round(stories_both / stories_either, 2) as share
from (
  select story_id, bool_or(country = 'BLR') as b, bool_or(country = 'CHN') as c
  from 'reports/belarus-china-russia/entities/article_countries/*.parquet'
  where article_id = story_id group by story_id
) s
join 'reports/belarus-china-russia/corpus/articles/*.parquet' a on a.article_id = s.story_id
where b or c
group by a.source
order by stories_both desc, a.source;
