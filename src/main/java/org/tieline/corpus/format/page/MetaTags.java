package org.tieline.corpus.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements: Open Graph, Dublin Core, and what publishing systems made up. */
final class MetaTags {
  private static final List<String> PUBLICATION =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "article.published",
          "article:date",
          "article_date_original",
          "datepublished",
          "date_published",
          "rnews:datepublished",
          "date.issued",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dc.created",
          "dcterms.created",
          "dc.date.created",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published-date",
          "publication_date",
          "publicationdate",
          "originalpublicationdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "bt:pubdate",
          "shareaholic:article_published_time",
          "citation_publication_date",
          "citation_date",
          "article.created",
          "created",
          "displaydate",
          "ptime",
          "time");

  private static final List<String> MODIFICATION =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod",
          "revised");

  private MetaTags() {}

  /** The values that may be dates of publication, the most telling first. */
  static List<String> publication(Document page) {
    return values(page, PUBLICATION);
  }

  /** The values that may be dates of change. */
  static List<String> modification(Document page) {
    return values(page, MODIFICATION);
  }

  /** The first value of the first name that has one; null if none has. */
  static String first(Document page, String... names) {
    return values(page, List.of(names)).stream().findFirst().orElse(null);
  }

  private static List<String> values(Document page, List<String> names) {
    Map<String, List<String>> byName = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(attribute) && !meta.attr("content").isBlank()) {
          byName
              .computeIfAbsent(
                  meta.attr(attribute).toLowerCase(Locale.ROOT), n -> new ArrayList<>())
              .add(meta.attr("content").strip());
        }
      }
    }
    List<String> values = new ArrayList<>();
    names.forEach(name -> values.addAll(byName.getOrDefault(name, List.of())));
    return values;
  }
}
