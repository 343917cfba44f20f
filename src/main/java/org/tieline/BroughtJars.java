package org.tieline;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.deploy.SparkSubmitArguments;
import org.apache.spark.util.DependencyUtils;
import org.apache.spark.util.Utils;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Finds classes in the jars that options of spark-submit bring, such as a storage's, so that a
 * client knows them as the driver will. Packages are resolved, and fetched where they must be, only
 * when a class is missing.
 */
final class BroughtJars extends ClassLoader {
  private final SparkSubmitArguments submitted;
  private ClassLoader jars;

  BroughtJars(SparkSubmitArguments submitted) {
    super(BroughtJars.class.getClassLoader());
    this.submitted = submitted;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try {
      return jars().loadClass(name);
    } catch (MalformedURLException | RuntimeException unresolved) {
      // What can't be had is missing; Spark has said why.
      throw new ClassNotFoundException(name, unresolved);
    }
  }

  private synchronized ClassLoader jars() throws MalformedURLException {
    if (jars == null) {
      List<String> places = new ArrayList<>();
      if (submitted.jars() != null) {
        places.addAll(List.of(submitted.jars().split(",")));
      }
      if (submitted.packages() != null) {
        places.addAll(
            CollectionConverters.asJava(
                DependencyUtils.resolveMavenDependencies(
                    true,
                    submitted.packagesExclusions(),
                    submitted.packages(),
                    submitted.repositories(),
                    submitted.ivyRepoPath(),
                    submitted.ivySettingsPath())));
      }
      List<URL> local = new ArrayList<>();
      for (String place : places) {
        if (Utils.resolveURI(place).getScheme().equals("file")) {
          local.add(new File(Utils.resolveURI(place)).toURI().toURL());
        }
      }
      jars = new URLClassLoader(local.toArray(URL[]::new), getParent());
    }
    return jars;
  }
}
