package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.job.Run;
import org.tieline.spark.PublishedTable;

/** The corpus is read from HDFS, and the reports are published there. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HdfsIT {
  private Path folder;
  private SparkSession spark;
  private MiniDFSCluster cluster;
  private FileSystem files;
  private Map<String, String> expected;

  @BeforeAll
  void startWithTheSampleOnHdfs(SparkSession session, @TempDir Path temporary) throws Exception {
    folder = temporary;
    spark = session;
    Configuration hadoop = new Configuration(spark.sparkContext().hadoopConfiguration());
    hadoop.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    cluster = new MiniDFSCluster.Builder(hadoop).numDataNodes(3).build();
    cluster.waitActive();
    files = cluster.getFileSystem();
    files.copyFromLocalFile(
        new org.apache.hadoop.fs.Path(Path.of("sample-data").toAbsolutePath().toUri()),
        new org.apache.hadoop.fs.Path("/desk/sample-data"));
    expected = digests(folder.resolve("local").toString(), Folder.working());
  }

  @AfterAll
  void stop() {
    cluster.shutdown();
  }

  private Map<String, String> digests(String output, Folder place) throws Exception {
    Run.Result result = SampleRun.into(spark, output, Map.of(), place);
    Map<String, String> digests = new TreeMap<>();
    for (PublishedTable table : result.tables()) {
      digests.put(table.name(), table.rows() + " rows " + table.sha256());
    }
    return digests;
  }

  private Folder onHdfs() {
    return new Folder(files.getUri() + "/desk/");
  }

  @Test
  void tablesAreAsOnALocalDiskAndCurrentNamesThem() throws Exception {
    assertThat(digests("reports/whole", onHdfs())).isEqualTo(expected);
    org.apache.hadoop.fs.Path output = new org.apache.hadoop.fs.Path("/desk/reports/whole");
    assertThat(files.exists(new org.apache.hadoop.fs.Path(output, "current.json"))).isTrue();
    assertThat(files.exists(new org.apache.hadoop.fs.Path(output, "_lock"))).isFalse();
  }

  @Test
  void aDatanodeThatStopsMidRunChangesNothing() throws Exception {
    org.apache.hadoop.fs.Path runs = new org.apache.hadoop.fs.Path("/desk/reports/datanode/runs");
    Thread stopper =
        new Thread(
            () -> {
              try {
                while (!files.exists(runs)
                    || files.globStatus(new org.apache.hadoop.fs.Path(runs, "*/entities")).length
                        == 0) {
                  TimeUnit.MILLISECONDS.sleep(100);
                }
                cluster.stopDataNode(0);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    stopper.start();
    assertThat(digests("reports/datanode", onHdfs())).isEqualTo(expected);
    stopper.join();
    assertThat(cluster.getDataNodes()).hasSize(2);
  }
}
