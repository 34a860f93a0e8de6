package org.pandu.workspace.api;

import java.util.Map;

/**
 * Methods about one kind of thing.
 */
interface MethodFamily {

	/**
	 * The methods by their names.
	 */
	Map<String, Method> methods();

}
