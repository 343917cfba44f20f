package org.tieline.network.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that a person can read, one element a line. */
final class XmlFile {
  private final XMLStreamWriter xml;

  XmlFile(OutputStream out) throws XMLStreamException {
    xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  XmlFile open(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    return attributes(attributes);
  }

  /** Writes an element without content. */
  XmlFile empty(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(element);
    return attributes(attributes);
  }

  XmlFile text(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
    return this;
  }

  XmlFile close() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  /** Closes what is open and hands all to the stream, which stays open. */
  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }

  private XmlFile attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
    return this;
  }

  /** The text with a replacement character for each that XML 1.0 can't hold; few texts have one. */
  private static String legal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= Character.MIN_SURROGATE) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    int[] points =
        text.codePoints()
            .map(
                c ->
                    c >= 0x20 && c < 0xD800
                            || c == '\t'
                            || c == '\n'
                            || c == '\r'
                            || c >= 0xE000 && c < 0xFFFE
                            || c >= 0x10000
                        ? c
                        : 0xFFFD)
            .toArray();
    return new String(points, 0, points.length);
  }
}
