package org.tieline.corpus.format.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page: the element that most of its prose stands in, without what only
 * surrounds it. The scoring follows Arc90's Readability: a paragraph speaks for its parent, and
 * less for the parent's parents, by its length and commas, less the share of it that is links.
 */
final class MainText {
  private static final String NEVER_TEXT =
      "h1, script, style, noscript, template, iframe, svg, canvas, button, input, select, textarea,"
          + " nav, footer, aside, figure, figcaption, menu, dialog, object, embed, video, audio,"
          + " picture, map, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=banner], [role=contentinfo], [role=dialog], [style~=display:\\s*none]";

  /** Names of what is no article even where there is no other text. */
  private static final Pattern APART =
      named("comment|disqus|newsletter|advert|popup|modal|cookie|consent|gdpr");

  private static final Pattern SURROUNDING =
      named(
          APART.pattern()
              + "|related|recommend|shar(?:e|ing)|social|sidebar|promo|subscri(?!ber-)"
              + "|sign-?up|\\bads?\\b|\\bad-|-ad\\b|sponsor|outbrain|taboola|breadcrumb|byline"
              + "|author-?(?:bio|box|info)|caption|footer|footnote|(?<!sub[-_]?)header|masthead"
              + "|menu|navbar|\\bnav\\b|pagination|pager|(?<!elementor-)widget|trending|popular"
              + "|most-?read|read-?(?:more|next|also)|more-?(?:from|on|stories)|tags?\\b|tag-list"
              + "|topics|toolbar|rating|print|copyright|credit|gallery|slideshow|timestamp|dateline"
              + "|metadata|\\bmeta\\b");

  private static final Pattern ARTICLE =
      named("article|body|content|entry|main|page|post|text|story|blog");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern PARAGRAPH = Pattern.compile("p|pre|blockquote|li|td|h[1-6]");

  /** An element with more than this share of the page's prose is no surrounding of it. */
  private static final double MOST = 0.4;

  /** An element around the best is the article if it has so many times the prose. */
  private static final double MORE = 1.5;

  /** What a telling name is worth, in paragraphs' points (Readability's figure). */
  private static final int NAME_WEIGHT = 25;

  private static final int LEVELS = 4;

  private MainText() {}

  /** The article's text, empty if there is none. Takes the page apart in doing so. */
  static String of(Document page) {
    return without(SURROUNDING, page.body());
  }

  /** As {@link #of}, with what by its name only surrounds the article but may be it. */
  static String ofAnyName(Document page) {
    return without(APART, page.body());
  }

  private static String without(Pattern named, Element body) {
    body.select(NEVER_TEXT).remove();
    remove(named, body);
    Element article = whole(best(body), prose(body));
    return Segment.join(Trimming.trim(Segment.of(article)));
  }

  private static Pattern named(String part) {
    return Pattern.compile(part, Pattern.CASE_INSENSITIVE);
  }

  private static void remove(Pattern named, Element body) {
    IdentityHashMap<Element, Double> prose = prose(body);
    double all = prose.getOrDefault(body, 0.0);
    for (Element element : body.select("*")) {
      boolean isMost = prose.getOrDefault(element, 0.0) > MOST * all;
      if (element.parent() != null && !isMost && isNamed(named, element)) {
        element.remove();
      }
    }
  }

  private static boolean isNamed(Pattern names, Element element) {
    return !element.nameIs("body")
        && !element.nameIs("article")
        && !element.nameIs("main")
        && names.matcher(names(element)).find();
  }

  /** The names that its maker gave it; a heading's id is but its own words. */
  private static String names(Element element) {
    boolean isHeading = HEADING.matcher(element.normalName()).matches();
    return isHeading ? element.className() : element.className() + " " + element.id();
  }

  /** How much prose stands in each element, at any depth. */
  private static IdentityHashMap<Element, Double> prose(Element body) {
    IdentityHashMap<Element, Double> prose = new IdentityHashMap<>();
    for (Segment segment : Segment.of(body)) {
      for (Element e = segment.block(); e != null; e = e.parent()) {
        prose.merge(e, segment.prose(), Double::sum);
      }
    }
    return prose;
  }

  private static Element best(Element body) {
    IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    List<Element> inOrder = new ArrayList<>();
    for (Segment segment : Segment.of(body)) {
      Element block = segment.block();
      boolean isParagraph = PARAGRAPH.matcher(block.normalName()).matches();
      Element ancestor = isParagraph ? block.parent() : block;
      for (int level = 0; ancestor != null && level < LEVELS; level++) {
        double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
        if (scores.merge(ancestor, segment.prose() * share, Double::sum) > 0) {
          inOrder.add(ancestor);
        }
        ancestor = ancestor.parent();
      }
    }
    Element best = body;
    double most = 0;
    IdentityHashMap<Element, Double> points = new IdentityHashMap<>();
    for (Element element : inOrder) {
      double score =
          points.computeIfAbsent(
              element, e -> (scores.get(e) + weight(e)) * (1 - Segment.linkShare(e)));
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private static int weight(Element element) {
    String names = names(element);
    return (ARTICLE.matcher(names).find() ? NAME_WEIGHT : 0)
        - (SURROUNDING.matcher(names).find() ? NAME_WEIGHT : 0)
        + (element.nameIs("article") ? NAME_WEIGHT : 0);
  }

  /** Goes up from the element with the best paragraphs to the one that has the others too. */
  private static Element whole(Element best, IdentityHashMap<Element, Double> prose) {
    Element whole = best;
    for (Element e = best; isWithinArticle(e); e = e.parent()) {
      if (prose.getOrDefault(e.parent(), 0.0) > MORE * prose.getOrDefault(whole, 0.0)) {
        whole = e.parent();
      }
    }
    return whole;
  }

  private static boolean isWithinArticle(Element element) {
    Element parent = element.parent();
    return parent != null
        && !parent.nameIs("body")
        && !element.nameIs("body")
        && !element.nameIs("article")
        && !element.nameIs("main")
        && !element.attr("itemprop").equals("articleBody")
        && parent.select("article").size() < 2;
  }
}
