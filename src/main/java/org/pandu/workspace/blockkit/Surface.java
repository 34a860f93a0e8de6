package org.pandu.workspace.blockkit;

/**
 * Where blocks are shown.
 */
enum Surface {

	MESSAGE, MODAL, HOME;

	static Surface ofView(String type) {
		return type.equals("home") ? HOME : MODAL;
	}

}
