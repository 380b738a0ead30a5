@org.jspecify.annotations.NullMarked
package app.siembra.house.planted.ui.kit;
