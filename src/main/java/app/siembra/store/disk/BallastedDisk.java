package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// A disk on which a write that fails is tried once more, with the room of the ballast.
final class BallastedDisk extends DiskAround {
  private final Ballast ballast;

  BallastedDisk(Disk disk, Ballast ballast) {
    super(disk);
    this.ballast = ballast;
  }

  @Override
  public DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    try {
      return new Ballasted(super.write(file, attributes));
    } catch (IOException e) {
      giveUpFor(e);
      return new Ballasted(super.write(file, attributes));
    }
  }

  private void giveUpFor(IOException failure) throws IOException {
    boolean given;
    try {
      given = ballast.giveUp();
    } catch (IOException e) {
      failure.addSuppressed(e);
      throw failure;
    }
    if (!given) {
      throw failure;
    }
  }

  private final class Ballasted extends FileAround {
    private Ballasted(DiskFile file) {
      super(file);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      ByteBuffer again = source.duplicate();
      try {
        super.write(source, position);
      } catch (IOException e) {
        giveUpFor(e);
        super.write(again, position);
        source.position(again.position());
      }
    }
  }
}
