package org.banfu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// What holds the house up, as rules over the packages below a root.
///
/// [ArchitectureTest] asks them of the product (`org.banfu`), and of `org.banfu.trespass`, a small
/// house of wrongdoers, to see that each rule bites.
final class HouseRules {
  private static final String[] FLOOR_TWO = {"store", "search", "document", "intake", "review"};

  private static final Set<String> MUTABLE_KINDS =
      Set.of(
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicReference",
          "java.lang.ThreadLocal",
          "java.lang.StringBuilder");

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  /// Imports go downwards only, and the rooms of floor 2 do not know each other.
  ArchRule floors() {
    var rule = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : new String[] {"text", "archive", "work", "command", "desktop"}) {
      rule = rule.layer(room).definedBy(room(room));
    }
    for (String room : FLOOR_TWO) {
      rule = rule.layer(room).definedBy(room(room));
    }
    rule = rule.layer("proposal").definedBy(room("proposal")).layer("roof").definedBy(root);
    rule = rule.whereLayer("proposal").mayNotAccessAnyLayer();
    rule = rule.whereLayer("text").mayOnlyAccessLayers("proposal");
    for (String room : FLOOR_TWO) {
      rule = rule.whereLayer(room).mayOnlyAccessLayers("proposal", "text");
    }
    rule = rule.whereLayer("archive").mayOnlyAccessLayers(below());
    // Work and the two faces reach data through the archive alone.
    String[] aboveArchive = {"proposal", "text", "search", "document", "intake", "review"};
    rule = rule.whereLayer("work").mayOnlyAccessLayers(with(aboveArchive, "archive"));
    rule = rule.whereLayer("command").mayOnlyAccessLayers(with(aboveArchive, "archive", "work"));
    rule = rule.whereLayer("desktop").mayOnlyAccessLayers(with(aboveArchive, "archive", "work"));
    return rule.whereLayer("roof").mayNotBeAccessedByAnyLayer();
  }

  /// No package needs itself by way of another.
  ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  /// The records of the model import nothing but the JDK and compile-time annotations.
  ArchRule modelNeedsNoLibrary() {
    return classes()
        .that(resideInAPackage(root + ".proposal"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                root + ".proposal",
                "java..",
                "javax.annotation.processing",
                "org.jspecify..",
                "io.soabase.recordbuilder.core"))
        .allowEmptyShould(true);
  }

  /// JavaFX is known to the desktop alone.
  ArchRule javaFxOnlyInTheDesktop() {
    return onlyIn(
        resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx.."),
        "desktop");
  }

  /// A view model runs in a plain JUnit test.
  ArchRule viewModelsKnowNoNode() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "javafx.scene..", "javafx.stage..", "javafx.application..", "atlantafx.."))
        .allowEmptyShould(true);
  }

  /// SQL stays in the store.
  ArchRule sqlOnlyInTheStore() {
    return onlyIn(resideInAnyPackage("java.sql..", "javax.sql..", "org.h2.."), "store");
  }

  /// POI reads old Word files and nothing else.
  ArchRule poiOnlyInIntake() {
    return onlyIn(
        resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."),
        "intake");
  }

  /// Spreadsheets are written and read where files are.
  ArchRule fastexcelOnlyWhereFilesAreMade() {
    return onlyIn(
        resideInAnyPackage("org.dhatim.fastexcel..", "com.github.rzymek.."), "document", "intake");
  }

  /// PDF files are written where files are.
  ArchRule openPdfOnlyInDocument() {
    return onlyIn(resideInAnyPackage("org.openpdf.."), "document");
  }

  /// ZIP and XML are the business of those who write and read files.
  ArchRule zipAndXmlOnlyWhereFilesAreMade() {
    return onlyIn(
        resideInAnyPackage(
            "java.util.zip..", "java.util.jar..", "javax.xml..", "org.w3c.dom..", "org.xml.sax.."),
        "document",
        "intake",
        "store");
  }

  /// What is encrypted, and how, is decided in one place.
  ArchRule cryptographyOnlyInTheVault() {
    return onlyIn(resideInAnyPackage("javax.crypto..", "org.bouncycastle.."), "store.vault");
  }

  /// The JSON of the model is written in one place; others have their own small files and reports.
  ArchRule jacksonOnlyInNamedRooms() {
    return onlyIn(
        resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."),
        "proposal.json",
        "store",
        "work",
        "command",
        "desktop.settings");
  }

  /// The product opens no network connection, ever. A class-path resource may be named by its URL,
  /// but none is opened through it.
  ArchRule noNetwork() {
    DescribedPredicate<JavaClass> network =
        resideInAPackage("java.net")
            .and(not(nameMatching("java\\.net\\.(URI|URL|URISyntaxException|URL(En|De)coder)")))
            .or(
                resideInAnyPackage(
                    "java.net.http..",
                    "javax.net..",
                    "java.rmi..",
                    "com.sun.net.httpserver..",
                    "javafx.scene.web..",
                    "javax.naming.."))
            .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Multicast).*"));
    return noClasses()
        .should()
        .dependOnClassesThat(network)
        .orShould()
        .accessTargetWhere(describe("opens a URL", HouseRules::opensUrl))
        .allowEmptyShould(true);
  }

  /// Only commands print; everybody else gives back a value or throws.
  ArchRule standardStreamsOnlyInCommands() {
    return noClasses()
        .that(not(resideInAPackage(room("command"))))
        .should(ACCESS_STANDARD_STREAMS)
        .allowEmptyShould(true);
  }

  /// No state outlives the objects that the roof wires.
  ArchRule noMutableStatics() {
    return fields()
        .that()
        .areStatic()
        .and(describe("are ours", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(
            describe(
                "of a kind made to be changed",
                type -> MUTABLE_KINDS.contains(type.getName()) || isMutableCollection(type)))
        .allowEmptyShould(true);
  }

  /// Every room says what is in it, and null is marked.
  ArchRule everyPackageIsIntroduced() {
    return classes().should(standInANullMarkedPackage()).allowEmptyShould(true);
  }

  /// All of them by name.
  Map<String, ArchRule> all() {
    return Map.ofEntries(
        Map.entry("floors", floors()),
        Map.entry("noCycles", noCycles()),
        Map.entry("modelNeedsNoLibrary", modelNeedsNoLibrary()),
        Map.entry("javaFxOnlyInTheDesktop", javaFxOnlyInTheDesktop()),
        Map.entry("viewModelsKnowNoNode", viewModelsKnowNoNode()),
        Map.entry("sqlOnlyInTheStore", sqlOnlyInTheStore()),
        Map.entry("poiOnlyInIntake", poiOnlyInIntake()),
        Map.entry("fastexcelOnlyWhereFilesAreMade", fastexcelOnlyWhereFilesAreMade()),
        Map.entry("openPdfOnlyInDocument", openPdfOnlyInDocument()),
        Map.entry("zipAndXmlOnlyWhereFilesAreMade", zipAndXmlOnlyWhereFilesAreMade()),
        Map.entry("jacksonOnlyInNamedRooms", jacksonOnlyInNamedRooms()),
        Map.entry("cryptographyOnlyInTheVault", cryptographyOnlyInTheVault()),
        Map.entry("noNetwork", noNetwork()),
        Map.entry("standardStreamsOnlyInCommands", standardStreamsOnlyInCommands()),
        Map.entry("noMutableStatics", noMutableStatics()),
        Map.entry("everyPackageIsIntroduced", everyPackageIsIntroduced()));
  }

  private ArchRule onlyIn(DescribedPredicate<JavaClass> what, String... rooms) {
    String[] allowed = Arrays.stream(rooms).map(this::room).toArray(String[]::new);
    return noClasses()
        .that(not(resideInAnyPackage(allowed)))
        .should()
        .dependOnClassesThat(what)
        .allowEmptyShould(true);
  }

  private String room(String name) {
    return root + "." + name + "..";
  }

  private static String[] below() {
    return with(FLOOR_TWO, "proposal", "text");
  }

  private static String[] with(String[] rooms, String... more) {
    var all = Arrays.copyOf(rooms, rooms.length + more.length);
    System.arraycopy(more, 0, all, rooms.length, more.length);
    return all;
  }

  private static boolean opensUrl(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return switch (access.getTarget().getName()) {
      case "openStream", "openConnection", "getContent", "<init>" -> owner.equals("java.net.URL");
      case "of" -> owner.equals("java.net.URL");
      case "toURL" -> owner.equals("java.net.URI");
      case "browse", "mail" -> owner.equals("java.awt.Desktop");
      case "showDocument" -> owner.equals("javafx.application.HostServices");
      default -> false;
    };
  }

  /// A constant is declared as `List`, `Set` or `Map`; the class of a mutable one is state.
  private static boolean isMutableCollection(JavaClass type) {
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return collection && !type.isInterface();
  }

  private static ArchCondition<JavaClass> standInANullMarkedPackage() {
    return new ArchCondition<>("stand in a package with a @NullMarked package-info.java") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + " stands in a package that is not @NullMarked"));
      }
    };
  }
}
