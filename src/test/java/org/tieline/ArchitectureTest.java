package org.tieline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room may know which. */
@AnalyzeClasses(packages = "org.tieline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule textAndStatisticsAndRecognitionKnowNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.tieline.text..",
              "org.tieline.statistics..",
              "org.tieline.counting..",
              "org.tieline.entities.recognition..",
              "org.tieline.entities.countries..",
              "org.tieline.ties.events..",
              "org.tieline.topics.model..",
              "org.tieline.corpus.record..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule formatsKnowNoSpark =
      noClasses()
          .that()
          .resideInAPackage("org.tieline.corpus.format..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule ofTheFormatsOnlyParquetKnowsParquetAndHadoop =
      noClasses()
          .that()
          .resideInAPackage("org.tieline.corpus.format..")
          .and()
          .haveNameNotMatching(".*\\.Parquet[A-Za-z]*(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule onlyTheRoomSparkKnowsSparksInnerClasses =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tieline.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark.sql.catalyst..", "org.apache.spark.sql.execution..");

  @ArchTest
  static final ArchRule roomsFormNoCycle =
      slices().matching("org.tieline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheCommandsKnowTheJob =
      classes()
          .that()
          .resideInAPackage("org.tieline.job..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAnyPackage("org.tieline", "org.tieline.job..");

  @ArchTest
  static final ArchRule noRoomKnowsTheReport =
      classes()
          .that()
          .resideInAPackage("org.tieline.report..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAnyPackage("org.tieline", "org.tieline.job..", "org.tieline.report..");
}
