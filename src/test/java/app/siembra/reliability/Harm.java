package app.siembra.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// What can happen to a file that nobody has open.
enum Harm {
  BIT_FLIPPED {
    @Override
    byte[] to(byte[] file, Random random) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      return file;
    }
  },
  BITS_FLIPPED {
    @Override
    byte[] to(byte[] file, Random random) {
      for (int i = 0; i < 64; i++) {
        BIT_FLIPPED.to(file, random);
      }
      return file;
    }
  },
  ZEROED {
    @Override
    byte[] to(byte[] file, Random random) {
      int from = random.nextInt(file.length);
      Arrays.fill(file, from, Math.min(file.length, from + length(random)), (byte) 0);
      return file;
    }
  },
  OVERWRITTEN {
    @Override
    byte[] to(byte[] file, Random random) {
      int from = random.nextInt(file.length);
      byte[] noise = new byte[Math.min(file.length - from, length(random))];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, file, from, noise.length);
      return file;
    }
  },
  CUT_OFF {
    @Override
    byte[] to(byte[] file, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
  },
  EMPTIED {
    @Override
    byte[] to(byte[] file, Random random) {
      return new byte[0];
    }
  },
  SWAPPED {
    @Override
    byte[] to(byte[] file, Random random) {
      int block = Math.min(4096, Math.max(1, file.length / 4));
      int blocks = file.length / block;
      int one = random.nextInt(blocks) * block;
      int other = random.nextInt(blocks) * block;
      byte[] kept = Arrays.copyOfRange(file, one, one + block);
      System.arraycopy(file, other, file, one, block);
      System.arraycopy(kept, 0, file, other, block);
      return file;
    }
  };

  static Harm any(Random random) {
    return values()[random.nextInt(values().length)];
  }

  /// What a file becomes.
  abstract byte[] to(byte[] file, Random random);

  /// Does it to a file.
  void to(Path file, Random random) throws IOException {
    Files.write(file, to(Files.readAllBytes(file), random));
  }

  /// From a few bytes to some blocks.
  private static int length(Random random) {
    return 1 << random.nextInt(15);
  }
}
