package org.tieline;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tieline.spark.Sessions;

/**
 * Hands one Spark session to every test that takes a {@link SparkSession}; starting one costs
 * seconds. A test that changes a setting puts it back.
 */
public final class SparkExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SparkExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(SparkSession.class, type -> open(), SparkSession.class);
  }

  private static SparkSession open() {
    SparkSession spark =
        Sessions.builder("tests")
            .master("local[2]")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.ui.enabled", false)
            .config("spark.buffer.pageSize", "1m")
            // As a job with small input has them; set here, a run leaves what a test sets instead.
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.adaptive.enabled", false)
            .getOrCreate();
    Sessions.fit(spark, 0);
    return Sessions.prepare(spark);
  }
}
