-- Is Belarus-China only a story about Russia? Stories naming both with and without Russia, and how the two are tied once
-- Russia is given: the log odds ratio common to the stories with it and those without (Mantel and Haenszel 1959).
with lead as (
  select a.story_id, coalesce(bool_or(c.country = 'BLR'), false) as b, coalesce(bool_or(c.country = 'CHN'), false) as c,
    coalesce(bool_or(c.country = 'RUS'), false) as r
  from 'reports/belarus-china-russia/corpus/articles/*.parquet' a
  left join 'reports/belarus-china-russia/entities/article_countries/*.parquet' c using (article_id)
  where a.article_id = a.story_id group by a.story_id),
stratum as (
  select r, count(*) as n, count_if(b and c) as joint, count_if(b and not c) as belarus, count_if(c and not b) as china,
    count_if(not b and not c) as neither
  from lead group by r)
select sum(joint) filter (r) as with_russia, sum(joint) filter (not r) as without_russia,
  round(ln(sum(joint * neither / n) / sum(belarus * china / n)), 2) as log_odds_given_russia,
  round((select ln(count_if(b and c) * count_if(not b and not c) / (count_if(b and not c) * count_if(c and not b)))
    from lead), 2) as log_odds
from stratum;
