package org.pandu.workspace.delivery;

/**
 * That an event is sent again.
 *
 * @param number the first repetition is 1
 * @param reason why the attempt before did not count
 */
record Retry(int number, String reason) {

}
