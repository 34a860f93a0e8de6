package org.pandu.vault;

import java.util.UUID;

/**
 * The place in the database a sealed text belongs to. Its ciphertext opens nowhere else.
 *
 * @param table the table's name
 * @param row the row's id within its workspace
 * @param column the column's name
 */
public record Cell(String table, UUID row, String column) {

}
