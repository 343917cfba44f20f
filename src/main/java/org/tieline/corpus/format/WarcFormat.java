package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500, and the older ARC): a page that was served is a
 * record. Requests, redirects, images and the like are no news records; they count as positions
 * only.
 */
final class WarcFormat implements Format {
  private static final int OK = 200;

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public List<String> extensions() {
    return List.of("warc", "arc", "wet");
  }

  @Override
  public boolean statesDays() {
    return true;
  }

  @Override
  public boolean marksLanguage() {
    return true;
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return new GuardedReader(
        () -> {
          BufferedInputStream in = Content.unpacked(slice, opener);
          boolean isEmpty = Content.peek(in, 1).length == 0 && in.read() < 0;
          return new Reader(in, isEmpty ? null : new WarcReader(in));
        });
  }

  private static final class Reader implements EntryReader {
    private final InputStream in;
    private final WarcReader archive;
    private long count;

    private Reader(InputStream in, WarcReader archive) {
      this.in = in;
      this.archive = archive;
    }

    @Override
    public Entry next() throws IOException {
      while (archive != null) {
        Optional<WarcRecord> record = archive.next();
        if (record.isEmpty()) {
          return null;
        }
        count++;
        Entry entry = entry(record.get());
        if (entry != null) {
          return entry;
        }
      }
      return null;
    }

    /** The record's page as an entry, or null if it has none. */
    private Entry entry(WarcRecord record) throws IOException {
      try {
        if (record instanceof WarcResponse response && isHttp(response)) {
          HttpResponse http = response.http();
          boolean isPage = http.status() == OK && isHtml(http.contentType());
          return isPage ? page(response, http.bodyDecoded(), http.contentType()) : null;
        }
        if (record instanceof WarcResource resource && isHtml(resource.contentType())) {
          return page(resource, resource.body(), resource.contentType());
        }
        if (record instanceof WarcConversion conversion
            && conversion.contentType().base().equals(MediaType.PLAIN_TEXT)) {
          String text = new String(bytes(conversion.body()), UTF_8);
          Map<String, String> values = Map.of("text", text, "url", conversion.target());
          return new Entry.Found(count, values, Excerpt.of(text));
        }
        return null;
      } catch (StorageException e) {
        throw e;
      } catch (ContentException e) {
        if (e.reason().equals("too long")) {
          return new Entry.Refused(count, e.reason(), e.getMessage(), record.toString());
        }
        throw e;
      } catch (EOFException e) {
        return cut(record, e);
      } catch (IOException | RuntimeException e) {
        return new Entry.Refused(
            count, "malformed", String.valueOf(e.getMessage()), record.toString());
      }
    }

    /** A page that its server or crawler cut short, unless it is the archive that ends. */
    private Entry cut(WarcRecord record, EOFException e) throws IOException {
      try {
        record.body().consume();
      } catch (EOFException end) {
        throw new ContentException("truncated", "the archive ends within a record: " + record);
      }
      String detail = "the page ends early: " + e.getMessage();
      return new Entry.Refused(count, "truncated", detail, record.toString());
    }

    private static boolean isHttp(WarcResponse response) {
      return response.target().toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static boolean isHtml(MediaType type) {
      return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    private Entry page(WarcTargetRecord record, MessageBody body, MediaType type)
        throws IOException {
      String html = Charsets.decodePage(bytes(body), type.parameters().get("charset"));
      return HtmlFormat.entry(count, html, record.target());
    }

    private static byte[] bytes(MessageBody body) throws IOException {
      byte[] bytes = body.stream().readNBytes(Limits.DOCUMENT_BYTES + 1);
      if (bytes.length > Limits.DOCUMENT_BYTES) {
        String detail = "the page is longer than %s bytes".formatted(Limits.DOCUMENT_BYTES);
        throw new ContentException("too long", detail);
      }
      return bytes;
    }

    @Override
    public long positions() {
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
