package org.pandu.session.zone;

/**
 * A person is to be asked about a new zone. Published in the transaction that saw it.
 *
 * @param change the zones
 */
public record ZoneChangeSeen(ZoneChange change) {

}
