-- Did military coverage of Belarus and China grow after Belarus joined the SCO, beyond general growth, and who says so?
-- Shares are of the stories that name either country; the outlets are those that tell of a military event of the two.
select c.measure,
  c.before_stories || ' of ' || c.before_base as "before",
  c.after_stories || ' of ' || c.after_base as "after",
  round(c.change, 2) as change, round(c.change_low, 2) as low, round(c.change_high, 2) as high, round(c.p_value, 3) as p,
  (select string_agg(distinct a.source, ', ' order by a.source)
   from 'reports/belarus-china-russia/ties/events/*.parquet' e
   join 'reports/belarus-china-russia/corpus/articles/*.parquet' a using (article_id)
   where e.article_id = e.story_id and e.modality = 'asserted' and not e.background
     and least(e.actor_country, e.target_country) = 'BLR' and greatest(e.actor_country, e.target_country) = 'CHN'
     and e.day >= date '2024-07-04' and e.context = c.measure) as outlets
from 'reports/belarus-china-russia/ties/contrasts/*.parquet' c
where c.contrast = 'sco-entry' and c.tie_id = 'BLR-CHN' and c.measure in ('stories', 'event_stories', 'military')
order by c.measure = 'military', c.measure = 'event_stories';
