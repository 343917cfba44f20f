-- Counts, each beside the rows that it counts: a query gives the rows whose count is not that of their evidence.
-- {counted} stands for the mentions that count.

-- a file's articles are in corpus/articles
select input_file from {corpus/inputs} i left join (select input_file, count(*) n from {corpus/articles} group by 1)
using (input_file) where articles <> coalesce(n, 0);

-- a file's rejects are in corpus/rejects
select input_file from {corpus/inputs} i left join (select input_file, count(*) n from {corpus/rejects} group by 1)
using (input_file) where rejects <> coalesce(n, 0);

-- a story's articles and outlets are in corpus/articles
select story_id from {corpus/stories} s join (select story_id, count(*) n, count(distinct coalesce(source, '')) o,
min(published) p from {corpus/articles} group by 1) using (story_id) where articles <> n or sources <> o or
first_published <> p;

-- an outlet's articles and stories are in corpus/articles
select source from {corpus/sources} s join (select coalesce(source, '') as source, count(*) n, count(*) filter
(article_id = story_id) l from {corpus/articles} group by 1) using (source) where articles <> n or stories <> l;

-- a period's articles, stories and words are in corpus/articles
select period from {corpus/periods} p left join (select language, date_trunc('week', day) period, count(*) n, count(*)
filter (article_id = story_id) l, sum(words) filter (article_id = story_id) w from {corpus/articles} group by 1, 2)
using (language, period) where articles <> coalesce(n, 0) or stories <> coalesce(l, 0) or p.words <> coalesce(w, 0);

-- a text is there for each article
select article_id from {corpus/articles} full join {corpus/texts} t using (article_id) where t.text is null or
story_id is null;

-- an entity's articles are those of its mentions
select entity_id from {entities/entities} e join (select entity_id, count(distinct article_id) n from {counted} group
by 1) using (entity_id) where articles <> n;

-- an entity's stories are those of its mentions in leads
select entity_id from {entities/entities} e left join (select entity_id, count(distinct story_id) n, count(*) c from
{counted} where article_id = story_id group by 1) using (entity_id) where stories <> coalesce(n, 0) or mentions <>
coalesce(c, 0);

-- a tie's sentences name both countries
with s as (select distinct m.article_id, m.sentence, m.country from {counted} m join {corpus/articles} a using
(article_id) where a.article_id = a.story_id and m.country is not null) select tie_id from {ties/ties} t left join
(select a.country || '-' || b.country tie_id, count(*) c from s a join s b on a.article_id = b.article_id and
a.sentence = b.sentence and a.country < b.country group by 1) using (tie_id) where sentences <> coalesce(c, 0);

-- a tie's stories and articles name both countries
select tie_id from {ties/ties} t left join (select a.country || '-' || b.country tie_id, count(*) k, count(*) filter
(a.article_id = a.story_id) n from {entities/article_countries} a join {entities/article_countries} b on a.article_id
= b.article_id and a.country < b.country group by 1) using (tie_id) where articles <> coalesce(k, 0) or stories <>
coalesce(n, 0);

-- evidence is of articles that are there
select tie_id from {ties/evidence} e left join {corpus/articles} a using (article_id) where a.article_id is null or
a.title is distinct from e.title;

-- a tie's periods sum to its dated stories
select tie_id from {ties/ties} join (select tie_id, sum(stories) n from {ties/tie_periods} group by 1) using (tie_id)
where stories <> n;

-- an edge's periods sum to its dated stories
select edge_id from {network/edges} join (select edge_id, sum(stories) n, sum(sentences) c from {network/edge_periods}
group by 1) using (edge_id) where stories <> n or sentences <> c;

-- an edge's ends are entities with as many stories
select edge_id from {network/edges} n join {entities/entities} a on a.entity_id = entity_a join {entities/entities} b
on b.entity_id = entity_b where stories_a > a.stories or stories_b > b.stories or n.stories > stories_a;

-- an action's events and stories are in ties/events
select actor_country from {ties/actions} c left join (select actor_country, target_country, type, date_trunc('week',
day) period, count(*) n, count(distinct story_id) s from {ties/events} where article_id = story_id and modality =
'asserted' and not background group by all) using (actor_country, target_country, type, period) where events <>
coalesce(n, 0) or stories <> coalesce(s, 0);

-- a term's periods sum to its occurrences in dated stories
select term from {terms/terms} t join (select language, term, sum(occurrences) n, sum(stories) s from
{terms/term_periods} group by all) using (language, term) where occurrences <> n or t.stories <> s;

-- a term's outlets sum to its occurrences
select term from {terms/terms} t join (select language, term, sum(occurrences) n, count(*) o from {terms/term_sources}
group by all) using (language, term) where occurrences <> n or sources <> o;

-- a topic's stories are in topics/article_topics
select topic_id from {topics/topics} t left join (select topic_id, count(*) n, count(*) filter (article_id = story_id)
l from {topics/article_topics} where rank = 1 group by 1) using (topic_id) where stories <> coalesce(l, 0);

-- an edge's sentences and stories name both ends
select edge_id from {network/edges} left join (select a.entity_id || '|' || b.entity_id as edge_id, count(distinct
a.article_id || '#' || a.sentence) as c, count(distinct a.article_id) as n from {counted} a join {counted} b on
a.article_id = b.article_id and a.sentence = b.sentence and a.entity_id < b.entity_id where a.article_id = a.story_id
group by 1) using (edge_id) where sentences <> coalesce(c, 0) or stories <> coalesce(n, 0);

-- an edge's articles are those of its sentences, reprints included
select edge_id from {network/edges} left join (select a.entity_id || '|' || b.entity_id as edge_id, count(distinct
a.article_id) as n from {counted} a join {counted} b on a.article_id = b.article_id and a.sentence = b.sentence and
a.entity_id < b.entity_id group by 1) using (edge_id) where articles <> coalesce(n, 0);

-- an edge's stories of a period name both ends
select edge_id from {network/edge_periods} left join (select a.entity_id || '|' || b.entity_id as edge_id,
date_trunc('week', a.day) as period, count(distinct a.article_id) as n from {counted} a join {counted} b on
a.article_id = b.article_id and a.sentence = b.sentence and a.entity_id < b.entity_id where a.article_id = a.story_id
group by all) using (edge_id, period) where stories <> coalesce(n, 0);

-- a node's degree is its number of edges
select entity_id from {network/nodes} left join (select entity_id, count(*) as n from {network/edge_ends} group by 1)
using (entity_id) where degree <> coalesce(n, 0);

-- every edge has two ends
select edge_id from {network/edge_ends} full join (select edge_id, unnest([entity_a, entity_b]) as entity_id, 1 as
there from {network/edges}) using (edge_id, entity_id) where there is null or partner_id is null;

-- every tie has two ends
select tie_id from {ties/tie_ends} full join (select tie_id, unnest([country_a, country_b]) as country, 1 as there
from {ties/ties}) using (tie_id, country) where there is null or partner is null;

-- a community's entities are its nodes
select community from {network/communities} left join (select community, count(*) as n from {network/nodes} group by
1) using (community) where entities <> coalesce(n, 0);

-- a tie's stories of a period name both countries
select tie_id from {ties/tie_periods} left join (select a.country || '-' || b.country as tie_id, date_trunc('week',
a.day) as period, count(*) as n from {entities/article_countries} a join {entities/article_countries} b on
a.article_id = b.article_id and a.country < b.country where a.article_id = a.story_id group by all) using (tie_id,
period) where stories <> coalesce(n, 0);

-- a triad's stories of a period name all three
select country_a from {ties/triads} left join (select a.country as country_a, b.country as country_b, c.country as
country_c, date_trunc('week', a.day) as period, count(*) as n from {entities/article_countries} a join
{entities/article_countries} b on a.article_id = b.article_id and a.country < b.country join
{entities/article_countries} c on c.article_id = b.article_id and b.country < c.country where a.article_id =
a.story_id group by all) using (country_a, country_b, country_c, period) where stories <> coalesce(n, 0);

-- an outlet's articles and stories of a tie name both countries
select tie_id from {ties/tie_sources} t left join (select a.country || '-' || b.country as tie_id, coalesce(x.source,
'') as source, count(*) filter (a.article_id = a.story_id) as n, count(*) as k from {entities/article_countries} a
join {entities/article_countries} b on a.article_id = b.article_id and a.country < b.country join {corpus/articles} x
on x.article_id = a.article_id group by all) using (tie_id, source) where stories <> coalesce(n, 0) or articles <>
coalesce(k, 0);

-- a tie's stories of a topic name both countries
select tie_id from {ties/tie_topics} left join (select a.country || '-' || b.country as tie_id, topic_id, count(*) as
n from {entities/article_countries} a join {entities/article_countries} b on a.article_id = b.article_id and a.country
< b.country join {topics/article_topics} x on x.article_id = a.article_id and x.rank = 1 where a.article_id =
a.story_id group by all) using (tie_id, topic_id) where stories <> coalesce(n, 0);

-- the stories of who carries a tie have a sentence that names it with both countries
with s as (select distinct article_id, sentence, country from {counted} where country is not null and article_id =
story_id), p as (select a.country || '-' || b.country as tie_id, a.article_id, a.sentence from s a join s b on
a.article_id = b.article_id and a.sentence = b.sentence and a.country < b.country) select tie_id from
{ties/tie_entities} left join (select tie_id, entity_id, count(distinct article_id) as n from p join {counted} m using
(article_id, sentence) group by all) using (tie_id, entity_id) where stories <> coalesce(n, 0);

-- a term of a tie is in no more stories than the tie's or the term's
select tie_id from {ties/tie_terms} x join {ties/ties} t using (tie_id) where x.stories > t.stories or x.stories < 1;

-- a tie's events and their stories are in ties/events
select tie_id from {ties/ties} left join (select least(actor_country, target_country) || '-' ||
greatest(actor_country, target_country) as tie_id, count(*) as n, count(distinct story_id) as k from {ties/events}
where article_id = story_id and modality = 'asserted' and not background group by 1) using (tie_id) where events <>
coalesce(n, 0) or event_stories <> coalesce(k, 0);

-- a contrast's stories are those of its windows' periods that name both or either
with named as (select article_id, day, list(country) as countries from {entities/article_countries} where article_id =
story_id group by all), counted as (select contrast, tie_id, case when day <= date '2024-07-03' then 'before' else
'after' end as side, list_contains(countries, left(tie_id, 3)) and list_contains(countries, right(tie_id, 3)) as two
from named, (select distinct contrast, tie_id from {ties/contrasts}) where day between date '2024-06-03' and date
'2024-07-31' and (list_contains(countries, left(tie_id, 3)) or list_contains(countries, right(tie_id, 3)))), summed as
(select contrast, tie_id, count(*) filter (two and side = 'before') as b, count(*) filter (two and side = 'after') as
a, count(*) filter (side = 'before') as bb, count(*) filter (side = 'after') as ab from counted group by all) select
tie_id from {ties/contrasts} join summed using (contrast, tie_id) where before_base <> bb or after_base <> ab or
(measure = 'stories' and (before_stories <> b or after_stories <> a));

-- a topic's stories of a period are in topics/article_topics
select topic_id from {topics/topic_periods} left join (select topic_id, date_trunc('week', day) as period, count(*) as
n from {topics/article_topics} where rank = 1 and article_id = story_id group by all) using (topic_id, period) where
stories <> coalesce(n, 0);

-- an outlet's stories of a topic are in topics/article_topics
select topic_id from {topics/topic_sources} t left join (select topic_id, coalesce(a.source, '') as source, count(*)
as n from {topics/article_topics} x join {corpus/articles} a using (article_id) where rank = 1 and x.article_id =
x.story_id group by all) using (topic_id, source) where t.stories <> coalesce(n, 0);

-- an entity's stories of a topic name it
select topic_id from {topics/topic_entities} t left join (select topic_id, entity_id, count(distinct m.article_id) as
n from {topics/article_topics} x join {counted} m using (article_id) where rank = 1 and x.article_id = x.story_id
group by all) using (topic_id, entity_id) where t.stories <> coalesce(n, 0);

-- both sides of a contrast of terms sum to the terms' counts
select term from {terms/keyness} k left join {terms/terms} t using (language, term) where t.term is null or
target_occurrences + reference_occurrences <> occurrences or target_stories + reference_stories <> stories;

-- a phrase that is a term is counted alike in both tables
select phrase from {terms/collocations} c join {terms/terms} t on t.language = c.language and t.term = c.phrase where
c.occurrences <> t.occurrences or c.articles <> t.articles or c.stories <> t.stories;

-- a watched word's hits in leads are its occurrences
select t.term from {terms/terms} t join (select term, language, count(*) as n from {terms/concordance} h join
{corpus/articles} a using (article_id) where a.article_id = a.story_id group by all) using (language, term) where
occurrences <> n;

-- a term's outlets sum to its stories
select term from {terms/terms} t join (select language, term, sum(stories) as n from {terms/term_sources} group by
all) using (language, term) where t.stories <> n;

-- an office is told where its evidence says
select entity_id from {entities/affiliations} left join {entities/mentions} m using (article_id, entity_id, sentence)
where m.surface is null;

-- a country's mentions in an article are in entities/mentions
select article_id from {entities/article_countries} c left join (select article_id, country, count(*) as n from
{counted} where country is not null group by all) using (article_id, country) where c.mentions <> coalesce(n, 0);

-- an alias's mentions are in entities/mentions
select alias from {entities/aliases} t left join (select entity_id, surface as alias, count(*) as n from {counted}
where article_id = story_id group by all) using (entity_id, alias) where t.mentions <> coalesce(n, 0);

-- a topic shares no more stories with an earlier one than it has
select topic_id from {topics/lineage} l left join {topics/topics} t using (topic_id) where topic_id >= 0 and
l.stories > coalesce(t.stories, 0);
