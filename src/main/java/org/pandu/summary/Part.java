package org.pandu.summary;

/**
 * The sessions of one level, kind or unit.
 *
 * @param value its name
 * @param counts the figures
 */
public record Part(String value, Counts counts) {

}
