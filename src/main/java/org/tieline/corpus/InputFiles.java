package org.tieline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files that the job's inputs name. Hidden files count like any other. */
public final class InputFiles {
  private final Path folder;
  private final Configuration hadoop;

  /**
   * @param folder what relative paths are relative to
   */
  public InputFiles(String folder, Configuration hadoop) {
    this.folder = new Path(folder);
    this.hadoop = hadoop;
  }

  /** All files, by input and then by path. */
  public List<InputFile> list(List<InputPlan> inputs) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      files.addAll(list(inputs.get(i).path(), i, files.size()));
    }
    return files;
  }

  /**
   * The files that one input names: a file, a folder with all below it, or a glob.
   *
   * @return none where the path or glob matches nothing
   */
  public List<InputFile> list(String path, int input, int firstIndex) throws IOException {
    String written = fixedPart(path);
    Path glob = new Path(folder, path);
    FileSystem system = glob.getFileSystem(hadoop);
    FileStatus[] matches = system.globStatus(glob);
    List<FileStatus> found = new ArrayList<>();
    boolean isFolder = matches != null && matches.length == 1 && written.isEmpty();
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      if (match.isDirectory()) {
        collect(system, match.getPath(), found);
      } else {
        found.add(match);
        isFolder = false;
      }
    }
    String shown = isFolder ? ended(path) : written.isEmpty() ? parent(path) : written;
    String base =
        ended(system.makeQualified(new Path(folder, shown.isEmpty() ? "." : shown)).toString());
    found.sort(Comparator.comparing(file -> file.getPath().toString()));
    List<InputFile> files = new ArrayList<>();
    for (FileStatus file : found) {
      String uri = file.getPath().toString();
      String below = uri.startsWith(base) ? uri.substring(base.length()) : file.getPath().getName();
      files.add(
          new InputFile(
              firstIndex + files.size(),
              input,
              uri,
              shown + below,
              below,
              file.getLen(),
              file.getModificationTime()));
    }
    return files;
  }

  private static void collect(FileSystem system, Path folder, List<FileStatus> found)
      throws IOException {
    RemoteIterator<LocatedFileStatus> below = system.listFiles(folder, true);
    while (below.hasNext()) {
      found.add(below.next());
    }
  }

  /** The folders of a glob before its first wildcard, with the closing slash; empty for no glob. */
  private static String fixedPart(String path) {
    for (int i = 0; i < path.length(); i++) {
      if ("*?[{".indexOf(path.charAt(i)) >= 0) {
        return path.substring(0, path.lastIndexOf('/', i) + 1);
      }
    }
    return "";
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String ended(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
