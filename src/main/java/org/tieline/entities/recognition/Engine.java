package org.tieline.entities.recognition;

/** What finds names in English sentences. */
public enum Engine {
  /** The model that ships with Tieline. */
  BUNDLED,
  /** Stanford CoreNLP, which its user puts on the class path; its licence is the GPL. */
  CORENLP
}
