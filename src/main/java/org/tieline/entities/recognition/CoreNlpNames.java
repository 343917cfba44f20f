package org.tieline.entities.recognition;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names by Stanford CoreNLP's classifier of three kinds (Finkel, Grenager and Manning 2005), where
 * its jar and its models are on the class path. It is called by reflection: Tieline neither holds
 * nor needs it.
 */
final class CoreNlpNames implements NameFinder {

  static final String CLASSIFIER = "edu.stanford.nlp.ie.crf.CRFClassifier";

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.PLACE);

  private final Object classifier;
  private final Method offsets;

  private CoreNlpNames(Object classifier, Method offsets) {
    this.classifier = classifier;
    this.offsets = offsets;
  }

  /**
   * Loads the classifier.
   *
   * @param type the name of its class
   * @throws UncheckedIOException if the class or its model is not on the class path
   */
  static CoreNlpNames load(String type) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      Class<?> classifier = Class.forName(type, true, loader);
      Object loaded =
          classifier.getMethod("getClassifierNoExceptions", String.class).invoke(null, MODEL);
      return new CoreNlpNames(
          loaded, classifier.getMethod("classifyToCharacterOffsets", String.class));
    } catch (ReflectiveOperationException e) {
      FileNotFoundException missing =
          new FileNotFoundException(
              "reports.entities.recogniser: corenlp is not on the class path (%s, %s); put"
                      .formatted(type, MODEL)
                  + " stanford-corenlp and its models there, as in"
                  + " '-- --jars stanford-corenlp.jar,stanford-corenlp-models.jar', or take"
                  + " bundled");
      missing.initCause(e);
      throw new UncheckedIOException(missing);
    }
  }

  @Override
  public List<Span> find(Words words) {
    if (words.size() == 0) {
      return List.of();
    }
    try {
      List<Span> spans = new ArrayList<>();
      int origin = words.start(0);
      int word = 0;
      for (Object triple : (List<?>) offsets.invoke(classifier, words.text(0, words.size()))) {
        EntityType type = TYPES.get((String) get(triple, "first"));
        int start = origin + (Integer) get(triple, "second");
        int end = origin + (Integer) get(triple, "third");
        while (word < words.size() && words.end(word) <= start) {
          word++;
        }
        int from = word;
        while (word < words.size() && words.start(word) < end) {
          word++;
        }
        if (type != null && word > from) {
          spans.add(new Span(from, word, type));
        }
      }
      return spans;
    } catch (IllegalAccessException | InvocationTargetException | NoSuchMethodException e) {
      throw new IllegalStateException("CoreNLP's classifier failed", e);
    }
  }

  private static Object get(Object triple, String field)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    return triple.getClass().getMethod(field).invoke(triple);
  }
}
