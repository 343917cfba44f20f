-- Who spoke for China, and what did they say?
select q.day, coalesce(e.name, q.speaker_id) as speaker, q.verb, q.text, a.source, a.url
from 'reports/belarus-china-russia/entities/quotations/*.parquet' q
join 'reports/belarus-china-russia/corpus/articles/*.parquet' a using (article_id)
left join 'reports/belarus-china-russia/entities/entities/*.parquet' e on e.entity_id = q.speaker_id
where q.speaker_country = 'CHN' and q.article_id = q.story_id
order by q.day, q.article_id, q.sentence
limit 20;
