package org.tieline.job;

/**
 * A mistake in a job file. Its text is one line, whatever the value holds.
 *
 * @param line 1-based; 0 for one given on the command line
 * @param key the dotted path of the key, such as {@code corpus.inputs[0].path}; empty for the file
 * @param message what is wrong, with the value, and the way out
 */
record Fault(int line, String key, String message) {
  String text(String file) {
    String place = line == 0 ? "--set" : file + ":" + line;
    String whole = key.isEmpty() ? place + ": " + message : place + ": " + key + ": " + message;
    return Messages.oneLine(whole);
  }
}
