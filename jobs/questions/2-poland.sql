-- Does Poland act, or is it scenery? Of the stories that name a country, those in which it does something to another
-- country, and those in which another does something to it.
select n.country, n.stories, count(distinct e.story_id) filter (e.actor_country = n.country) as acts,
  count(distinct e.story_id) filter (e.target_country = n.country) as acted_upon,
  round(count(distinct e.story_id) filter (e.actor_country = n.country) / n.stories, 2) as share_acting
from (
  select country, count(*) as stories from 'reports/belarus-china-russia/entities/article_countries/*.parquet'
  where article_id = story_id group by country) n
join 'reports/belarus-china-russia/ties/events/*.parquet' e on n.country in (e.actor_country, e.target_country)
where e.article_id = e.story_id and e.modality = 'asserted' and not e.background
  and e.actor_country <> e.target_country
  and n.country in ('BLR', 'CHN', 'POL', 'RUS', 'UKR')
group by n.country, n.stories order by n.country;
