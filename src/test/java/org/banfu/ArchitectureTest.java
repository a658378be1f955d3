package org.banfu;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The house stands as `docs/decisions` and the package pages say: see [HouseRules].
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.banfu");

  private static final JavaClasses TRESPASSERS =
      new ClassFileImporter().importPackages("org.banfu.trespass");

  @TestFactory
  Stream<DynamicTest> theHouseStands() {
    return new HouseRules("org.banfu")
        .all().entrySet().stream()
            .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @Test
  void theRulesSeeTheProduct() {
    assertTrue(HOUSE.contain(Banfu.class));
    assertFalse(HOUSE.contain(ArchitectureTest.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          floors                         | text.ReachesUp
          floors                         | intake.KnowsItsNeighbour
          floors                         | desktop.PassesTheArchiveBy
          noCycles                       | Cycle detected
          modelNeedsNoLibrary            | proposal.BringsALibrary
          javaFxOnlyInTheDesktop         | document.DrawsANode
          viewModelsKnowNoNode           | desktop.NodeViewModel
          sqlOnlyInTheStore              | command.AsksTheDatabase
          poiOnlyInIntake                | document.BorrowsPoi
          fastexcelOnlyWhereFilesAreMade | work.WritesASheet
          openPdfOnlyInDocument          | work.WritesAPdf
          zipAndXmlOnlyWhereFilesAreMade | command.PacksAndParses
          jacksonOnlyInNamedRooms        | text.SpeaksJson
          cryptographyOnlyInTheVault     | command.Encrypts
          noNetwork                      | store.OpensASocket
          noNetwork                      | store.OpensAUrl
          standardStreamsOnlyInCommands  | text.Prints
          noMutableStatics               | text.Remembers.last
          noMutableStatics               | text.Remembers.CACHE
          everyPackageIsIntroduced       | review.Unmarked
          """)
  void eachRuleBites(String rule, String trespasser) {
    var result = new HouseRules("org.banfu.trespass").all().get(rule).evaluate(TRESPASSERS);

    assertTrue(
        result.getFailureReport().toString().contains(trespasser),
        () -> trespasser + " is not among:\n" + result.getFailureReport());
  }
}
