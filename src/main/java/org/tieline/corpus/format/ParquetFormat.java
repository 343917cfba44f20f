package org.tieline.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** Parquet: a row is a record. A row group that can't be read ends the file with one refusal. */
final class ParquetFormat implements Format {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public List<String> extensions() {
    return List.of("parquet");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return new GuardedReader(
        () -> {
          ParquetReadOptions options =
              ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
          return new Reader(
              ParquetFileReader.open(new ParquetInput(slice, opener), options), slice.length());
        });
  }

  private static final class Reader implements EntryReader {
    private final ParquetFileReader file;
    private final long length;
    private final MessageType schema;
    private final MessageColumnIO columns;
    private RecordReader<Group> group;
    private boolean loading;
    private int groups;
    private long left;
    private long count;

    private Reader(ParquetFileReader file, long length) {
      this.file = file;
      this.length = length;
      this.schema = file.getFileMetaData().getSchema();
      this.columns = new ColumnIOFactory().getColumnIO(schema);
    }

    @Override
    public Entry next() throws IOException {
      try {
        return read();
      } catch (OutOfMemoryError e) {
        if (isSoundGroup()) {
          throw e;
        }
        // Damaged lengths ask for gigabytes; the failed allocation leaves the heap as it was.
        throw new ContentException("corrupt", "a length that no memory holds: " + e.getMessage());
      }
    }

    private Entry read() throws IOException {
      while (left == 0) {
        loading = true;
        PageReadStore pages = file.readNextRowGroup();
        loading = false;
        groups++;
        if (pages == null) {
          return null;
        }
        left = pages.getRowCount();
        group = columns.getRecordReader(pages, new GroupRecordConverter(schema));
      }
      Group row = group.read();
      left--;
      count++;
      Map<String, String> values = ParquetValues.of(row);
      return new Entry.Found(count, values, Excerpt.of(row.toString()));
    }

    /** Whether what was being loaded is a row group that fits the file: it is read whole. */
    private boolean isSoundGroup() {
      return loading && file.getRowGroups().get(groups).getCompressedSize() <= length;
    }

    @Override
    public long positions() {
      return count;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
