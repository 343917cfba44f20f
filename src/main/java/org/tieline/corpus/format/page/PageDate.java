package org.tieline.corpus.format.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tieline.corpus.format.date.DateException;
import org.tieline.corpus.format.date.DateFinder;
import org.tieline.corpus.format.date.DateOrder;
import org.tieline.corpus.format.date.Dates;

/**
 * A page's date of publication: the first that reads as a date, from what the page states for
 * machines to what people would take for it.
 *
 * @param value the date as the page has it, or an ISO day
 * @param day the day as the outlet counts it: in the page's address, else in the date's own zone
 * @param method json-ld, meta, url, microdata, time, element, script, text or modified
 */
public record PageDate(String value, LocalDate day, String method) {
  private static final ZonedDateTime FIRST_PAGE = ZonedDateTime.parse("1990-01-01T00:00:00Z");
  private static final Dates DATES = new Dates(ZoneOffset.UTC);

  private static final Pattern IN_URL =
      Pattern.compile(
          "[/_.-](?<year>19[89]\\d|20[0-4]\\d)(?<gap>[/_-]?)(?<month>0[1-9]|1[0-2])\\k<gap>"
              + "(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?i)(?:date_?published|publish(?:ed)?_?(?:date|at|on|time)|pub_?date|publication_?date"
              + "|created_?(?:at|on|date)|date_?created)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']"
              + "(\\d{4}-\\d{2}-\\d{2}[^\"'\\\\]{0,20})");

  private static final String NAMED_FOR_DATES =
      "time, [class~=(?i)date|publish|posted|time|byline|meta|info|datum|fecha|data],"
          + " [id~=(?i)date|publish|posted|time|byline|datum]";

  /** Longer elements are no datelines. */
  private static final int LONGEST_DATELINE = 120;

  private record Candidate(String value, String method) {}

  static PageDate of(Document page, String url, List<JsonNode> linkedData) {
    LocalDate inUrl = inUrl(url);
    boolean dayFirst = DateOrder.isDayFirst(PageLanguage.stated(page), url);
    DateFinder finder = new DateFinder(dayFirst);
    for (List<Candidate> candidates :
        List.of(
            stated(page, linkedData), marked(page), named(page, finder), anywhere(page, finder))) {
      for (Candidate candidate : candidates) {
        LocalDate day = day(candidate.value, dayFirst);
        if (day != null) {
          return new PageDate(candidate.value, agreed(day, inUrl), candidate.method);
        }
      }
      if (inUrl != null) {
        return new PageDate(inUrl.toString(), inUrl, "url");
      }
    }
    return null;
  }

  /** Dates that the page states of itself for machines. */
  private static List<Candidate> stated(Document page, List<JsonNode> linkedData) {
    List<Candidate> candidates = new ArrayList<>();
    for (String name : List.of("datePublished", "dateCreated", "uploadDate")) {
      for (JsonNode node : linkedData) {
        candidates.add(new Candidate(node.path(name).asText(""), "json-ld"));
      }
    }
    for (String value : MetaTags.publication(page)) {
      candidates.add(new Candidate(value, "meta"));
    }
    return candidates;
  }

  /** Dates that are marked as such, be it in the article or in what surrounds it. */
  private static List<Candidate> marked(Document page) {
    List<Candidate> candidates = new ArrayList<>();
    for (Element element :
        page.select(
            "[itemprop=datePublished], [itemprop=dateCreated],"
                + " [property~=(?i)^(?:schema:datePublished|datePublished|dc:date|dc:created)$]")) {
      candidates.add(new Candidate(value(element), "microdata"));
    }
    for (Element element :
        page.select(
            "time[pubdate], time.published, time.entry-date, abbr.published, .published[title],"
                + " time[datetime]:not(.updated)")) {
      candidates.add(new Candidate(value(element), "time"));
    }
    return candidates;
  }

  /** Dates in short elements and in script values whose names speak of dates. */
  private static List<Candidate> named(Document page, DateFinder finder) {
    List<Candidate> candidates = new ArrayList<>();
    for (Element element : page.select(NAMED_FOR_DATES)) {
      String text = element.text();
      if (text.length() <= LONGEST_DATELINE
          && element.closest("footer, aside, nav") == null
          && text.chars().anyMatch(Character::isDigit)) {
        finder.find(text).forEach(day -> candidates.add(new Candidate(day, "element")));
      }
    }
    for (Element script : page.select("script:not([src])")) {
      Matcher matcher = IN_SCRIPT.matcher(script.data());
      while (matcher.find()) {
        candidates.add(new Candidate(matcher.group(1), "script"));
      }
    }
    return candidates;
  }

  /** Dates anywhere in title and text; at last the one of the page's change. */
  private static List<Candidate> anywhere(Document page, DateFinder finder) {
    String description = page.select("meta[name=description]").attr("content");
    List<Candidate> candidates = new ArrayList<>();
    Stream.of(page.title(), description, page.body().text())
        .flatMap(text -> finder.find(text).stream())
        .forEach(day -> candidates.add(new Candidate(day, "text")));
    for (String value : MetaTags.modification(page)) {
      candidates.add(new Candidate(value, "modified"));
    }
    return candidates;
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  /** The day in the date's own zone; null where it is no date, or one before all pages. */
  private static LocalDate day(String value, boolean dayFirst) {
    try {
      ZonedDateTime date = DATES.inItsZone(value, dayFirst);
      return date != null && date.isAfter(FIRST_PAGE) ? date.toLocalDate() : null;
    } catch (DateException e) {
      return null; // the next candidate may be a date
    }
  }

  /** The day of the page's address, where it is the same, the one before or the one after. */
  private static LocalDate agreed(LocalDate day, LocalDate inUrl) {
    boolean urlAgrees =
        inUrl != null
            && Duration.between(inUrl.atStartOfDay(), day.atStartOfDay()).abs().toDays() <= 1;
    return urlAgrees ? inUrl : day;
  }

  private static LocalDate inUrl(String url) {
    Matcher matcher = IN_URL.matcher(url == null ? "" : url);
    if (!matcher.find()) {
      return null;
    }
    String day = matcher.group("year") + "-" + matcher.group("month") + "-" + matcher.group("day");
    return day(day, false);
  }
}
