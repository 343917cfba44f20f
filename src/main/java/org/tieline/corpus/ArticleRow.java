package org.tieline.corpus;

import java.time.Instant;
import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** An article that was kept. */
@Table(name = "corpus/articles", grain = "article kept", key = "article_id")
public record ArticleRow(
    @Column("the input's id, or the file's path, or a hash of the content") String article_id,
    @Column("article_id of the story's lead; its own where it was reprinted from nowhere")
        String story_id,
    @Column(value = "outlet", nullWhen = "not given") String source,
    @Column(value = "address of the article", nullWhen = "not given") String url,
    @Column(value = "headline", nullWhen = "none", text = Column.Text.HEADLINE) String title,
    @Column(value = "time of publication", unit = "UTC", nullWhen = "not given") Instant published,
    @Column(value = "time of the last change", unit = "UTC", nullWhen = "not given")
        Instant updated,
    @Column(
            value = "day of publication in the job's zone; of a web page, as its outlet counts it",
            nullWhen = "not given")
        LocalDate day,
    @Column(value = "how the date was found", nullWhen = "no date") String date_method,
    @Column(value = "language of the text", unit = "ISO 639-1, or und") String language,
    @Column("words of title and text") long words,
    @Column("the file that it was read from") String input_file) {}
