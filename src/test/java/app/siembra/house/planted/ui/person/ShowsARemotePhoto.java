package app.siembra.house.planted.ui.person;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import javafx.scene.image.Image;

@Breaks(Wall.NETWORK)
final class ShowsARemotePhoto {
  Image photo(String address) {
    return new Image(address, true);
  }
}
