package org.tieline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The runs of an output, newest last. A run without {@code run.json} was never finished; one
 * without its mark was killed before it was committed, or was committed by a Tieline that set no
 * marks.
 */
final class History {
  private final FileSystem files;
  private final Path runs;
  private final String mark;

  /**
   * @param mark a file that only committed runs have
   */
  History(FileSystem files, Path runs, String mark) {
    this.files = files;
    this.runs = runs;
    this.mark = mark;
  }

  /**
   * Deletes all but the current run and the committed ones before it, {@code count} in all. A run
   * that was not finished goes at once: its lock is another's by now. A run without a mark goes
   * once as many marked ones have followed it: only then it is out of the history whether it was
   * committed or not.
   */
  void keep(String current, int count, Tidying tidying) throws IOException {
    List<FileStatus> earlier = new ArrayList<>();
    for (FileStatus run : files.listStatus(runs)) {
      if (run.getPath().getName().compareTo(current) < 0) {
        if (files.exists(new Path(run.getPath(), "run.json"))) {
          earlier.add(run);
        } else {
          tidying.delete(files, run.getPath());
        }
      }
    }
    earlier.sort(Comparator.comparing((FileStatus run) -> run.getPath().getName()).reversed());
    int kept = 1;
    for (FileStatus run : earlier) {
      if (kept >= count) {
        tidying.delete(files, run.getPath());
      } else if (files.exists(new Path(run.getPath(), mark))) {
        kept++;
      }
    }
  }
}
