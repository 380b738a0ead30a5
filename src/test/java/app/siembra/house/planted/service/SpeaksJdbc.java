package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import java.sql.Connection;

@Breaks(Wall.SQL)
record SpeaksJdbc(Connection connection) {}
