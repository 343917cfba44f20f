-- Who carries the tie, in which office?
select name, coalesce(role, type) as role, country, stories,
  round(share, 2) as share, round(share_low, 2) as low, round(share_high, 2) as high
from 'reports/belarus-china-russia/ties/tie_entities/*.parquet'
where tie_id = 'BLR-CHN' order by stories desc, name limit 8;
