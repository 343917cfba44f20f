-- Which terms came up all at once, when, and who used them most?
select p.term, p.period, p.stories, round(p.burst_weight, 1) as weight, s.source, s.occurrences
from 'reports/belarus-china-russia/terms/term_periods/*.parquet' p
join 'reports/belarus-china-russia/terms/term_sources/*.parquet' s using (language, term)
where p.burst > 0
qualify row_number() over (partition by p.language, p.term, p.period order by s.occurrences desc, s.source) = 1
order by p.burst_weight desc, p.term, p.period
limit 20;
