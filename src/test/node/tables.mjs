// Reads every Parquet file of tables and prints a line of what it found in each: node tables.mjs FOLDER/REPORT/TABLE...
import { readdirSync } from 'node:fs';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

for (const folder of process.argv.slice(2)) {
  const found = { rows: 0, columns: [], physical: {}, codecs: [], statistics: true, checksum: 0 };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.parquet')).sort()) {
    const file = await asyncBufferFromFile(`${folder}/${name}`);
    const metadata = await parquetMetadataAsync(file);
    const leaves = parquetSchema(metadata).children;
    found.columns = leaves.map((leaf) => leaf.element.name);
    leaves.forEach((leaf) => (found.physical[leaf.element.name] = leaf.element.type ?? 'nested'));
    for (const group of metadata.row_groups) {
      for (const column of group.columns) {
        const codec = column.meta_data.codec;
        if (!found.codecs.includes(codec)) found.codecs.push(codec);
        if (Number(group.num_rows) > 0 && !column.meta_data.statistics) found.statistics = false;
      }
    }
    const rows = await parquetReadObjects({ file, metadata, compressors });
    found.rows += rows.length;
    for (const row of rows) for (const value of Object.values(row)) if (value !== null && value !== undefined) found.checksum++;
  }
  console.log(JSON.stringify(found));
}
