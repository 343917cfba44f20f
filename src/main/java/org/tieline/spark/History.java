package org.tieline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The runs of an output, newest last. A run without {@code run.json} was never finished. */
final class History {
  /** A run without run.json that is younger may still be at work beside this one. */
  private static final long UNFINISHED_MILLIS = 24L * 60 * 60 * 1000;

  private final FileSystem files;
  private final Path runs;

  History(FileSystem files, Path runs) {
    this.files = files;
    this.runs = runs;
  }

  /** Deletes all but the current run and the finished ones before it, {@code count} in all. */
  void keep(String current, int count) throws IOException {
    List<FileStatus> earlier = new ArrayList<>();
    FileStatus now = files.getFileStatus(new Path(runs, current));
    for (FileStatus run : files.listStatus(runs)) {
      if (run.getPath().getName().compareTo(current) < 0) {
        if (files.exists(new Path(run.getPath(), "run.json"))) {
          earlier.add(run);
        } else if (now.getModificationTime() - run.getModificationTime() > UNFINISHED_MILLIS) {
          files.delete(run.getPath(), true);
        }
      }
    }
    earlier.sort(Comparator.comparing(run -> run.getPath().getName()));
    for (int i = 0; i < earlier.size() - (count - 1); i++) {
      files.delete(earlier.get(i).getPath(), true);
    }
  }
}
