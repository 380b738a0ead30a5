package app.siembra.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file may be called on any system, whatever a card says.
final class FileName {
  private static final int LONGEST = 120;

  /// Folders, what systems forbid, and signs that make a name look like another.
  private static final Pattern STRANGE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\\\/:*?\"<>|]+");

  private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

  /// Devices of Windows, with or without an ending.
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  /// What systems run, or let run something else.
  private static final Set<String> PROGRAMS =
      Set.of(
          ("ade adp apk app appimage application appref-ms bash bat bin bundle chm cmd com command"
                  + " cpl csh dll dmg deb desktop diagcab dylib elf exe fish gadget hta inf ins iso"
                  + " isp jar jnlp js jse ksh lib lnk lua mad mde mht mhtml mpkg msc msh msi msix"
                  + " msp mst out pif pkg pl ps1 ps1xml psd1 psm1 py pyc pyw pyz rb reg rpm run scf"
                  + " scpt scptd scr sct service settingcontent-ms sh shb shs so tcsh terminal tool"
                  + " url vb vbe vbs vbscript vhd vhdx wasm webloc workflow ws wsc wsf wsh xbap xll"
                  + " zsh")
              .split(" "));

  private FileName() {}

  /// A name without folders; never empty.
  static String of(String name) {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String tidy = EDGES.matcher(STRANGE.matcher(plain).replaceAll("_")).replaceAll("");
    String cut =
        tidy.length() <= LONGEST
            ? tidy
            : tidy.substring(0, LONGEST - ending(tidy).length()) + ending(tidy);
    return cut.isEmpty() ? "file" : DEVICE.matcher(cut).matches() ? "_" + cut : cut;
  }

  /// The name without its ending.
  static String stem(String name) {
    return name.substring(0, name.length() - ending(name).length());
  }

  /// With its dot; empty where there is none, or what follows is too long for one.
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.length() - dot > LONGEST / 4 ? "" : name.substring(dot);
  }

  /// Whether a file of that name is neither a program nor of an unknown kind.
  static boolean isHarmless(String name) {
    String ending = ending(name).toLowerCase(Locale.ROOT);
    return ending.length() > 1 && !PROGRAMS.contains(ending.substring(1).strip());
  }

  /// A file in that folder that is not there yet.
  static Path free(Path folder, String name) {
    Path free = folder.resolve(name);
    for (int number = 2; Files.exists(free); number++) {
      free = folder.resolve("%s (%d)%s".formatted(stem(name), number, ending(name)));
    }
    return free;
  }
}
