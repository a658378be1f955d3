package org.banfu.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final Pages pages = new Pages();
  private final List<String> disposed = new ArrayList<>();

  @Test
  void backLeadsToThePageBeneath() {
    pages.show(page("settings"));
    pages.show(page("help"));

    assertEquals("help", shown());
    pages.back();
    assertEquals("settings", shown());
    pages.back();

    assertEquals("", shown());
    assertEquals(List.of("help", "settings"), disposed);
  }

  @Test
  void aPageThatIsOpenIsBroughtUpAsItIs() {
    Page settings = page("settings");
    pages.show(settings);
    pages.show(page("help"));

    pages.show(page("settings"));

    assertEquals(settings, pages.current().get());
    assertEquals(List.of("settings"), disposed, "only the new one");
    pages.back();
    assertEquals("help", shown());
  }

  @Test
  void whatWasBegunStaysUntilThePersonGivesItUp() {
    var merge = new Begun("merge");
    pages.show(merge);
    pages.show(page("help"));

    pages.home();
    assertEquals("merge", shown());
    pages.back();
    assertEquals("merge", shown());
    assertFalse(pages.leave("merge"));

    merge.isGivenUp = true;
    assertTrue(pages.leave("merge"));
    assertEquals("", shown());
  }

  @Test
  void homeLeavesAllPagesOnWhichNothingWasBegun() {
    pages.show(page("settings"));
    pages.show(page("help"));

    pages.home();

    assertEquals("", shown());
    assertEquals(List.of("help", "settings"), disposed);
  }

  @Test
  void whatIsSetAsideComesBackAsItWas() {
    pages.show(page("settings"));
    pages.show(new Begun("merge"));

    pages.setAside();
    assertEquals("", shown());
    assertTrue(pages.none().get());
    pages.back();
    assertEquals(List.of(), disposed);

    assertTrue(pages.takeUp());
    assertEquals("merge", shown());
    assertFalse(pages.takeUp());
  }

  @Test
  void aPageThatIsAskedForEndsTheSettingAside() {
    pages.show(page("settings"));
    pages.setAside();

    pages.show(page("settings"));

    assertEquals("settings", shown());
    pages.setAside();
    pages.show(page("help"));
    assertEquals("help", shown());
  }

  @Test
  void homeWhileAllIsSetAsideLeavesWhatIsNotBegun() {
    pages.show(new Begun("merge"));
    pages.show(page("help"));
    pages.setAside();

    pages.home();

    assertEquals("", shown());
    assertEquals(List.of("help"), disposed);
    assertTrue(pages.takeUp());
    assertEquals("merge", shown());
  }

  @Test
  void whereNothingIsOpenNothingIsSetAside() {
    pages.setAside();

    assertFalse(pages.takeUp());
    pages.show(page("help"));
    assertEquals("help", shown());
  }

  @Test
  void theEndDisposesOfAllWithoutAsking() {
    pages.show(new Begun("merge"));
    pages.show(page("help"));

    pages.dispose();

    assertEquals(List.of("help", "merge"), disposed);
  }

  private String shown() {
    Page page = pages.current().get();
    return page == null ? "" : page.id();
  }

  private Page page(String id) {
    return new Named(id);
  }

  private class Named implements Page {
    private final String id;

    Named(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String title() {
      return id;
    }

    @Override
    public Region build() {
      return new Region();
    }

    @Override
    public void dispose() {
      disposed.add(id);
    }
  }

  private final class Begun extends Named {
    private boolean isGivenUp;

    Begun(String id) {
      super(id);
    }

    @Override
    public boolean isBegun() {
      return true;
    }

    @Override
    public boolean mayLeave() {
      return isGivenUp;
    }
  }
}
