package org.tieline.corpus.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A stretch of text between two block borders.
 *
 * @param block the block that holds it
 * @param links how many of its characters are link text
 */
record Segment(String text, Element block, int links) {
  private static final int SHORTEST_PROSE = 25;

  /** How much it speaks for being an article's, 0 and up: by length and commas, less its links. */
  double prose() {
    if (text.length() < SHORTEST_PROSE) {
      return 0;
    }
    long commas = text.chars().filter(c -> c == ',' || c == '，' || c == '、').count();
    return (1 + commas + Math.min(text.length() / 100.0, 3)) * (1 - linkShare());
  }

  /** The share of its characters that are links, 0 to 1. */
  double linkShare() {
    return Math.min(1, links / (double) text.length());
  }

  /** The share of an element's characters that are links, 0 to 1. */
  static double linkShare(Element element) {
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return Math.min(1, links / (double) Math.max(1, element.text().length()));
  }

  /** The segments of an element in their order. */
  static List<Segment> of(Element root) {
    Collector collector = new Collector();
    root.traverse(collector);
    collector.end(root);
    return collector.segments;
  }

  /** The segments' text, blank lines between them. */
  static String join(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining("\n\n"));
  }

  private static final class Collector implements NodeVisitor {
    private static final Set<String> INLINE =
        Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
            "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int openLinks;
    private int lineStart;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode leaf) {
        String own = leaf.getWholeText();
        text.append(own);
        links += openLinks > 0 ? own.strip().length() : 0;
      } else if (node instanceof Element element && element.nameIs("br")) {
        lineBreak(element);
      } else if (node instanceof Element element) {
        openLinks += element.nameIs("a") ? 1 : 0;
        border(element, element.parent());
      }
    }

    /** A line break is a blank; another with nothing between makes them an empty line. */
    private void lineBreak(Element element) {
      if (lineStart > 0 && BLANKS.matcher(text.substring(lineStart)).replaceAll("").isEmpty()) {
        end(element.parent());
      } else {
        text.append(' ');
        lineStart = text.length();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !element.nameIs("br")) {
        openLinks -= element.nameIs("a") ? 1 : 0;
        border(element, element);
      }
    }

    /**
     * Ends the stretch where a block starts or ends; the cells of a table's row are one stretch.
     */
    private void border(Element element, Element block) {
      if (element.nameIs("td") || element.nameIs("th")) {
        text.append(' ');
      } else if (!isInline(element)) {
        end(block);
      }
    }

    /** Agencies mark names and places with elements of their own; with a hyphen they are blocks. */
    private static boolean isInline(Element element) {
      String name = element.normalName();
      return element.tag().isKnownTag() ? INLINE.contains(name) : !name.contains("-");
    }

    private void end(Element block) {
      String line = BLANKS.matcher(text).replaceAll(" ").strip();
      if (!line.isEmpty() && block != null) {
        segments.add(new Segment(line, block, links));
      }
      text.setLength(0);
      links = 0;
      lineStart = 0;
    }
  }
}
