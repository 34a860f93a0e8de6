package org.pandu.workspace.page;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.pandu.workspace.state.Member;

/**
 * How a person or app appears beside what they say.
 *
 * @param id the account's id
 * @param name the full name
 * @param title position and unit
 * @param initials at most two letters, in place of a picture
 * @param tone which of the eight colours
 * @param app whether it is no human
 */
record Face(String id, String name, String title, String initials, int tone, boolean app) {

	private static final int TONES = 8;

	static Face of(Member member) {
		String initials = Arrays.stream(member.name().split("\\s+"))
			.filter((part) -> !part.isEmpty())
			.limit(2)
			.map((part) -> part.substring(0, part.offsetByCodePoints(0, 1)))
			.collect(Collectors.joining());
		return new Face(member.id(), member.name(), member.title(), initials,
				Math.floorMod(member.id().hashCode(), TONES), member.bot());
	}

	static Face unknown(String id) {
		return new Face(id, id, "", "?", 0, false);
	}

}
