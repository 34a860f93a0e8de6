package org.pandu.workspace.api;

import tools.jackson.databind.node.ObjectNode;

/**
 * A method of the Web API.
 */
@FunctionalInterface
public interface Method {

	/**
	 * Does what the method does. The token, the scope and the presence of required
	 * arguments were checked before.
	 * @return the answer, with {@code ok:true}
	 * @throws ApiError what Slack refuses
	 */
	ObjectNode answer(Call call);

}
