package org.banfu.desktop.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileModelTest {
  @TempDir Path folder;

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<Optional<Problem>> ended = new ArrayList<>();
  private DeskFixture fixture;
  private ProfileModel model;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    var tasks = new Tasks(background::add, Runnable::run, fixture.delays);
    Desk desk = fixture.desk;
    Desk slow =
        new Desk(
            desk.messages(),
            desk.session(),
            tasks,
            new Jobs(tasks),
            desk.dialogs(),
            desk.notices(),
            desk.pages(),
            desk.clock());
    model = new ProfileModel(slow, fixture.archive().profile());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theEndWaitsForTheLastKeyAlsoWhileAnEarlierSaveIsUnderWay() throws ProblemException {
    type("云岫");
    fixture.delays.pass(Duration.ofSeconds(1));
    type("云岫区");

    model.flush(ended::add);

    assertEquals(List.of(), ended);
    workAll();
    assertEquals(List.of(Optional.empty()), ended);
    assertEquals("云岫区", fixture.archive().profile().issuer());
  }

  @Test
  void whatIsNotSavedYetIsNotReplacedByAnOlderProfile() throws ProblemException {
    var old = fixture.archive().profile();
    type("云岫区");

    model.refresh(old);
    model.saveNow();
    workAll();

    assertEquals("云岫区", fixture.archive().profile().issuer());
    model.refresh(old.withIssuer("别处改的"));
    assertEquals("别处改的", model.profile().get().issuer());
  }

  @Test
  void aFailureIsToldOnceHandedOverAtTheEndAndTriedAgain() throws ProblemException {
    fixture.archive().close();
    type("云岫区");

    model.flush(ended::add);
    workAll();
    fixture.delays.pass(Duration.ofSeconds(30));
    workAll();

    assertTrue(ended.getFirst().isPresent());
    assertEquals(1, fixture.desk.notices().shown().size());
    assertEquals(1, fixture.delays.pending());
  }

  private void type(String issuer) {
    model.change(profile -> profile.withIssuer(issuer));
  }

  private void workAll() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }
}
