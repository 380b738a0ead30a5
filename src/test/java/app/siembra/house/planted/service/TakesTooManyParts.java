package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;

@Breaks(Wall.PARTS)
record TakesTooManyParts(int a, int b, int c, int d, int e, int f, int g, int h) {}
