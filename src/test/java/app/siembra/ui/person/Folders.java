package app.siembra.ui.person;

import app.siembra.model.PersonId;
import app.siembra.service.photo.Pictures;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody with a photograph, files of several kinds, and a second picture from a merge.
final class Folders {
  private Folders() {}

  static PersonId fill(Studio studio) {
    PersonId id = studio.add("Ana López");
    PersonId other = studio.add("Ana L.");
    var attachments = studio.services().attachments();
    attachments.photo(id, face(600, 800, 0xC08060), Studio.NOW);
    attachments.photo(other, face(400, 400, 0x60A080), Studio.NOW);
    studio.services().duplicates().merge(id, other, Studio.NOW);
    try {
      Path folder = Files.createTempDirectory("files");
      List<Path> files = new ArrayList<>();
      for (String name :
          List.of(
              "Contrato de alquiler del piso de la calle Mayor, versión definitiva (3).pdf",
              "cv.odt",
              "instalar.exe")) {
        files.add(Files.write(folder.resolve(name), new byte[120_000]));
      }
      attachments.attach(id, files, Studio.NOW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    studio.settle();
    return id;
  }

  /// A head on a ground, from afar.
  private static byte[] face(int width, int height, int skin) {
    return Pictures.encoded(
        "png",
        width,
        height,
        (x, y) -> {
          double dx = (x - width / 2.0) / (width / 3.5);
          double dy = (y - height / 2.2) / (height / 3.5);
          return dx * dx + dy * dy < 1 ? skin : 0x304050 + (y * 64 / height);
        });
  }
}
