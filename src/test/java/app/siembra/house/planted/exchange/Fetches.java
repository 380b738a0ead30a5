package app.siembra.house.planted.exchange;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;

@Breaks(Wall.NETWORK)
final class Fetches {
  InputStream photo(URI address) throws IOException {
    return address.toURL().openStream();
  }

  @Breaks(Wall.NETWORK)
  record Asks(HttpClient client) {}

  @Breaks(Wall.SOCKETS)
  record Listens(ServerSocket socket) {}

  @Breaks(Wall.UNIX_SOCKET)
  record Whispers(UnixDomainSocketAddress address) {}
}
