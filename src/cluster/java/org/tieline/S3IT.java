package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.job.Run;
import org.tieline.spark.PublishedTable;

/** The corpus is read from an S3 server, and the reports are published there. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3IT {
  private static final String BUCKET = "news";
  private static final String KEY = "canary-key-7f3a";
  private static final String SECRET = "canary-secret-9c41";

  private Path folder;
  private SparkSession spark;
  private S3Proxy server;
  private FileSystem files;
  private Map<String, String> expected;
  private Map<String, String> found;

  @BeforeAll
  void runOnceThere(SparkSession session, @TempDir Path temporary) throws Exception {
    folder = temporary;
    spark = session;
    expected = digests(folder.resolve("local").toString(), Folder.working());
    int port = StandaloneCluster.freePort();
    BlobStoreContext context =
        ContextBuilder.newBuilder("transient")
            .credentials(KEY, SECRET)
            .overrides(new Properties())
            .build(BlobStoreContext.class);
    BlobStore store = context.getBlobStore();
    store.createContainerInLocation(null, BUCKET);
    server =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET)
            .build();
    server.start();
    while (!server.getState().equals("STARTED")) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    hadoop.set("fs.s3a.endpoint", "http://127.0.0.1:" + port);
    hadoop.set("fs.s3a.endpoint.region", "us-east-1");
    hadoop.set("fs.s3a.path.style.access", "true");
    hadoop.set("fs.s3a.connection.ssl.enabled", "false");
    hadoop.set("fs.s3a.access.key", KEY);
    hadoop.set("fs.s3a.secret.key", SECRET);
    hadoop.set(
        "fs.s3a.aws.credentials.provider", "org.apache.hadoop.fs.s3a.SimpleAWSCredentialsProvider");
    files = FileSystem.get(URI.create("s3a://" + BUCKET), hadoop);
    // Not copyFromLocalFile: the server refuses its uploads with XAmzContentSHA256Mismatch.
    FileUtil.copy(
        FileSystem.getLocal(hadoop),
        new org.apache.hadoop.fs.Path(Path.of("sample-data").toAbsolutePath().toUri()),
        files,
        new org.apache.hadoop.fs.Path("/desk/sample-data"),
        false,
        hadoop);
    found = digests("reports", onS3());
  }

  private static Folder onS3() {
    return new Folder("s3a://" + BUCKET + "/desk/");
  }

  @AfterAll
  void stop() throws Exception {
    server.stop();
  }

  private Map<String, String> digests(String output, Folder place) throws Exception {
    Run.Result result = SampleRun.into(spark, output, Map.of(), place);
    Map<String, String> digests = new TreeMap<>();
    for (PublishedTable table : result.tables()) {
      digests.put(table.name(), table.rows() + " rows " + table.sha256());
    }
    return digests;
  }

  @Test
  void tablesAreAsOnALocalDisk() {
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void everyFileThatTheManifestNamesIsThere() throws Exception {
    org.apache.hadoop.fs.Path output = new org.apache.hadoop.fs.Path("/desk/reports");
    JsonNode current;
    try (InputStream in = files.open(new org.apache.hadoop.fs.Path(output, "current.json"))) {
      current = new ObjectMapper().readTree(in);
    }
    assertThat(current.get("tables")).hasSize(expected.size());
    for (JsonNode table : current.get("tables")) {
      for (JsonNode file : table.get("files")) {
        assertThat(files.exists(new org.apache.hadoop.fs.Path(output, file.asText())))
            .as(file.asText())
            .isTrue();
      }
    }
  }

  /** The analysis store, which a run can do without, is written by Spark's committer. */
  @Test
  void publishingRenamesNothing() throws Exception {
    long renamed = files.getStorageStatistics().getLong("op_rename");
    long created = files.getStorageStatistics().getLong("op_create");
    SampleRun.into(spark, "reports-alone", Map.of("store", "off"), onS3(), List.of("terms"));
    assertThat(files.getStorageStatistics().getLong("op_rename")).isEqualTo(renamed);
    assertThat(files.getStorageStatistics().getLong("op_create")).isGreaterThan(created);
  }

  @Test
  void noFileThatWasPublishedHoldsAKey() throws Exception {
    RemoteIterator<LocatedFileStatus> published =
        files.listFiles(new org.apache.hadoop.fs.Path("/desk/reports"), true);
    int seen = 0;
    while (published.hasNext()) {
      LocatedFileStatus file = published.next();
      try (InputStream in = files.open(file.getPath())) {
        String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(content).as(file.getPath().toString()).doesNotContain(KEY, SECRET);
      }
      seen++;
    }
    assertThat(seen).isGreaterThan(expected.size());
  }
}
