package org.tieline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;

/** Starts Tieline in virtual machines of its own, on the tests' class path. */
final class Drivers {
  private Drivers() {}

  /**
   * @param jars besides the tests' own, as {@code --jars} would bring them
   * @param options of the virtual machine, such as -Dspark.master=local[1]
   * @param log what it prints
   */
  static Process start(List<Path> jars, List<String> options, Path log, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
    command.addAll(options);
    StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
    jars.forEach(jar -> path.append(java.io.File.pathSeparator).append(jar));
    command.addAll(List.of("-cp", path.toString(), "org.tieline.Tieline"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.start();
  }
}
