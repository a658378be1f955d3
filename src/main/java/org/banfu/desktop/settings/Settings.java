package org.banfu.desktop.settings;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banfu.desktop.kit.Look;
import org.jspecify.annotations.Nullable;

/// What the person chose for this machine; what the office chose is in the archive's profile.
///
/// @param language `zh` or `en`, null for the system's
/// @param archive the folder of the archive last chosen, null for the default
/// @param state what screens remember of themselves (folded panes, columns, the last proposal), by
///   a name such as `list.columns`
@RecordBuilder
public record Settings(
    Look look, @Nullable String language, @Nullable String archive, Map<String, String> state)
    implements SettingsBuilder.With {
  public static final Settings STANDARD = new Settings(Look.STANDARD, null, null, Map.of());

  public Settings {
    state = Collections.unmodifiableMap(new TreeMap<>(state));
  }

  /// What a screen remembered.
  public Optional<String> remembered(String name) {
    return Optional.ofNullable(state.get(name));
  }

  /// With something remembered in place of what stood there.
  public Settings remembering(String name, String value) {
    var next = new TreeMap<>(state);
    next.put(name, value);
    return withState(next);
  }
}
