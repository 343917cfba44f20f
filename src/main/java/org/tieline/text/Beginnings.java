package org.tieline.text;

/** Cuts texts off without cutting a character that takes two UTF-16 units. */
public final class Beginnings {
  private Beginnings() {}

  /**
   * A text's first characters; the text itself where it is no longer.
   *
   * @param most UTF-16 units, 1 or more
   */
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
