package org.pandu.database;

/**
 * No connection to the database at the start. The message names the address, never the
 * password.
 */
public final class DatabaseUnreachable extends RuntimeException {

	DatabaseUnreachable(String url, Throwable cause) {
		super("The database at " + url.replaceAll("\\?.*", "") + " can't be reached. Check SPRING_DATASOURCE_URL, "
				+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.", cause);
	}

}
