package org.tieline.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tieline.corpus.format.Compression;
import org.tieline.corpus.format.Format;
import org.tieline.corpus.format.Formats;
import org.tieline.corpus.format.Slice;

/**
 * Divides the corpus into tasks of about equal work: large files that can be split are cut, small
 * ones are gathered, and files that must be read in one piece come first so that they end early.
 */
final class Slices {
  /** A task's worth of bytes: large enough to hide its start, small enough to balance. */
  private static final long TASK_BYTES = 32L << 20;

  /** What opening a file costs, in bytes read in the same time. */
  private static final long OPEN_BYTES = 64L << 10;

  /** Files in a task at most: each is known to the driver by name. */
  private static final int MOST_FILES = 10_000;

  private Slices() {}

  /** A slice and the file that it is of. */
  record FileSlice(InputFile file, Slice slice) implements Serializable {}

  /**
   * @param tasks least number of tasks to aim at where there is work for them
   */
  static List<List<FileSlice>> tasks(List<InputFile> files, List<InputPlan> inputs, int tasks) {
    long total = files.stream().mapToLong(InputFile::bytes).sum();
    long target = Math.max(1L << 20, Math.min(TASK_BYTES, total / Math.max(1, tasks)));
    List<FileSlice> slices = new ArrayList<>();
    for (InputFile file : files) {
      slices.addAll(cut(file, Formats.named(inputs.get(file.input()).format()), target));
    }
    slices.sort(
        Comparator.comparingLong((FileSlice slice) -> -length(slice))
            .thenComparingInt(slice -> slice.file().index())
            .thenComparingLong(slice -> slice.slice().start()));
    long cost = total + slices.size() * OPEN_BYTES;
    // As many tasks as the bytes are worth: each task costs every later step something, too.
    long share = cost / Math.max(tasks, total / target);
    return gather(slices, Math.max(target, share));
  }

  /**
   * Whether the tasks' records need no shuffle to be spread over the cores: there are enough of
   * them, and none has more than twice its share. A large packed file can be decoded by one core
   * only, and what comes after decoding should not wait for it.
   *
   * @param cores that work at a time
   */
  static boolean spread(List<List<FileSlice>> tasks, int cores) {
    long total = 0;
    long largest = 0;
    for (List<FileSlice> task : tasks) {
      long bytes = task.stream().mapToLong(Slices::length).sum();
      total += bytes;
      largest = Math.max(largest, bytes);
    }
    return tasks.size() >= 2 * cores && largest <= 2 * (total / tasks.size());
  }

  private static List<FileSlice> cut(InputFile file, Format format, long target) {
    boolean splittable = format.splittable() && Compression.byName(file.path()) == Compression.NONE;
    long size = splittable ? target : Math.max(1, file.bytes());
    List<FileSlice> slices = new ArrayList<>();
    for (long start = 0; start < Math.max(1, file.bytes()); start += size) {
      long end = Math.min(file.bytes(), start + size);
      slices.add(new FileSlice(file, new Slice(file.path(), start, end, file.bytes())));
    }
    return slices;
  }

  private static List<List<FileSlice>> gather(List<FileSlice> slices, long target) {
    List<List<FileSlice>> gathered = new ArrayList<>();
    List<FileSlice> task = new ArrayList<>();
    long bytes = 0;
    for (FileSlice slice : slices) {
      boolean full = bytes + length(slice) > target || task.size() == MOST_FILES;
      if (!task.isEmpty() && full) {
        gathered.add(task);
        task = new ArrayList<>();
        bytes = 0;
      }
      task.add(slice);
      bytes += length(slice) + OPEN_BYTES;
    }
    if (!task.isEmpty()) {
      gathered.add(task);
    }
    return gathered;
  }

  private static long length(FileSlice slice) {
    return slice.slice().end() - slice.slice().start();
  }
}
