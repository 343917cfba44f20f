package org.tieline.entities.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Fits the English model: a conditional random field by stochastic gradients, the same for the same
 * input.
 *
 * <p>Arguments: the file to write, then files that {@link Treebank} reads.
 */
public final class Training {

  private static final int EPOCHS = 12;

  /** Features seen less often are left out; keeping them doubles the model for nothing. */
  private static final int RAREST = 2;

  private static final long SEED = 7;

  private record Sentence(int[][] features, int[] labels) {}

  private final Dictionary dictionary = new Dictionary();
  private final List<Sentence> sentences = new ArrayList<>();

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    Training training = new Training();
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      training.add(Treebank.read(Path.of(file)));
    }
    SequenceModel model = training.fit();
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      model.write(out);
    }
  }

  private void add(List<Treebank.Example> examples) {
    Features features = new Features();
    for (Treebank.Example example : examples) {
      int[][] hashes = features.of(example.words());
      for (int[] word : hashes) {
        for (int hash : word) {
          dictionary.count(hash);
        }
      }
      if (hashes.length > 0) {
        sentences.add(new Sentence(hashes, example.labels()));
      }
    }
  }

  private SequenceModel fit() {
    int size = dictionary.index(RAREST);
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.features().length; i++) {
        sentence.features()[i] =
            Arrays.stream(sentence.features()[i])
                .map(dictionary::indexOf)
                .filter(index -> index >= 0)
                .toArray();
      }
    }
    System.out.printf(Locale.ROOT, "%,d features, %,d sentences%n", size, sentences.size());
    Likelihood likelihood = new Likelihood(size);
    Random random = new Random(SEED);
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Collections.shuffle(sentences, random);
      double loss = 0;
      for (Sentence sentence : sentences) {
        loss += likelihood.step(sentence.features(), sentence.labels());
      }
      System.out.printf(
          Locale.ROOT, "epoch %d: loss %.4f a sentence%n", epoch, loss / sentences.size());
    }
    return likelihood.model(dictionary.hashes());
  }
}
