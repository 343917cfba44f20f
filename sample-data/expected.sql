-- The numbers of expected.yaml, from the raw files, for DuckDB 1.5. Run from the project's root.

-- 1. Records. A line that is no valid JSON object in UTF-8 comes back as nulls; a repeated line stays a row.
set threads = 1;
create table records as
select *, row_number() over (partition by input_file order by place) as line
from (
  select *, regexp_extract(filename, '[^/]+$') as input_file, row_number() over () as place
  from read_json('sample-data/articles/*.jsonl', format = 'newline_delimited', ignore_errors = true, filename = true,
    columns = {id: 'VARCHAR', date: 'VARCHAR', outlet: 'VARCHAR', url: 'VARCHAR', headline: 'VARCHAR', body: 'VARCHAR', lang: 'VARCHAR'}));

-- 2. Fates. A date with a zone is read in UTC; try_cast refuses impossible dates.
create table fates as
with dated as (
  select *, try_cast(coalesce(try_cast(date as timestamptz) at time zone 'UTC', try_cast(date as timestamp)) as timestamp) as published
  from records),
versions as (
  select *,
    lag(line) over (partition by id, headline, body, outlet, date order by place) as earlier,
    last_value(place) over (partition by id order by place rows between unbounded preceding and unbounded following) as last_place,
    count(distinct coalesce(headline, '') || chr(10) || coalesce(body, '')) over (partition by id) as contents
  from dated)
select *, case
    when id is null then 'malformed or encoding'
    when headline is null and body is null then 'empty'
    when date is not null and published is null then 'date'
    when contents > 1 and place < last_place then 'superseded'
    when earlier is not null then 'repeat'
    when lang not in ('en', 'ru') or published is null
      or published::date not between date '2024-06-01' and date '2024-07-31' then 'outside'
    else 'article' end as fate
from versions;

create table articles as
select id, outlet, published, published::date as day, date_trunc('week', published)::date as week, lang, input_file, line, place,
  coalesce(headline, '') as headline, coalesce(body, '') as body
from fates where fate = 'article';

-- 3. Files, rejects, repeats, outside.
select input_file, count(*) as records, count(*) filter (fate = 'article') as articles,
  count(*) filter (fate in ('malformed or encoding', 'empty', 'date', 'superseded')) as rejects,
  count(*) filter (fate = 'outside') as outside, count(*) filter (fate = 'repeat') as repeats
from fates group by all order by input_file;

select input_file, line, fate, id from fates where fate <> 'article' order by input_file, line;

-- 4. Articles by outlet, week, language.
select outlet, count(*) as articles from articles group by all order by outlet;

select week, count(*) as articles from articles group by all order by week;

select lang, count(*) as articles from articles group by all order by lang;

-- 5. Stories: an article belongs to the earliest (then longest) article with which it shares more than half of the shorter one's
--    runs of five words. In this corpus reprints share 80 % and more, other pairs less than 4 %.
create table runs as
with words as (select id, regexp_extract_all(lower(body), '[\p{L}\p{N}]+') as w from articles)
select distinct id, unnest([array_to_string(w[i : i + 4], ' ') for i in range(1, len(w) - 3)]) as run from words;

create table shared as
with sizes as (select id, count(*) as size from runs group by id)
select a.id as a, b.id as b, count(*) as runs, count(*) / least(any_value(x.size), any_value(y.size)) as containment
from runs a join runs b on a.run = b.run and a.id <> b.id join sizes x on x.id = a.id join sizes y on y.id = b.id
group by a.id, b.id;

create table members as
select a.id, coalesce(min_by(l.id, (l.published, -length(l.body))) filter
    ((l.published, -length(l.body)) < (a.published, -length(a.body))), a.id) as story
from articles a left join shared s on s.a = a.id and s.containment > 0.5 left join articles l on l.id = s.b
group by a.id, a.published, a.body;

select max(containment) filter (containment <= 0.5) as highest_of_others, min(containment) filter (containment > 0.5) as lowest_of_reprints from shared;

select story, list(id order by id) as articles from members group by story having count(*) > 1 order by story;

select count(distinct story) as stories from members;

select week, count(*) as stories from articles where id in (select story from members) group by all order by week;

-- 6. Words: case-folded, in headline and body, a possessive counted as the word. All articles, then leads only.
create table words as
select w.family, a.id, a.id in (select story from members) as lead, len(regexp_extract_all(lower(a.headline || chr(10) || a.body), '\b(' || w.forms || ')\b')) as n
from articles a cross join (values
  ('belarus', 'belarus'), ('china', 'china'), ('poland', 'poland'), ('ukraine', 'ukraine'), ('nato', 'nato'),
  ('drill', 'drills?|drilled|drilling'), ('exercise', 'exercises?|exercised|exercising'), ('summit', 'summits?'), ('sanction', 'sanctions?|sanctioned|sanctioning'),
  ('freight', 'freight'), ('potash', 'potash'), ('grain', 'grains?'), ('paratrooper', 'paratroopers?')) w(family, forms)
where a.lang = 'en';

select family, sum(n) as occurrences, sum(n) filter (lead) as occurrences_in_leads, count(*) filter (n > 0) as articles, count(*) filter (n > 0 and lead) as stories
from words group by family order by family;

-- 7. Countries named. Datelines, the photo credit and the outlet's own name are taken out first.
create table bodies as
select id, id in (select story from members) as lead, lang, day,
  headline || chr(10) || replace(regexp_replace(regexp_replace(body,
    '^\p{Lu}[\p{Lu} ]+(, [A-Z][a-z]+)?( \(Example Wire\))? — ', ''), '\nPhoto: [^\n]*', ''), outlet, '') as text
from articles;

create table forms as
select * from (values
  ('BLR', 'Belarus|Belarusians?|Minsk|Brest|Беларус[а-я]*|[Бб]елорус[а-я-]*|Минск[а-я]*|Брест[а-я]*'),
  ('CHN', 'China|Chinese|Beijing|Кита[йяеюём]+|[Кк]итайск[а-я]*|КНР|белорусско-китайск[а-я]*'),
  ('RUS', 'Russia|Russians?|Moscow|Kremlin|Росси[яиюей]+|Москва'),
  ('POL', 'Poland|Polish|Poles?|Warsaw|Польш[а-я]*'),
  ('UKR', 'Ukraine|Ukrainians?|Kyiv|Украин[а-я]*|Киев'),
  ('KAZ', 'Kazakhstan|Kazakhs?|Astana|Казахстан[а-я]*|Астан[а-я]*'),
  ('LTU', 'Lithuania|Lithuanians?|Vilnius'),
  ('USA', 'United States|Americans?|Washington|White House|US'),
  ('DEU', 'Germany|Germans?|Berlin'), ('HUN', 'Hungary|Hungarians?|Budapest'), ('LVA', 'Latvia|Latvian|Riga'), ('FRA', 'France|French|Paris'),
  ('GBR', 'Britain|British|London'), ('ITA', 'Italy|Italians?|Rome'), ('CHE', 'Switzerland|Swiss'), ('IND', 'India|Indian|Инди[а-я]+'),
  ('PAK', 'Pakistan|Pakistani|Пакистан[а-я]*'), ('IRN', 'Iran|Iranian'), ('PRK', 'North Korea|Pyongyang'), ('KOR', 'South Korea|Seoul'), ('KGZ', 'Kyrgyzstan'),
  ('UZB', 'Uzbekistan|Tashkent'), ('TJK', 'Tajikistan'), ('AFG', 'Afghanistan'), ('ROU', 'Romania|Romanian'), ('BGR', 'Bulgaria'), ('TUR', 'Turkey'), ('EGY', 'Egypt'),
  ('ESP', 'Spain'), ('CAN', 'Canada'), ('JPN', 'Japan'), ('BRA', 'Brazil'), ('BOL', 'Bolivia'), ('ZWE', 'Zimbabwe'), ('ZAF', 'South Africa'), ('SAU', 'Saudi Arabia'),
  ('MEX', 'Mexico'), ('SVK', 'Slovakia'), ('MDA', 'Moldova'), ('EST', 'Estonia'), ('NLD', 'Netherlands'), ('NOR', 'Norway'), ('SRB', 'Serbia|Belgrade'),
  ('MNG', 'Mongolia'), ('TWN', 'Taiwan'), ('BEL', 'Belgium'), ('SGP', 'Singapore'), ('LUX', 'Luxembourg'), ('GEO', 'Georgia')) f(country, forms);

create table named as
select b.id, f.country, b.lead, b.day, list_distinct(regexp_extract_all(b.text, '(?:^|[^\p{L}])(' || f.forms || ')(?:$|[^\p{L}])', 1)) as as_named
from bodies b cross join forms f
where regexp_matches(b.text, '(?:^|[^\p{L}])(' || f.forms || ')(?:$|[^\p{L}])')
  and not (f.country = 'CHN' and not regexp_matches(replace(b.text, 'South China Sea', ''), '(?:^|[^\p{L}])(' || f.forms || ')(?:$|[^\p{L}])'))
  and not (f.country = 'GEO' and b.id = 'pr-20240710-1');  -- the state of the United States

select id, string_agg(country, ' ' order by country) as countries from named group by id order by id;

-- 8. Pairs of the seven countries: articles, then stories, naming both.
select a.country || '-' || b.country as pair, count(*) as articles, count(*) filter (a.lead) as stories
from named a join named b on a.id = b.id and a.country < b.country
where a.country in ('BLR', 'CHN', 'RUS', 'POL', 'UKR', 'KAZ', 'LTU') and b.country in ('BLR', 'CHN', 'RUS', 'POL', 'UKR', 'KAZ', 'LTU')
group by pair order by pair;

-- 9. Belarus and China by week: stories naming both, and naming either.
select date_trunc('week', day)::date as week, count(*) filter (n = 2) as both, count(*) as either
from (select id, day, count(*) as n from named where lead and country in ('BLR', 'CHN') group by id, day)
group by week order by week;

-- 10. Belarus, China and Russia: stories naming all three, and Belarus and China without Russia. Who tells of Belarus and China.
select count(*) filter (list_has_all(c, ['BLR', 'CHN', 'RUS'])) as all_three,
  count(*) filter (list_has_all(c, ['BLR', 'CHN']) and not list_contains(c, 'RUS')) as without_russia
from (select id, list(country) as c from named where lead group by id);

select outlet, count(*) as stories
from articles where id in (select id from named where lead and country in ('BLR', 'CHN') group by id having count(*) = 2)
group by outlet order by outlet;
