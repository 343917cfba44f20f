-- Who stands between the groups of the network, and with whom above all?
select n.name, n.type, n.community, round(n.betweenness, 3) as betweenness,
  e.partner_name, w.stories, round(w.lift, 2) as lift
from (
  select * from 'reports/belarus-china-russia/network/nodes/*.parquet'
  order by betweenness desc, entity_id limit 10
) n
join 'reports/belarus-china-russia/network/edge_ends/*.parquet' e on e.entity_id = n.entity_id
join 'reports/belarus-china-russia/network/edges/*.parquet' w using (edge_id)
qualify row_number() over (partition by n.entity_id order by w.stories desc, w.edge_id) = 1
order by n.betweenness desc, n.name;
