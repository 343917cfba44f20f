package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** What a user is told of a failure. */
class FailuresTest {

  @Test
  void troubleWithStorageIsToldInOneLine() {
    Exception fault = new RuntimeException("job aborted", new IOException("disk full\nat node 3"));

    assertThat(Failures.isUsers(fault)).isTrue();
    assertThat(Failures.message(fault)).isEqualTo("disk full");
    assertThat(Failures.message(new UncheckedIOException(new IOException("gone"))))
        .isEqualTo("gone");
  }

  @Test
  void aMistakeOfTheProgramIsNotTheUsers() {
    Exception bug = new IllegalStateException();

    assertThat(Failures.isUsers(bug)).isFalse();
    assertThat(Failures.message(bug)).isEqualTo("IllegalStateException");
    assertThat(Failures.isUsers(new RuntimeException(new NotSerializableException("Row"))))
        .isFalse();
  }
}
