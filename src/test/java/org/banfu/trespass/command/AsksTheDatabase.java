package org.banfu.trespass.command;

import java.sql.Connection;
import java.sql.SQLException;

/// SQL outside the store.
final class AsksTheDatabase {
  void ask(Connection connection) throws SQLException {
    connection.commit();
  }
}
