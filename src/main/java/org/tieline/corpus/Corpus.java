package org.tieline.corpus;

import org.apache.spark.sql.Dataset;

/**
 * What was read.
 *
 * @param articles the articles kept, one row each, kept on disk until the job is done
 * @param boilerplate the lines that were taken out of articles
 * @param rejects the records refused
 * @param inputs the files, every record accounted for
 */
public record Corpus(
    Dataset<Article> articles,
    Dataset<BoilerplateRow> boilerplate,
    Dataset<Reject> rejects,
    Dataset<InputRow> inputs) {}
