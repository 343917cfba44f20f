package org.tieline.corpus;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/**
 * An input file, every record of it accounted for: records = articles + rejects + outside +
 * repeats.
 */
@Table(name = "corpus/inputs", grain = "input file", key = "input_file")
public record InputRow(
    @Column("the file") String input_file,
    @Column(value = "size on disk", unit = "bytes") long bytes,
    @Column("records read") long records,
    @Column("articles kept") long articles,
    @Column("records refused, see corpus/rejects") long rejects,
    @Column("articles outside the job's dates, languages or conditions") long outside,
    @Column("records that another record of the corpus repeats") long repeats) {}
