package org.tieline.corpus;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A record that was refused, and why. */
@Table(
    name = "corpus/rejects",
    grain = "record refused",
    key = {"input_file", "position", "reason", "detail"})
public record Reject(
    @Column("the file that it stands in") String input_file,
    @Column("line where it starts, from 1; record number in formats without lines") long position,
    @Column("kind of fault, one word") String reason,
    @Column("what is wrong, in a sentence") String detail,
    @Column(
            value = "the record as it stands, at most 1,000 characters",
            nullWhen = "publish.text is not full",
            text = Column.Text.WHOLE)
        String raw) {}
