package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.service.Memory.WindowPlace;
import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network while the window has it open.
class OpenHouseTest {
  @TempDir Path folder;

  @Test
  void commandsAreTurnedAwayAlsoWhereThePlaceOfTheWindowCannotBeKept() throws IOException {
    Path runtime = Files.createDirectories(folder.resolve("run"));
    Machine machine =
        new Machine(
            "Linux",
            System.getProperty("user.name"),
            folder,
            folder,
            folder,
            Locale.ENGLISH,
            Map.of("XDG_RUNTIME_DIR", runtime.toString()));
    Database database = Databases.open(folder.resolve("data"));
    Services services = Wiring.services(database, machine);
    StartLine line = new StartLine(folder.resolve("data").toString(), "", "", List.of());
    Start start = Start.of(line, machine, Clock.systemUTC());
    OpenHouse house = OpenHouse.open(services, start, machine, new Mishaps(), () -> {});
    Path socket = SocketPlaces.of(start.directories(), machine).make();
    assertThat(socket).exists();
    database.close();

    assertThatThrownBy(() -> house.close(Optional.of(new WindowPlace(0, 0, 900, 640, false))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(socket).doesNotExist();
  }
}
