package org.tieline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.deploy.SparkSubmitArguments;
import picocli.CommandLine.Option;
import scala.jdk.javaapi.CollectionConverters;

/** What spark-submit will be given besides the job, so that a client reads files as Spark will. */
final class SparkOptions {
  /** A driver has been given all properties that were submitted; a client has not. */
  private static final String OF_A_DRIVER = "spark.submit.deployMode";

  @Option(names = "--spark", hidden = true, description = "One option of spark-submit.")
  private List<String> options = new ArrayList<>();

  /**
   * Hadoop's settings, with those that Spark has for it ({@code spark.hadoop.*}) and the classes of
   * the jars that the options bring.
   */
  Configuration hadoop() {
    SparkConf properties = new SparkConf();
    Optional<SparkSubmitArguments> submitted =
        properties.contains(OF_A_DRIVER) ? Optional.empty() : submitted();
    submitted.ifPresent(
        options -> CollectionConverters.asJava(options.sparkProperties()).forEach(properties::set));
    Configuration hadoop = SparkHadoopUtil.get().newConfiguration(properties);
    submitted.map(BroughtJars::new).ifPresent(hadoop::setClassLoader);
    return hadoop;
  }

  /** The files that travel with the application by the options or properties; empty for none. */
  List<String> files() {
    return submitted()
        .map(SparkSubmitArguments::files)
        .filter(files -> !files.isBlank())
        .map(files -> List.of(files.split(",")))
        .orElse(List.of());
  }

  /**
   * The options with the properties file that they name, else with Spark's own; empty where
   * spark-submit will refuse them, and say why.
   */
  private Optional<SparkSubmitArguments> submitted() {
    List<String> submission = new ArrayList<>(List.of("--class", Tieline.class.getName()));
    submission.addAll(options);
    submission.add("tieline.jar");
    try {
      return Optional.of(
          new SparkSubmitArguments(
              CollectionConverters.asScala(submission).toSeq(),
              scala.collection.immutable.Map.from(CollectionConverters.asScala(System.getenv()))));
    } catch (Exception refusal) {
      // A SparkException mostly, which Scala does not declare.
      return Optional.empty();
    }
  }
}
