package org.tieline.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files that the job's inputs name. Hidden files count like any other. */
public final class InputFiles {
  private final Path folder;
  private final List<Path> written;
  private final Configuration hadoop;

  /**
   * @param folder what relative paths are relative to
   * @param written where the job itself writes: what lies there is no input
   */
  public InputFiles(String folder, List<String> written, Configuration hadoop) {
    this.folder = new Path(folder);
    this.written = written.stream().map(Path::new).toList();
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
    int wildcard = wildcard(path);
    Path whole = new Path(folder, path);
    FileSystem system = whole.getFileSystem(hadoop);
    FileStatus[] matches = system.globStatus(whole);
    boolean isFolder =
        matches != null && matches.length == 1 && wildcard < 0 && matches[0].isDirectory();
    String shown =
        isFolder ? ended(path) : parent(wildcard < 0 ? path : path.substring(0, wildcard));
    Path top = system.makeQualified(new Path(folder, shown.isEmpty() ? "." : shown));
    List<Found> found = new ArrayList<>();
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      if (system instanceof LocalFileSystem && (isFolder || wildcard >= 0)) {
        found.addAll(local(match, top, isFolder));
      } else if (match.isDirectory()) {
        found.addAll(below(system, match.getPath()));
      } else {
        found.add(Found.of(match));
      }
    }
    List<String> own = written.stream().map(place -> ended(qualified(place, system))).toList();
    found.removeIf(file -> own.stream().anyMatch(file.uri()::startsWith));
    found.sort(Comparator.comparing(Found::uri));
    String base = ended(top.toString());
    List<InputFile> files = new ArrayList<>();
    for (Found file : found) {
      String uri = file.uri();
      String below = uri.startsWith(base) ? uri.substring(base.length()) : new Path(uri).getName();
      files.add(
          new InputFile(
              firstIndex + files.size(),
              input,
              uri,
              shown + below,
              below,
              file.bytes(),
              file.modified(),
              file.fault()));
    }
    return files;
  }

  /** A file as it was found. */
  private record Found(String uri, long bytes, long modified, String fault) {
    static Found of(FileStatus file) {
      return new Found(file.getPath().toString(), file.getLen(), file.getModificationTime(), null);
    }

    static Found of(java.nio.file.Path file, Path top) throws IOException {
      String fault = Links.fault(file, path(top));
      return new Found(
          new Path("file", null, file.toString()).toString(),
          fault == null ? Files.size(file) : 0,
          fault == null ? Files.getLastModifiedTime(file).toMillis() : 0,
          fault);
    }

    static java.nio.file.Path path(Path uri) {
      return java.nio.file.Path.of(uri.toUri().getPath());
    }
  }

  /** A local match itself, or all below it. */
  private static List<Found> local(FileStatus match, Path top, boolean named) throws IOException {
    java.nio.file.Path path = Found.path(match.getPath());
    List<Found> found = new ArrayList<>();
    if (!match.isDirectory() || (!named && Files.isSymbolicLink(path))) {
      found.add(Found.of(path, top));
    } else {
      for (java.nio.file.Path file : Links.below(path)) {
        found.add(Found.of(file, top));
      }
    }
    return found;
  }

  private static List<Found> below(FileSystem system, Path folder) throws IOException {
    List<Found> found = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> below = system.listFiles(folder, true);
    while (below.hasNext()) {
      found.add(Found.of(below.next()));
    }
    return found;
  }

  /** A place as the file system lists it: hdfs:///data is hdfs://host:8020/data. */
  private static String qualified(Path place, FileSystem system) {
    URI uri = place.toUri();
    boolean open =
        system.getUri().getScheme().equals(uri.getScheme()) && uri.getAuthority() == null;
    return (open ? system.makeQualified(place) : place).toString();
  }

  /** Where a glob's first wildcard stands; -1 for no glob. */
  private static int wildcard(String path) {
    for (int i = 0; i < path.length(); i++) {
      if ("*?[{".indexOf(path.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String ended(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
