package org.banfu.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What was measured, by name: several samples each, of which the median counts.
final class Figures {
  private final Map<String, List<Double>> samples = new LinkedHashMap<>();

  void add(String name, double value) {
    samples.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  OptionalDouble median(String name) {
    List<Double> sorted = samples.getOrDefault(name, List.of()).stream().sorted().toList();
    int size = sorted.size();
    return size == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2);
  }

  /// Every name with its samples, in the order measured.
  Map<String, List<Double>> all() {
    return samples;
  }
}
