-- What was read, what was refused, and why?
select i.input_file, i.records, i.articles, i.repeats, i.outside, i.rejects, r.reasons
from 'reports/belarus-china-russia/corpus/inputs/*.parquet' i
left join (
  select input_file, string_agg(reason || ', line ' || position, '; ' order by position) as reasons
  from 'reports/belarus-china-russia/corpus/rejects/*.parquet' group by input_file
) r using (input_file)
order by i.input_file;
