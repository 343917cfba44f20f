package org.tieline.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {

  /** Two rings of five, joined by one link. */
  private static List<NetworkLayout.Link> rings() {
    List<NetworkLayout.Link> links = new ArrayList<>();
    for (int ring = 0; ring < 10; ring += 5) {
      for (int a = 0; a < 5; a++) {
        for (int b = a + 1; b < 5; b++) {
          links.add(new NetworkLayout.Link(ring + a, ring + b, 5));
        }
      }
    }
    links.add(new NetworkLayout.Link(0, 5, 1));
    return links;
  }

  @Test
  void whatIsStronglyLinkedStandsClose() {
    double[][] places = NetworkLayout.of(10, rings());
    for (int a = 1; a < 5; a++) {
      assertThat(distance(places[a], places[1])).isLessThan(distance(places[a], places[6]));
    }
  }

  @Test
  void theSameNetworkHasTheSamePlaces() {
    assertThat(NetworkLayout.of(10, rings())).isDeepEqualTo(NetworkLayout.of(10, rings()));
  }

  @Test
  void aNetworkWithoutLinksHasPlacesToo() {
    assertThat(NetworkLayout.of(3, List.of())).hasDimensions(3, 2);
    assertThat(NetworkLayout.of(0, List.of())).isEmpty();
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }
}
