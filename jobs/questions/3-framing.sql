-- Do outlets frame the drill as anti-terror or as provocation? Stories on Belarus and China that speak of an exercise, by
-- the words they use, each by its lead.
with drill as (
  select a.source, a.story_id, lower(concat_ws(' ', a.title, t.text)) as words
  from 'reports/belarus-china-russia/corpus/articles/*.parquet' a
  join 'reports/belarus-china-russia/corpus/texts/*.parquet' t using (article_id)
  where a.article_id = a.story_id and 2 = (
    select count(*) from 'reports/belarus-china-russia/entities/article_countries/*.parquet' c
    where c.article_id = a.article_id and c.country in ('BLR', 'CHN')))
select source, count(*) as stories,
  count_if(regexp_matches(words, '(anti|counter)-?terror|антитеррор')) as anti_terror,
  count_if(regexp_matches(words, 'provocat|провокац')) as provocation
from drill where regexp_matches(words, 'exercise|drill|paratroop|учени')
group by source having anti_terror + provocation > 0 order by source;
