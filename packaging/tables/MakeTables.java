import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes `simplified.txt` and `pinyin.txt` of the room `text` (see README.md beside this file):
///
/// `java MakeTables.java TSCharacters.txt Unihan_Readings.txt OUT-FOLDER`
final class MakeTables {
  private static final Pattern SYLLABLE = Pattern.compile("[a-z]+");

  /// Readings of surnames as the dictionaries of names give them, and of the zero.
  private static final Map<String, String> ADDED =
      Map.ofEntries(
          Map.entry("单", "shan"),
          Map.entry("仇", "qiu"),
          Map.entry("曾", "zeng"),
          Map.entry("解", "xie"),
          Map.entry("任", "ren"),
          Map.entry("区", "ou"),
          Map.entry("查", "zha"),
          Map.entry("盖", "ge"),
          Map.entry("朴", "piao"),
          Map.entry("翟", "zhai"),
          Map.entry("尉", "yu"),
          Map.entry("万", "mo"),
          Map.entry("俟", "qi"),
          Map.entry("冼", "xian"),
          Map.entry("乐", "yue"),
          Map.entry("缪", "miao"),
          Map.entry("覃", "qin"),
          Map.entry("秘", "bi"),
          Map.entry("种", "chong"),
          Map.entry("黑", "he"),
          Map.entry("员", "yun"),
          Map.entry("折", "she"),
          Map.entry("繁", "po"),
          Map.entry("郇", "xun"),
          Map.entry("召", "shao"),
          Map.entry("薄", "bo"),
          Map.entry("祭", "zhai"),
          Map.entry("句", "gou"),
          Map.entry("能", "nai"),
          Map.entry("晟", "cheng"),
          Map.entry("洗", "xian"),
          Map.entry("适", "kuo"),
          Map.entry("宓", "fu"),
          Map.entry("隗", "kui"),
          Map.entry("阚", "kan"),
          Map.entry("逄", "pang"),
          Map.entry("〇", "ling"),
          Map.entry("令", "ling"),
          Map.entry("澹", "tan"),
          Map.entry("长", "zhang"));

  private final Map<Character, Character> simplified = new HashMap<>();
  private final Map<Character, TreeSet<String>> dictionary = new HashMap<>();
  private final Map<Character, TreeSet<String>> customary = new HashMap<>();
  private final Map<Character, TreeSet<String>> all = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    var tables = new MakeTables();
    tables.readSimplified(Path.of(arguments[0]));
    tables.readReadings(Path.of(arguments[1]));
    Path out = Path.of(arguments[2]);
    Files.writeString(out.resolve("simplified.txt"), tables.simplifiedTable());
    Files.writeString(out.resolve("pinyin.txt"), tables.pinyinTable());
  }

  /// `TRADITIONAL<TAB>SIMPLIFIED[ SIMPLIFIED…]`; the first counts. Only characters of one `char`.
  private void readSimplified(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || tab != 1 || line.length() < 3) {
        continue;
      }
      String first = line.substring(tab + 1).split(" ", -1)[0];
      if (first.length() == 1 && first.charAt(0) != line.charAt(0)) {
        simplified.put(line.charAt(0), first.charAt(0));
      }
    }
  }

  private void readReadings(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", -1);
      if (line.startsWith("#") || parts.length != 3 || parts[0].length() != 6) {
        continue;
      }
      char character = (char) Integer.parseInt(parts[0].substring(2), 16);
      switch (parts[1]) {
        case "kTGHZ2013", "kXHC1983" -> add(dictionary, character, parts[2]);
        case "kMandarin" -> add(customary, character, parts[2]);
        case "kHanyuPinyin" -> add(all, character, parts[2]);
        default -> {}
      }
    }
  }

  private static void add(Map<Character, TreeSet<String>> readings, char character, String value) {
    String bare =
        Normalizer.normalize(value, Normalizer.Form.NFD)
            .replace("u\u0308", "v")
            .replace("ü", "v")
            .replaceAll("\\p{M}", "");
    Matcher syllable = SYLLABLE.matcher(bare);
    while (syllable.find()) {
      readings.computeIfAbsent(character, c -> new TreeSet<>()).add(syllable.group());
    }
  }

  private char root(char character) {
    char now = character;
    for (int i = 0; i < 4 && simplified.containsKey(now); i++) {
      now = simplified.get(now);
    }
    return now;
  }

  /// A line a simplified character, followed by all that become it.
  private String simplifiedTable() {
    var lines = new TreeMap<Character, TreeSet<Character>>();
    for (char traditional : simplified.keySet()) {
      if (root(traditional) != traditional) {
        lines.computeIfAbsent(root(traditional), c -> new TreeSet<>()).add(traditional);
      }
    }
    var text = new StringBuilder();
    lines.forEach((one, others) -> {
      text.append(one);
      others.forEach(text::append);
      text.append('\n');
    });
    return text.toString();
  }

  /// A line a syllable without tone (v for ü), followed by the simplified characters that are read
  /// so.
  private String pinyinTable() {
    var readings = new TreeMap<Character, TreeSet<String>>();
    for (char character : union()) {
      var of = readings.computeIfAbsent(root(character), c -> new TreeSet<>());
      boolean isRoot = root(character) == character;
      if (isRoot && dictionary.containsKey(character)) {
        of.addAll(dictionary.get(character));
      } else if (isRoot && all.containsKey(character) && !customary.containsKey(character)) {
        of.addAll(all.get(character));
      }
      of.addAll(customary.getOrDefault(character, new TreeSet<>()));
    }
    ADDED.forEach((name, syllable) ->
        readings.computeIfAbsent(name.charAt(0), c -> new TreeSet<>()).add(syllable));
    var lines = new TreeMap<String, List<Character>>();
    readings.forEach((character, syllables) ->
        syllables.forEach(
            one -> lines.computeIfAbsent(one, s -> new ArrayList<>()).add(character)));
    // Passports write LYU and NYU.
    for (String syllable : List.copyOf(lines.keySet())) {
      if (syllable.contains("v")) {
        lines.put(syllable.replace("v", "yu"), lines.get(syllable));
      }
    }
    var text = new StringBuilder();
    lines.forEach((syllable, characters) -> {
      text.append(syllable).append(' ');
      characters.forEach(text::append);
      text.append('\n');
    });
    return text.toString();
  }

  private TreeSet<Character> union() {
    var characters = new TreeSet<>(dictionary.keySet());
    characters.addAll(customary.keySet());
    characters.addAll(all.keySet());
    return characters;
  }
}
