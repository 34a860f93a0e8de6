package org.pandu.session;

/**
 * A standing slot was set up, proposed, answered or ended, or more of its sessions were
 * made. Published in the transaction that did it.
 *
 * @param series the series as it is now
 */
public record SeriesChanged(Series series) {

}
