package org.pandu.session;

import java.time.ZoneId;

import org.pandu.people.OffTime;

/**
 * A time that is not within one person's working hours.
 *
 * @param name the person's name; empty for the one who asks
 * @param oneself whether it is the one who asks
 * @param why what speaks against it
 * @param zone where the person's clock hangs
 */
public record OffHours(String name, boolean oneself, OffTime why, ZoneId zone) {

}
